import type { AlignedClause } from '../../compare/align-policies.ts'
import type { Block } from '../../model/list-blocks.ts'

/** @returns The clauses of an edition as it is published as data, with the words and the heading they stand under. */
export function alignedClauses(blocks: readonly Block[]): AlignedClause[] {
  const byId = new Map(blocks.map((block) => [block.id, block]))
  return blocks.flatMap((block) => {
    if (block.kind !== 'clause') return []
    const { id, number, text, topics, force } = block
    const heading = byId.get(block.section ?? '')?.text ?? ''
    return [{ id, number, heading, leadIn: leadIns(block.parent, byId).join(' '), text, topics, force }]
  })
}

/** The words of the clauses above, outermost first. */
function leadIns(parent: string | null, byId: ReadonlyMap<string, Block>): string[] {
  const block = byId.get(parent ?? '')
  return block?.kind === 'clause' ? [...leadIns(block.parent, byId), block.text] : []
}
