import type { Correction, MetadataCorrection } from '../../model/correction.ts'
import type { Edition } from '../../model/edition.ts'
import { ContentError, type Problem } from '../../model/errors.ts'
import { assignSectionIds } from '../../model/section-ids.ts'
import { correctClause } from './correct-clause.ts'
import { correctSection } from './correct-section.ts'
import type { Outcome } from './outcome.ts'

/**
 * Apply what a person has put right to an edition that was just read. The edition given is not changed.
 *
 * @param file The corrections' own file, for messages.
 * @throws {ContentError} "Needs another look": for each correction whose clause is gone or begins with other words.
 */
export function applyCorrections(edition: Edition, corrections: Correction[], file: string): Edition {
  const problems: Problem[] = []
  const corrected = structuredClone(edition)
  for (const correction of corrections) {
    if (correction.edition !== edition.front.edition) continue
    const problem = applyOne(corrected, correction)
    if (problem) problems.push({ file, ...problem })
  }
  if (problems.length > 0) throw new ContentError(problems)
  assignSectionIds(corrected.body)
  return corrected
}

function applyOne(edition: Edition, correction: Correction): Omit<Problem, 'file'> | undefined {
  if ('metadata' in correction) return correctMetadata(edition, correction)
  const [id, outcome] =
    'clause' in correction
      ? [correction.clause, correctClause(edition.body, correction)]
      : [correction.section, correctSection(edition.body, correction)]
  return outcome.kind === 'corrected' ? undefined : needsAnotherLook(id, correction, outcome)
}

function needsAnotherLook(
  id: string,
  { edition, begins }: { edition: string; begins: string },
  outcome: Exclude<Outcome, { kind: 'corrected' }>,
): Omit<Problem, 'file'> {
  const found = outcome.kind === 'missing' ? `nothing has the id "${id}"` : `"${id}" is not as it was`
  return {
    what: `needs another look: in edition ${edition}, ${found}; the correction is for the words "${begins}"`,
    received: outcome.kind === 'missing' ? undefined : outcome.words.slice(0, 120),
    todo: 'find the words in the edition as it is now, and change or remove this entry',
  }
}

function correctMetadata({ front }: Edition, { metadata }: MetadataCorrection): undefined {
  Object.assign(front, metadata)
  front.checked = [...new Set([...front.checked, ...Object.keys(metadata)])]
}
