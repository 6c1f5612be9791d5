import type { Force } from '../../model/clause.ts'

/**
 * What a cue does to the act it governs. `negates` turns the force of what stands before it ("should: never …");
 * `punishes` names a consequence, which forbids; `limits` makes a condition;
 * `possible` tells what could happen; `waives` frees from a duty.
 */
export type CueKind =
  | 'forbids'
  | 'discourages'
  | 'allows'
  | 'requires'
  | 'recommends'
  | 'negates'
  | 'punishes'
  | 'limits'
  | 'possible'
  | 'waives'

export interface CueEntry {
  kind: CueKind
  force: Force | null
  /** In the language of `model/phrase.ts`. */
  phrases: readonly string[]
}
