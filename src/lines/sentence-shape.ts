/**
 * Words that only sentences have: verbs in their finite forms and the pronouns that go with them. A heading in plain
 * English rarely has one, unless it asks a question. `IT`, `May 2024` and `Do's` are none of them.
 */
const finite = [
  /(?:^|[\s(])(?:[Ii]s|[Aa]re|was|were|be|been|has|have|had|do|does|did|must|should|will|shall|may|can|could|would|might|cannot|won['’]t|[Ww]e|[Tt]hey|[Yy]ou|[Ii]t|[Hh]e|[Ss]he)(?=[\s,.;:?!)]|$)/,
  /(?:^|\s)I (?:will|am|have|understand|agree|must|know|can|promise)\b/,
  /\S\s(?:includes?|applies|ensures?|requires?|recognises?|recognizes?|believes?|expects?|prohibits?|provides?|refers?|follows|comprises?|understands?|agrees?|supports?(?! (?:staff|assistants?|workers?|services?|plans?|networks?|officers?)\b))(?=[\s,.;:])/i,
  /\b(?:aims?|needs?|means|states?|wish(?:es)?|seeks?|intends?|sets)\s+(?:to|that|out)\b/i,
  /^(?:Must|Should|Will|Shall|Can|Has|Have)\s/,
  /\s(?:states?|says|reads|include|defines|recommends?|advises|apply|ensure|consider)\s*:\s*-?$/i,
]

/** What leads in a list without a colon: `Staff should`. */
const lastVerb = /\s(?:must|should|will|shall|may|can|is|are|not|to|you|we|they|who|which)$/
const command = /^(?:Never|Always|Do not|Don['’]t|Please|Make sure|Ensure)\s/

/** Starts of headings that may have a verb: questions, and cases (`If a child is absent`). */
const askingStart = /^(?:what|why|how|who|whom|when|where|which|whose|if)\b/i
/** `If a child contacts you`, `Who this policy applies to`: questions and cases may end so, and `If so you should ensure you` not. */
const wholeCase =
  /^(?:what|why|how|who|whom|when|where|which|whose|if)\s(?!.*\b(?:must|should|shall|will|may|can)\b)[^,:]+\s\S+\s(?:to|you|are|is|do)$/i
const smallWords =
  /^(?:a|an|the|and|or|nor|but|of|in|on|at|to|for|from|by|with|as|into|its|our|your|their|per|via|vs|if|is|are|be|do|not)$/i

/** `To be completed by the user` stands over a form. */
const instruction = /^to be (?:completed|signed|filled in|returned)(?:\s+\S+){0,8}[^.:;,]$/i

/** @returns Whether the text has the words of a sentence. Questions and cases may stand over a section: they count as none. */
export function hasSentenceVerb(text: string): boolean {
  if (instruction.test(text)) return false
  if ((lastVerb.test(text) && !wholeCase.test(text)) || (command.test(text) && wordCount(text) > 3)) return true
  const main = /:\s*-?$/.test(text) ? text : text.replace(/\s(?:who|which|that|whose)\s.*$/, '')
  if (!finite.some((pattern) => pattern.test(main))) return false
  if (/:\s*-?$/.test(text)) return true
  return !(/\?$/.test(text) || (askingStart.test(text) && !/,/.test(text)))
}

/** @returns Whether the text ends as sentences and items do. */
export function endsAsSentence(text: string): boolean {
  return /[.;,!…]['"’”)\]*]*$/.test(text) && !/\b(?:etc|e\.g|i\.e|inc|no|vs)\.\)?$/i.test(text)
}

/** @returns Whether all letters are capitals; at least three of them. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

/** @returns Share of the words with weight (no articles, prepositions) that start with a capital: 0 to 1. */
export function capitalShare(text: string): number {
  const words = text.split(/[\s/–—-]+/).filter((word) => /\p{L}/u.test(word) && !smallWords.test(word))
  if (words.length === 0) return 0
  return words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length / words.length
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}
