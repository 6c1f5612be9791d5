import { readNumberedPart } from './numbered-part.ts'
import { wordCount } from './sentence-shape.ts'

const policyWords =
  /\b(?:polic(?:y|ies)|procedures?|statement|code of (?:conduct|practice)|agreement|guidance|guidelines?|handbook|charter|strategy|scheme|rules|constitution|bylaws|by-laws|protocol|framework|plan|notice|standing orders|polisi|gweithdrefn(?:au)?)\b/i
/** What a document that tells people what to do is called, at the end of its name. Source of a pattern. */
export const kindOfDocument =
  '(?:polic(?:y|ies)|procedures?|codes? of (?:conduct|practice)|agreement|guidance|guidelines|handbook|charter|protocol|strategy|notices?)'
const policyEnd = new RegExp(
  String.raw`\b${kindOfDocument}(?:\s*\([^()]{1,40}\))?(?:[\s,–-]+(?:\p{L}+\s+)?(?:19|20)\d\d(?:\s*[-–/]\s*\d{2,4})?)?$`,
  'iu',
)
/** What stands over a part of a policy: `Aims of the policy`, `Scope of Policy`. */
const partOfPolicy =
  /\b(?:of|for|to|about|under|in|by|with|this|the|these|our|other|related|linked|relevant|associated)\s+(?:this\s+|the\s+|our\s+|school\s+)*(?:polic(?:y|ies)|procedures?|agreement|guidance|guidelines|handbook|charter|protocol|code)\b/i
const schoolWords =
  /\b(?:schools?|academy|academies|college(?: corporation)?|centre|nursery|pre-?school|kindergarten|infants|juniors|primary|secondary|federation|sixth form)\b(?=$|\s*[,(–-]|\s+(?:&|(?:and|of|at)\b|for (?:boys|girls|infants|juniors)\b))/i
/** In Welsh the kind of school comes first: `Ysgol Gynradd …`. */
const schoolFirst = /^(?:ysgol|coleg)\s+\p{Lu}/iu
const bodyWords =
  /\b(?:council|local authority|diocese|diocesan|multi[- ]academy trust|academ(?:y|ies) trust|trust|children['’]s services|human resources|directorate|education (?:service|department)|learning partnership|county|borough)\b/i
const schoolThenRest =
  /^((?:the\s+)?[\p{L}'’.&,\- ]*?\b(?:school|academy|college|nursery|pre-?school|federation|trust)(?:\s+(?:and|&)\s+[\p{L} ]*?(?:nursery|sixth form|college|pre-?school))?)(?:['’]s)?[\s:–—,-]+(.+)$/iu
/** Parts that any policy may have: they say nothing about which it is. */
const partName =
  /^(?:\W*)(?:introduction|aims?|purpose|scope|rationale|background|overview|objectives?|contents|statement|policy statement|statement of intent|general|definitions?|mission statement|vision|values|context)(?:\W+(?:and\W+)?(?:aims?|purpose|scope|rationale|background|objectives?|context|of (?:the|this) policy))*\W*$/i
const quotedName =
  /^(?:whole[- ]school|school|our school|the school|pre-?school|primary|secondary)$|\b(?:the|our|your|this|each|every|whole) (?:school|academy|college|nursery|pre-?school)$/i

/** What a policy is about, and no school is named after. */
const subjectWords =
  /\b(?:use of|using|internet|online|e-?safety|social (?:media|network\w*)|mobile|phones?|acceptable)\b/i

/** @returns Whether the words say that it is a policy, or one of several, and no more: `Policy document`, `Our policies`. */
export function namesKindOnly(text: string): boolean {
  return /^(?:(?:our|school|trust|staff|hr|human resources) )?polic(?:y|ies)(?: document|,? (?:and|&) (?:procedures?|guidelines|guidance))?$/i.test(
    text,
  )
}

/** A kind of document and whom it is for. */
const kindForReaders =
  /^(?:(?:an?|the|model|important) )?(?:(?:policy|guidance|guide|guidelines|procedures?|protocols?|advice|agreement|rules|notice|code of (?:conduct|practice))(?:,? (?:and|&) )?)+ (?:for|to) .*\b(?:staff|employees|teachers|colleagues|schools|academies|parents|carers|families|pupils|students|governors|trustees|volunteers|adults|everyone)\b/i

/** @returns Whether the words say what kind of document it is and for whom, but not about what: `Policy and guidance for employees`. */
export function namesReaders(text: string): boolean {
  return kindForReaders.test(text) && !namesSubject(text)
}

/** @returns Whether a line names its subject, the kind of document and for whom it is: `Internet agreement for parents`. */
export function endsWithReaders(text: string): boolean {
  return (
    namesSubject(text) &&
    kindForReaders.test(
      text.replace(/^.*?(?=\b(?:policy|guidance|guide|guidelines|procedures?|protocols?|code|agreement|rules)\b)/i, ''),
    )
  )
}

/** @returns Whether the words name a subject of such policies, which no school is named after. */
export function namesSubject(text: string): boolean {
  return subjectWords.test(text)
}

/** @returns Whether a kind of school is spoken of. */
export function mentionsSchool(text: string): boolean {
  return /\b(?:schools?|academy|college|nursery|pre-?school|centre|unit)\b/i.test(text)
}

/** @returns Whether the words name a policy: `Social Media Policy`, `Code of Conduct`. */
export function namesPolicy(text: string): boolean {
  return policyWords.test(text)
}

/** @returns Whether a short line ends with the kind of document it names, and names no part of one. */
export function endsWithPolicy(text: string): boolean {
  return policyEnd.test(text) && !partOfPolicy.test(text) && wordCount(text) >= 2
}

/** @returns Whether the words are those of a part that any policy may have: `Introduction`, `Aims and objectives`. */
export function namesPart(text: string): boolean {
  return partName.test(text)
}

/** @returns Whether the words start with the number of a part: `Section 1: Introduction`, `Appendix B`, `Stage two`. */
export function namesNumberedPart(text: string): boolean {
  return readNumberedPart(text) !== null
}

/** `Linton Road Academy, part of the Forward Learning Trust`. */
const belonging = /,?\s+\(?(?:a )?(?:part|member) of (?:the )?\p{Lu}[^,;:]*$/u

/** @returns The name without the trust or federation it is part of. */
export function withoutOwner(name: string): string {
  return name.replace(belonging, '')
}

/** @returns Whether a short line names a school, perhaps with the trust it is part of. */
export function namesSchool(line: string): boolean {
  const text = withoutOwner(line)
  return (
    (schoolWords.test(text) || schoolFirst.test(text)) &&
    wordCount(text) <= 12 &&
    wordCount(text) >= 2 &&
    !/^(?:for|to|by|in|of|and|(?:adopted|approved|agreed|ratified|written|issued|produced) by)\b|[.;:?]$/i.test(text) &&
    !quotedName.test(text) &&
    !namesSubject(text) &&
    isName(text)
  )
}

/** @returns Whether a short line names the authority or trust a school belongs to. */
export function namesBody(text: string): boolean {
  return bodyWords.test(text) && wordCount(text) >= 2 && !namesPolicy(text) && isName(text)
}

/**
 * Part a line that has both: `THE CRYPT SCHOOL SOCIAL MEDIA POLICY`.
 *
 * @returns null where the line does not start with a school's name.
 */
export function splitSchool(text: string): { school: string; title: string } | null {
  const [, school = '', title = ''] = schoolThenRest.exec(text) ?? []
  if (!school || !namesPolicy(title) || quotedName.test(school) || wordCount(school) < 2 || !isName(school)) return null
  return { school, title }
}

/** Every word of weight has a capital. */
function isName(text: string): boolean {
  return text
    .split(/\s+/)
    .every((word) =>
      /^[^\p{Ll}]|^(?:of|the|and|for|in|at|on|le|st|by|de|with|upon|under|cum|c|y|yr|a|ac|ar)\b/u.test(word),
    )
}
