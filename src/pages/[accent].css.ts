import type { APIRoute, GetStaticPaths } from 'astro'
import { getLibrary } from './_library.ts'

/** The site's own colour, where it has one: `accent.css`, a file because the pages allow no styles of their own. */
export const getStaticPaths = (async () => {
  const { accent } = (await getLibrary()).settings
  return accent ? [{ params: { accent: 'accent' }, props: { accent } }] : []
}) satisfies GetStaticPaths

export const GET: APIRoute<{ accent: string }> = ({ props }) =>
  new Response(`:root{--colour-margin:${props.accent}}\n`, { headers: { 'content-type': 'text/css' } })
