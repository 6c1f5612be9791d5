/** Words whose forms no rule gives, words that a rule would spoil, and "shall", which commands as "must" does. */
const irregular: Readonly<Record<string, string>> = {
  children: 'child',
  men: 'man',
  women: 'woman',
  people: 'people',
  taken: 'take',
  took: 'take',
  taking: 'take',
  giving: 'give',
  making: 'make',
  naming: 'name',
  named: 'name',
  saving: 'save',
  saved: 'save',
  moving: 'move',
  moved: 'move',
  hiding: 'hide',
  coming: 'come',
  liked: 'like',
  liking: 'like',
  given: 'give',
  gave: 'give',
  kept: 'keep',
  held: 'hold',
  met: 'meet',
  sent: 'send',
  spoke: 'speak',
  spoken: 'speak',
  written: 'write',
  wrote: 'write',
  made: 'make',
  done: 'do',
  did: 'do',
  does: 'do',
  doing: 'do',
  gone: 'go',
  went: 'go',
  left: 'leave',
  lost: 'lose',
  found: 'find',
  seen: 'see',
  saw: 'see',
  told: 'tell',
  taught: 'teach',
  brought: 'bring',
  bought: 'buy',
  dealt: 'deal',
  hidden: 'hide',
  stolen: 'steal',
  worn: 'wear',
  chosen: 'choose',
  broken: 'break',
  led: 'lead',
  understood: 'understand',
  sought: 'seek',
  thought: 'think',
  felt: 'feel',
  stood: 'stand',
  had: 'have',
  has: 'have',
  having: 'have',
  was: 'be',
  were: 'be',
  is: 'be',
  are: 'be',
  been: 'be',
  being: 'be',
  us: 'us',
  uses: 'use',
  used: 'use',
  using: 'use',
  this: 'this',
  its: 'its',
  his: 'his',
  as: 'as',
  news: 'news',
  media: 'media',
  analyses: 'analysis',
  areas: 'area',
  cameras: 'camera',
  ideas: 'idea',
  data: 'data',
  during: 'during',
  evening: 'evening',
  evenings: 'evening',
  following: 'following',
  united: 'united',
  need: 'need',
  speed: 'speed',
  indeed: 'indeed',
  exceed: 'exceed',
  proceed: 'proceed',
  willing: 'willing',
  shall: 'must',
  king: 'king',
  thing: 'thing',
  ring: 'ring',
  bring: 'bring',
  sing: 'sing',
  string: 'string',
  spring: 'spring',
  anything: 'anything',
  something: 'something',
  everything: 'everything',
  nothing: 'nothing',
}

/**
 * Bring a word to a form that its inflections share: `policies` and `policy`, `shared` and `sharing`. The form is for
 * comparing only and need not be a word ("shar").
 *
 * @param word Lower case, without hyphens or apostrophes.
 */
export function baseForm(word: string): string {
  const known = irregular[word]
  if (known !== undefined) return withoutFinalE(known)
  if (word.length <= 3 || word.length > longestWord) return word
  return withoutFinalE(withoutVerbEnding(withoutPlural(word)))
}

/** What is longer is no word but an address, a picture in letters or the like. */
const longestWord = 40

function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  if (/[^aius]s$/.test(word)) return word.slice(0, -1)
  return word
}

function withoutVerbEnding(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  const stem = /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(word)?.[1]
  if (stem === undefined || stem.length < 3) return word
  if (dropsFinalE.test(stem)) return `${stem}e`
  return /..([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
}

/** "Noted" and "filing" come from "note" and "file": a short word that ends in one consonant would have doubled it. */
const dropsFinalE = /^[^aeiou][aeiou][bcdfgklmnprstvz]$/

function withoutFinalE(word: string): string {
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word
}
