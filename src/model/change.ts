/** One run of words: kept, taken out, put in. Spaces belong to the runs, so that both texts can be rebuilt exactly. */
export type WordEdit = readonly ['=' | '-' | '+', string]

/** What became of a clause from one edition to the next. `from` and `to` are clause ids. */
export type Change =
  | { kind: 'unchanged'; from: string; to: string }
  | { kind: 'renumbered'; from: string; to: string }
  | { kind: 'moved'; from: string; to: string; words: WordEdit[] }
  | { kind: 'reworded'; from: string; to: string; words: WordEdit[] }
  | { kind: 'split'; from: string; to: string; words: WordEdit[] }
  | { kind: 'merged'; from: string; to: string; words: WordEdit[] }
  | { kind: 'added'; to: string }
  | { kind: 'removed'; from: string }
