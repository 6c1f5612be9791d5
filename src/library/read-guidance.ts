import { readYamlIfThere } from '../ingest/read-yaml-if-there.ts'
import { type GuidanceEvent, guidanceTimelineSchema } from '../model/guidance.ts'

const file = 'content/guidance-timeline.yaml'

/**
 * Read the dated changes in national guidance; none where there is no such file.
 *
 * @throws {ContentError} With the line, where the file cannot be read.
 */
export async function readGuidance(root: string): Promise<GuidanceEvent[]> {
  return (await readYamlIfThere(root, file, guidanceTimelineSchema)) ?? []
}
