import type { APIRoute } from 'astro'
import { drawSharePicture } from '../publish/share-picture.ts'
import { legibleAccent } from '../views/legible-accent.ts'
import { getLibrary } from './_library.ts'

/** The picture beside a link to the site, in its own colour. */
export const GET: APIRoute = async () => {
  const { accent } = (await getLibrary()).settings
  const picture = accent ? drawSharePicture(legibleAccent(accent).light) : drawSharePicture()
  return new Response(picture, { headers: { 'content-type': 'image/png' } })
}
