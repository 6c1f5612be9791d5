/** One run of words: kept, taken out, put in. Spaces belong to the runs, so that both texts can be rebuilt exactly. */
export type WordEdit = readonly ['=' | '-' | '+', string]

/** Whether a change is about a clause, or about a section's heading. */
export type ChangeOf = 'clause' | 'section'

/**
 * What became of a clause, or of a section's heading, from one edition to the next. `from` and `to` are ids.
 *
 * - `unchanged`: the same words, typography apart; under the same number, or one that only followed its section's.
 * - `renumbered`: the same words in the same place under another number. A section renumbered is one change.
 * - `moved`: another place among its neighbours, or another section; its words may have changed too. What moved along
 *   with its section, or with the clause above it, is not itself moved.
 * - `split`, `merged`: one change a part, all sharing `from` (split) or `to` (merged).
 *
 * `words` are those of `from` and `to` whole, so a part of a split shows what went to the other parts as taken out.
 */
export type Change =
  | { kind: 'unchanged' | 'renumbered'; of: ChangeOf; from: string; to: string }
  | { kind: 'moved' | 'reworded' | 'split' | 'merged'; of: ChangeOf; from: string; to: string; words: WordEdit[] }
  | { kind: 'added'; of: ChangeOf; to: string }
  | { kind: 'removed'; of: ChangeOf; from: string }

export type ChangeKind = Change['kind']
