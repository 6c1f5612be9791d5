/** What came of a correction: done; nothing stands under its id; or other words stand there. */
export type Outcome = { kind: 'corrected' } | { kind: 'missing' } | { kind: 'changed'; words: string }
