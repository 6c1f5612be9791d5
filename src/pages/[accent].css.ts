import type { APIRoute, GetStaticPaths } from 'astro'
import { accentSheet } from '../views/accent-sheet.ts'
import { getLibrary } from './_library.ts'

/** The site's own colour, where it has one: `accent.css`, a file because the pages allow no styles of their own. */
export const getStaticPaths = (async () => {
  const { accent } = (await getLibrary()).settings
  return accent ? [{ params: { accent: 'accent' }, props: { accent } }] : []
}) satisfies GetStaticPaths

export const GET: APIRoute<{ accent: string }> = ({ props }) =>
  new Response(accentSheet(props.accent), { headers: { 'content-type': 'text/css' } })
