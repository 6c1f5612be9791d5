/** Words that stay small inside a title. */
const small = new Set('a an and as at by for from in of on or the to upon with'.split(' '))

/** Letters that school documents use for themselves: they are not words, and stay as printed. */
const initials = new Set(
  'AUP BYOD CCTV CE CEO CPD CPOMS DBS DFE DSL EYFS FGB GDPR HR ICT ISI IT KCSIE KS LA LAC LADO MAT OFSTED PE PSHE PTA RC RE RSE RSHE SEN SENCO SEND SLT SMSC TA UK'.split(
    ' ',
  ),
)

/**
 * Write a name that is printed all in capitals as one would in a sentence: `THE CRYPT SCHOOL` becomes `The Crypt School`.
 * A name with any small letter of weight is left as printed, and so are initials.
 */
export function titleCase(name: string): string {
  const words = name.split(/(\s+|[-/](?=\p{L}))/u)
  const inCapitals = words.filter((word) => /\p{L}{3}/u.test(word)).every((word) => word === word.toUpperCase())
  if (!inCapitals || !/\p{Lu}{3}/u.test(name)) return name
  return words.map((word, index) => caseWord(word, index === 0)).join('')
}

function caseWord(word: string, first: boolean): string {
  const bare = word.replace(/[^\p{L}]/gu, '')
  if (
    initials.has(bare) ||
    /^(?:\p{L}\.){2,}$/u.test(word) ||
    (bare.length > 1 && !/[AEIOUY]/.test(bare) && bare !== 'ST')
  )
    return word
  const lower = word.toLowerCase()
  if (!first && small.has(bare.toLowerCase())) return lower
  return lower.replace(/\p{L}/u, (letter) => letter.toUpperCase())
}
