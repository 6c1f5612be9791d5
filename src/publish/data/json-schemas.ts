import { z } from 'zod'
import { answersDataSchema } from './answers-data.ts'
import { editionDataSchema } from './edition-data.ts'
import { indexDataSchema } from './index-data.ts'
import { positionsDataSchema } from './positions-data.ts'

const schemas = {
  index: indexDataSchema,
  edition: editionDataSchema,
  answers: answersDataSchema,
  positions: positionsDataSchema,
}

/** @returns The JSON Schema (draft 2020-12) of each kind of data file, by its name. */
export function jsonSchemas(): { name: string; schema: object }[] {
  return Object.entries(schemas).map(([name, schema]) => ({ name, schema: z.toJSONSchema(schema, { io: 'output' }) }))
}
