import type { Inspection } from '../ingest/inspect.ts'
import type { StructureRow } from './read-labels.ts'
import { type StructureScore, scoreStructure } from './score-structure.ts'

/** Score how one document was read against the labels of its lines. */
export function evaluateStructure(
  inspection: Inspection,
  metadataLines: string[],
  labels: StructureRow[],
): StructureScore {
  const blocks = inspection.blocks.map((block) => ({
    ...block,
    text: block.label === null ? block.text : `${block.label} ${block.text}`,
  }))
  const setAside = inspection.ledger.setAside.map(({ text }) => text)
  return scoreStructure({ blocks, front: metadataLines, setAside }, labels)
}
