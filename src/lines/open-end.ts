const words =
  'a|all|an|and|any|are|as|at|be|been|both|but|by|each|either|every|for|from|has|have|if|in|into|is|its|may|must|neither|nor|not|of|on|or|other|our|should|shall|such|than|that|the|their|these|this|those|to|upon|was|were|when|where|which|who|whose|will|with|within|without|your'

/** A text that ends in a word no sentence ends with, such as `and` or `the`: what follows belongs to it. */
export const openEnd = new RegExp(`(?:^|[\\s(])(?:${words}|${words.toUpperCase().replaceAll(/\b[A-Z]\|/g, '')})$`)

/** Words of these that a sentence may still end with: `as safe as they can be`. */
export const strandedEnd =
  /\b(?:be|been|is|are|was|were|has|have|not|all|any|both|either|neither|this|that|these|those|such|may|must|should|shall|will)$/i

/** A line that ends in the middle of a body's name: `Full Governing`. */
export const cutName = /\b(?:full|local) governing$/i

/** In the middle of a sentence these have no capital. */
export const newSentence =
  /^(?:The|An?|This|These|That|Those|All|Any|Each|Every|It|If|In|On|At|As|For|When|Where|We|You|They|Our|Your|Their|There|Some|No|Once|Before|After|While|However|Please|Most|Many)(?:['’]\w+)?\s/
