import { unitsOf } from '../../src/editions/units.ts'
import type { Body } from '../../src/model/clause.ts'

/** Words of a heading or clause that name it in a file of labels. */
const shownWords = 7

/**
 * Name every heading and clause by its first words, and by a count where several start alike (`Members must: #2`), so that
 * labels outlive a change of ids.
 *
 * @returns Names by kind and id.
 */
export function labelNames(body: Body): Map<string, string> {
  const seen = new Map<string, number>()
  return new Map(
    unitsOf(body).map(({ node, comparable }) => {
      const start = comparable.split(' ').slice(0, shownWords).join(' ')
      const times = (seen.get(start) ?? 0) + 1
      seen.set(start, times)
      return [`${node.kind} ${node.id}`, times === 1 ? start : `${start} #${times}`]
    }),
  )
}

/** Links between two editions as labelled: those that must be found, and those that two readers might judge differently. */
export interface LinkLabels {
  required: Set<string>
  optional: Set<string>
}

/** Read a file of labels: a link a line, names before and after with a tab between; `?` in front of one that is optional. */
export function parseLabels(text: string): LinkLabels {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return {
    required: new Set(lines.filter((line) => !line.startsWith('?'))),
    optional: new Set(lines.filter((line) => line.startsWith('?')).map((line) => line.slice(1))),
  }
}
