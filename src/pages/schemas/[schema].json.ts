import type { APIRoute } from 'astro'
import { jsonSchemas } from '../../publish/data/json-schemas.ts'

export function getStaticPaths() {
  return jsonSchemas().map(({ name, schema }) => ({ params: { schema: name }, props: { schema } }))
}

/** The JSON Schema of one kind of data file. */
export const GET: APIRoute = ({ props }) => Response.json(props['schema'])
