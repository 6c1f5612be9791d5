import type { ClauseAudiences } from '../classify/audience/find-audiences.ts'
import { type Audience, audiences } from '../classify/audience/people.ts'

/** Whom one clause binds and concerns, by a person's reading. An audience marked `?` counts neither way. */
export interface AudienceRow {
  binds: string[]
  concerns: string[]
  /** The first words of the clause. */
  begins: string
}

export interface AudienceScore {
  right: number
  wrong: number
  missed: number
}

/** The two questions: whom the clause tells what to do, and to whom it is shown at all. */
export type AudienceTask = 'binds' | 'shown'

/**
 * Compare what the software found with a person's reading, one audience of one clause at a time.
 *
 * @param pairs Each labelled clause with what was found for it; null where no clause begins so.
 */
export function scoreAudiences(
  pairs: readonly (readonly [AudienceRow, ClauseAudiences | null])[],
  task: AudienceTask,
): Record<Audience, AudienceScore> {
  const scored = audiences.map((audience): [Audience, AudienceScore] => {
    const score = { right: 0, wrong: 0, missed: 0 }
    for (const [row, found] of pairs) {
      const labels = task === 'binds' ? row.binds : [...row.binds, ...row.concerns]
      const given = task === 'binds' ? found?.binds : [...(found?.binds ?? []), ...(found?.concerns ?? [])]
      const isGiven = given?.includes(audience) ?? false
      if (labels.includes(audience)) score[isGiven ? 'right' : 'missed']++
      else if (isGiven && !labels.includes(`${audience}?`)) score.wrong++
    }
    return [audience, score]
  })
  return Object.fromEntries(scored) as Record<Audience, AudienceScore>
}
