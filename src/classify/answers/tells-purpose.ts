import type { Passage } from './list-passages.ts'
import { findAny, phraseSet } from './phrase-set.ts'

/** What a policy or a rule is for commands nothing: "This policy aims to …", "This is because …". */
export function tellsPurpose({ words }: Passage): boolean {
  const place = findAny(purposes, words)
  return place !== null && place.from < 3
}

const purposes = phraseSet([
  'policy|document|guidance|guideline|agreement|it|code ~3 =aims|=aim|=seeks|intended|designed to',
  'policy|document|guidance ~2 sets|set out',
  'principle|rule|standard ~8 =are|=is designed|intended to',
  'this|that =is because|why',
  'the|our|one|another reason ~4 =is',
  'aim|purpose|rationale|objective|intention of|behind ~3 policy|document|guidance|agreement|code',
])
