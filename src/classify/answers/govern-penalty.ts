import type { Found } from '../compile-phrase.ts'
import type { Word } from '../read-words.ts'
import type { Cue } from './find-cues.ts'
import type { Governed } from './govern.ts'

/** "They will face disciplinary action if they post it" forbids the post; "… if they do not report it" does not forbid the report. */
export function governPenalty(cues: readonly Cue[], act: Found, words: readonly Word[]): Governed | null {
  const penalty = cues.findLast(({ kind, to }) => kind === 'punishes' && to <= act.from)
  if (!penalty) return null
  const between = cues.some(({ kind, from }) => kind !== 'punishes' && from >= penalty.to && from < act.to)
  const supposed = words.slice(penalty.to, act.from).some(({ form }) => /^(?:if|who|where|when|whenever)$/.test(form))
  return supposed && !between ? { wording: 'forbids', force: 'statement', governedFrom: penalty.from } : null
}
