import { join } from 'node:path'
import { type GuidanceEvent, guidanceTimelineSchema } from '../model/guidance.ts'
import { parseYaml } from '../model/parse-yaml.ts'
import { readIfThere } from './read-if-there.ts'

const file = 'content/guidance-timeline.yaml'

/**
 * Read the dated changes in national guidance; none where there is no such file.
 *
 * @throws {ContentError} With the line, where the file cannot be read.
 */
export async function readGuidance(root: string): Promise<GuidanceEvent[]> {
  const text = await readIfThere(join(root, file))
  return text.trim() === '' ? [] : parseYaml(text, guidanceTimelineSchema, file)
}
