/** How much a finding matters to the reader of the policy, heaviest first. */
export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** Something a policy's writer may want to look at in the next revision. */
export interface Finding {
  /** Name of the check, such as `expired-review-date`; of a word list's own, where a list asked for it. */
  rule: string
  severity: Severity
  /** What a reader would stumble over, in plain words. */
  message: string
  /** What the message counts or lists, a line each; mostly none. */
  details: string[]
  /** What would help; null where that is for the writer to say. */
  fix: string | null
  /** Words of the document, as printed; none where something is absent. */
  quotes: string[]
  /** Ids of the clauses that hold the quotes, each once. */
  clauses: string[]
}
