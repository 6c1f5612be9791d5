/** What a line such as `Review date: May 2024` speaks of. `other` is said of the document, but has no field of its own. */
export type MetadataField =
  | 'owner'
  | 'committee'
  | 'approved'
  | 'reviewDue'
  | 'reviewed'
  | 'written'
  | 'effective'
  | 'published'
  | 'version'
  | 'period'
  | 'changeNote'
  | 'model'
  | 'other'

/** One field of a line: its name and value as printed. */
export interface MetadataPart {
  field: MetadataField
  name: string
  value: string
  /** Both, as printed. */
  text: string
}

const monthName = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*'
const seasonName = String.raw`(?:spring|summer|autumn|winter)(?:\s+term)?`

/**
 * Names of fields as schools print them, the first that fits wins. A name is read only at the start of a line or after
 * the value of the field before it.
 */
const names: readonly (readonly [MetadataField, string])[] = [
  [
    'reviewDue',
    String.raw`(?:date\s+(?:of|for)\s+)?(?:the\s+)?next\s+(?:anticipated\s+|scheduled\s+|planned\s+)?(?:policy\s+)?(?:review|approval|update|release)(?:\s+(?:date|due|by|is|on))*`,
  ],
  [
    'reviewDue',
    String.raw`(?:to\s+be\s+|due\s+(?:to\s+be\s+|for\s+)?)(?:next\s+)?review(?:ed)?(?:\s+(?:on|in|before))?(?!\s+by)|the\s+(?:following|next)\s+review\s+is\s+due(?:\s+(?:by|in|on))?`,
  ],
  [
    'reviewDue',
    String.raw`(?:date\s+)?(?:for|due\s+for)\s+review|(?:policy\s+)?review\s+(?:due|by|on|in)(?:\s+date)?|(?:due\s+for\s+)?renewal(?:\s+date|(?=\s*:))|date\s+to\s+be\s+reviewed|expiry\s+date|valid\s+until|review(?=\s+(?:${monthName}|${seasonName})?\s*(?:19|20)\d\d$)`,
  ],
  [
    'approved',
    String.raw`(?:policy\s+)?(?:reviewed|updated)\s+and\s+(?:approved|agreed|adopted|ratified)(?:\s+(?:on|by(?:\s+the)?))?`,
  ],
  [
    'reviewed',
    String.raw`(?:date\s+of\s+)?(?:last|latest|most\s+recent|previous)\s+(?:policy\s+)?(?:review(?:ed)?|update[d]?|revised|revision|amended)(?:\s+(?:date|on|by|in))?`,
  ],
  [
    'committee',
    String.raw`(?:to\s+be\s+)?(?:reviewed|monitored|approved)\s+by\s+committee|to\s+be\s+(?:reviewed|ratified|approved|adopted|agreed|monitored)\s+by`,
  ],
  [
    'reviewed',
    String.raw`(?:policy\s+)?(?:reviewed|updated|revised|amended)(?:\s+(?:and\s+\w+\s+)?(?:date|on|in|by))?|date\s+(?:of\s+(?:last\s+)?)?(?:reviewed|updated|revised|amended|revision)`,
  ],
  [
    'reviewDue',
    String.raw`(?:policy\s+)?review\s+dates?|date\s+of\s+(?:policy\s+)?review|\p{Lu}{2,5}\s+review\s+date|review(?:(?:\s+(?:period|cycle|frequency))(?=\s*:|$)|(?=\s*:))|frequency\s+of\s+(?:policy\s+)?review`,
  ],
  [
    'approved',
    String.raw`(?:date\s+)?(?:policy\s+)?(?:last\s+)?(?:formally\s+)?(?:approved|agreed|adopted|ratified|endorsed|accepted|authorised|signed\s+off)(?:(?:\s+and|\s*[,/&])\s*(?:approved|agreed|adopted|ratified))*(?:\s+(?:date|on|at|by(?:\s+(?:the\s+)?(?:full\s+)?(?:(?:[\p{L}&'’,]+\s+){1,5}committee(?=\s*:)|governing\s+(?:body|board)|governors?|board|trustees|trust(?:\s+board)?|local\s+governing\s+\w+|head\s*teacher))?(?:\s+on|\s+of)?))?`,
  ],
  [
    'approved',
    String.raw`(?:date\s+of\s+)?(?:governing\s+(?:body|board)\s+|governors?['’]?\s+|board\s+|trust\s+|slt\s+|committee\s+|policy\s+)?(?:approval|adoption|ratification|agreement)(?:\s+(?:date|by))?(?=\s*[:–-]|\s+\d)`,
  ],
  [
    'written',
    String.raw`(?:date\s+)?(?:policy\s+)?(?:first\s+)?(?:written|created|drafted|produced|prepared|originated|developed)(?:\s+(?:date|on|in))?(?!\s+(?:by|in\s+consultation))|(?:policy|creation|original|version|document)\s+date|date\s+of\s+(?:(?:this\s+)?(?:policy|document|version)|creation|origin)`,
  ],
  [
    'published',
    String.raw`(?:date\s+of\s+(?:issue|publication)|(?:issue|publication|release)\s+date|date\s+(?:issued|published|released)|(?:issued|published|released)(?:\s+(?:on|in))?)`,
  ],
  [
    'effective',
    String.raw`(?:effective|implementation|commencement|start)(?:\s+(?:date|from))+|(?:date\s+)?effective|in\s+force\s+from|valid\s+from|date\s+(?:of\s+)?implement(?:ation|ed)`,
  ],
  [
    'version',
    String.raw`(?:policy\s+|document\s+)?(?:version|revision|issue|edition)(?:\s+(?:no|number|control))?\.?(?=\s*[:–#-]|\s+v?\d)|v(?=\d{1,2}\.\d)`,
  ],
  [
    'changeNote',
    String.raw`(?:description|summary|details?|nature)\s+of\s+(?:changes?|amendments?|revisions?)(?:\s+made)?|changes?\s+(?:made|since\s+[\w\s]+|notes?)|amendments?(?=\s*:)|change\s+note|(?:brief\s+)?(?:summary|description)\s+of\s+changes?|update\s+information`,
  ],
  [
    'committee',
    String.raw`(?:(?:governing\s+body|governors?['’]?|board|trust|responsible|review(?:ing)?|approving|lead|monitoring)\s+)*(?:sub-?)?committee(?:\s+responsible)?(?=\s*[:–-])|approving\s+body`,
  ],
  [
    'owner',
    String.raw`(?:lead|responsible|named|nominated|key|contact)\s+(?:persons?|staff|officer|member(?:s)?(?:\s+of\s+staff)?|leader|teacher|slt(?:\s+member)?)|(?:(?:nominated|prime|lead|main)\s+)+author|(?:persons?|staff|member\s+of\s+staff|officer|slt|leader|post\s*holder)\s+responsible(?:\s+for\s+(?:the\s+|this\s+)?policy)?|(?:policy|document|procedure|slt|staff)\s+(?:owner|lead|leader|holder|author|writer|originator|manager|contact)|(?:written|prepared|produced|compiled|drafted|created|updated|authored)\s+by|authors?(?:\s*\/\s*owners?)?|owners?(?:\s+name)?|lead(?=\s*:)|responsib(?:le|ility)(?=\s*:)|responsibility\s+of`,
  ],
  ['period', String.raw`(?:academic\s+year|school\s+year|policy\s+period|period(?:\s+covered)?)(?=\s*[:–-]|\s+20\d\d)`],
  ['model', String.raw`model\s+policy\b`],
  [
    'other',
    String.raw`(?:(?:policy|document)\s+)?version\s+(?:control|history)(?:\s+(?:sheet|table|log))?|(?:policy|document)\s+(?:control|history|details|information)(?:\s+(?:sheet|table|log))?|published\s+location|(?:policy|document)\s+(?:type|status|number|no|ref(?:erence)?|name|title|category|level|location|control)|status|reference|ref|target\s+audience|audience|circulat(?:ion|ed\s+to)|distribution|website|statutory|category|classification|to\s+be\s+(?:ratified|approved|adopted)|in\s+consultation\s+with|consult(?:ed|ation)\s+with|linked\s+(?:to|with)|who\s+(?:reviewed|approved|wrote)\s+this\s+\S+|school\s+name|name\s+of\s+(?:school|policy|academy)|(?:academy|school)(?=\s*:)|policy(?=\s*:)|title(?=\s*:)|date(?=\s*:)|chair(?:\s+of\s+governors)?(?=\s*:)|head\s*teacher(?=\s*:)|principal(?=\s*:)|signed\s+off\s+by`,
  ],
]

const patterns = names.map(([field, name]) => [field, new RegExp(`^(?:${name})(?![\\p{L}])`, 'iu')] as const)
const dateStart = String.raw`(?:\d{1,2}[\s./-]|\d{1,2}(?:st|nd|rd|th)\s|(?:${monthName}|${seasonName})\s+\d|(?:19|20)\d\d\b)`
/** Names that need no colon where a date stands behind them: `Updated Feb 2024   Review date Feb 2025`. */
const innerDate = String.raw`(?:(?:next|last)\s+review(?:\s+date)?|review\s+date|date\s+(?:of|for)\s+(?:next\s+)?review|(?:approval|issue|effective)\s+date|date\s+(?:approved|reviewed|issued|adopted|ratified)|(?:to\s+be|due\s+(?:for|to\s+be))\s+review(?:ed)?)\s+(?=${dateStart})`
const inner = new RegExp(
  `(?<=[\\s,;|]|\\d)(?:${names
    .filter(([field]) => field !== 'other' && field !== 'model')
    .map(([, name]) => `(?:${name})`)
    .join('|')}|date)\\s*:|(?<=[\\s)])${innerDate}`,
  'giu',
)
/** Longer lines are prose that happens to start with such words. */
const longest = 200
const longestFieldName = 60

/**
 * Read a line that says something about the document: one or more fields with a name and a value.
 *
 * @returns No parts where the line is none. Says nothing about whether the value makes sense.
 */
export function readMetadataLine(text: string): MetadataPart[] {
  if (text.length > longest) return []
  const columns = text.split(/\s+[|¦]\s+/).filter(Boolean)
  return columns.length > 1 ? columns.flatMap(readFields) : readFields(text)
}

/** @returns The name of a field without its colon and the remarks behind it: `Next review (and by whom):`. */
export function bareFieldName(text: string): string {
  return text
    .replace(/\s*[?:]$/, '')
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/\s+and\s+by\s+whom$/i, '')
}

/**
 * Read a line that is the name of a field and nothing else, with or without a colon, perhaps with a remark: `Review due (or
 * in line with new legislation)`.
 *
 * @returns null where it is none; `isTitle` for one that stands over a table of fields: `Version control`.
 */
export function readFieldName(text: string): { field: MetadataField; isTitle: boolean } | null {
  const bare = bareFieldName(text)
  if (bare === '' || bare.length > longestFieldName) return null
  const alone = readField(bare)
  const part = alone?.value === '' ? alone : readField(`${bare}:`)
  if (part?.value !== '') return null
  // `Headteacher` may as well be the value of the name before it.
  if (part !== alone && part.field === 'other' && !/:\s*$/.test(text)) return null
  return {
    field: part.field,
    isTitle: part.field === 'other' && /\b(?:control|history|details|log|table|sheet)$/i.test(bare),
  }
}

function readFields(text: string): MetadataPart[] {
  const first = readField(text)
  if (!first) return readAfterRemark(text)
  const starts = [...text.matchAll(inner)].map(({ index }) => index).filter((index) => index > first.name.length)
  const edges = [0, ...starts, text.length]
  const parts = edges.slice(0, -1).flatMap((start, at) => readField(text.slice(start, edges[at + 1]).trim()) ?? [])
  return joinDates(parts)
}

/** `Trust-wide policy. Adopted: December 2014`: a few words stand before the field. */
function readAfterRemark(text: string): MetadataPart[] {
  const rest = /^[^.:;]{3,30}\.\s+(\p{Lu}[^.]*)$/u.exec(text)?.[1]
  const part = rest ? readField(rest) : null
  return part && rest?.slice(part.name.length).startsWith(':') ? [part] : []
}

/** `Approved by: Governors Date: May 2024` is one field: a bare date belongs to the one before. */
function joinDates(parts: readonly MetadataPart[]): MetadataPart[] {
  const joined: MetadataPart[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    if (before && /^date$/i.test(part.name))
      Object.assign(before, { value: `${before.value} ${part.value}`, text: `${before.text} ${part.text}` })
    else joined.push({ ...part })
  }
  return joined
}

function readField(text: string): MetadataPart | null {
  for (const [field, pattern] of patterns) {
    const name = pattern.exec(text)?.[0]
    if (name === undefined) continue
    const rest = text.slice(name.length)
    return { field, name, value: rest.replace(/^[\s:=–—-]+/, '').trim(), text }
  }
  return null
}
