import { termPattern } from '../model/seasons.ts'
import { looseMonthPattern } from './months.ts'

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

const datedFields: ReadonlySet<MetadataField> = new Set([
  'approved',
  'reviewDue',
  'reviewed',
  'written',
  'effective',
  'published',
])

/** @returns Whether the value of a field has a date. */
export function isDatedField(field: MetadataField): boolean {
  return datedFields.has(field)
}

export const season = `${termPattern}(?: term)?`
const approvedWord = '(?:approved|agreed|adopted|ratified|endorsed|accepted|authorised|signed off)'
const moreApprovedWords = String.raw`(?:(?: and|\s*[,/&])\s*(?:approved|agreed|adopted|ratified))*`
const namedCommittee = String.raw`(?:[\p{L}&'’,]+ ){1,5}committee(?=\s*:)`
const governors = String.raw`governing (?:body|board)|governors?|board of (?:governors|trustees|directors)|board|trustees|trust(?: board)?|local governing \w+|head\s*teacher`
const approvingBody = `(?: (?:the )?(?:full )?(?:${namedCommittee}|${governors})(?: on| of)?)?`

/**
 * Names of fields as schools print them, the first that fits wins. Each is the source of a pattern in which a space stands for any
 * white space.
 */
export const fieldNames: readonly (readonly [MetadataField, readonly string[]])[] = [
  [
    'reviewDue',
    [
      `(?:date (?:of|for) )?(?:the )?next (?:anticipated |scheduled |planned )?(?:policy )?(?:review|approval|update|release)(?: (?:date|due|by|is|on))*`,
    ],
  ],
  [
    'reviewDue',
    [
      `(?:to be |due (?:to be |for )?)(?:next )?review(?:ed)?(?: (?:on|in|before))?(?! by)`,
      `the (?:following|next) review is due(?: (?:by|in|on))?`,
    ],
  ],
  [
    'reviewDue',
    [
      `(?:date )?(?:for|due for) review`,
      `(?:policy )?review (?:due|by|on|in)(?: date)?`,
      String.raw`(?:due for )?renewal(?: date|(?=\s*:))`,
      `date to be reviewed`,
      `anticipated review(?: date)?`,
      `expiry date`,
      `valid until`,
      String.raw`review(?= (?:${looseMonthPattern}|${season})?\s*(?:19|20)\d\d$)`,
    ],
  ],
  // The lines at the foot of the policies of nurseries: `This policy was adopted at a meeting of …`, `Held on …`.
  ['approved', [`this policy was ${approvedWord} at a meeting of`, `held on`]],
  ['approved', [`(?:policy )?(?:reviewed|updated) and (?:approved|agreed|adopted|ratified)(?: (?:on|by(?: the)?))?`]],
  [
    'reviewed',
    [
      `(?:date of )?(?:last|latest|most recent|previous) (?:policy )?(?:review(?:ed)?|update[d]?|revised|revision|amended)(?: (?:date|on|by|in))?`,
    ],
  ],
  [
    'committee',
    [
      `(?:to be )?(?:reviewed|monitored|approved) by committee`,
      `to be (?:reviewed|ratified|approved|adopted|agreed|monitored) by`,
    ],
  ],
  [
    'reviewed',
    [
      String.raw`(?:policy )?(?:reviewed|updated|revised|amended)(?: (?:and \w+ )?(?:date|on|in|by))?`,
      `date (?:of (?:last )?)?(?:reviewed|updated|revised|amended|revision)`,
    ],
  ],
  [
    'reviewDue',
    [
      `(?:policy )?review dates?`,
      `date of (?:policy )?review`,
      String.raw`\p{Lu}{2,5} review date`,
      String.raw`review(?:(?: (?:period|cycle|frequency))(?=\s*:|$)|(?=\s*:))`,
      `frequency of (?:policy )?review`,
    ],
  ],
  [
    'approved',
    [
      `${approvedWord} by (?:and|&) (?:date|when)`,
      String.raw`(?:(?:the )?(?:full |local )?(?:[\p{L}&'’]+ ){0,3}(?:committee|governing (?:body|board)|governors|board|trustees|slt) )${approvedWord}(?: on)?(?=\s*:)`,
      `(?:date )?(?:policy )?(?:last )?(?:formally )?${approvedWord}${moreApprovedWords}(?: (?:date|on|at|by${approvingBody}))?`,
    ],
  ],
  [
    'approved',
    [
      String.raw`(?:date of )?(?:governing (?:body|board) |governors?['’]? |board |trust |slt |committee |policy )?(?:approval|adoption|ratification|agreement)(?: (?:date|by))?(?=\s*[:–-]| \d)`,
    ],
  ],
  [
    'written',
    [
      `(?:date )?(?:policy )?(?:first )?(?:written|created|drafted|produced|prepared|originated|developed)(?: (?:date|on|in))?(?! (?:by|in consultation))`,
      `(?:policy|creation|original|version|document) date`,
      `date of (?:(?:this )?(?:policy|document|version)|creation|origin)`,
    ],
  ],
  [
    'published',
    [
      `(?:date of (?:issue|publication)|(?:issue|publication|release) date|date (?:issued|published|released)|(?:issued|published|released)(?: (?:on|in))?)(?! by)`,
    ],
  ],
  [
    'effective',
    [
      `(?:effective|implementation|commencement|start)(?: (?:date|from))+`,
      `(?:date )?effective`,
      `in force from`,
      `valid from`,
      `date (?:of )?implement(?:ation|ed)`,
    ],
  ],
  [
    'version',
    [
      String.raw`(?:policy |document )?(?:version|revision|issue|edition)(?: (?:no|number|control))?\.?(?=\s*[:–#-]| v?\d)`,
      String.raw`v(?=\d{1,2}\.\d)`,
    ],
  ],
  [
    'changeNote',
    [
      `(?:description|summary|details?|nature) of (?:changes?|amendments?|revisions?)(?: made)?`,
      String.raw`changes? (?:made|since [\w\s]+|notes?)`,
      String.raw`amendments?(?=\s*:)`,
      `change note`,
      `(?:brief )?(?:summary|description) of changes?`,
      `update information`,
    ],
  ],
  [
    'committee',
    [
      String.raw`(?:(?:governing body|governors?['’]?|board|trust|responsible|review(?:ing)?|approving|lead|monitoring) )*(?:sub-?)?committee(?: responsible)?(?=\s*[:–-])`,
      `approving body`,
    ],
  ],
  [
    'owner',
    [
      `(?:lead|responsible|named|nominated|key|contact) (?:persons?|staff|officer|member(?:s)?(?: of staff)?|leader|teacher|slt(?: member)?)`,
      `(?:(?:nominated|prime|lead|main) )+author`,
      String.raw`(?:persons?|staff|member of staff|officer|slt|leader|post\s*holder) responsible(?: for (?:the |this )?policy)?`,
      `(?:policy|document|procedure|slt|staff) (?:owner|lead|leader|holder|author|writer|originator|manager|contact)`,
      `(?:written|prepared|produced|compiled|drafted|created|updated|authored) by`,
      String.raw`authors?(?:\s*\/\s*owners?)?`,
      `owners?(?: name)?`,
      String.raw`lead(?=\s*:)`,
      String.raw`responsib(?:le|ility)(?=\s*:)`,
      `responsibility of`,
    ],
  ],
  ['period', [String.raw`(?:academic year|school year|policy period|period(?: covered)?)(?=\s*[:–-]| 20\d\d)`]],
  ['model', [String.raw`model policy\b`]],
  [
    'other',
    [
      `(?:(?:policy|document) )?(?:version|revision|change|amendment|review) (?:control|history|log)(?: (?:sheet|table|log))?`,
      `(?:policy|document) (?:control|history|details|information)(?: (?:sheet|table|log))?`,
      `published location`,
      `(?:policy|document) (?:type|status|name|title|category|level|location|control)`,
      String.raw`(?:policy|procedure|document|(?:\p{L}+ )?circular) (?:number|no|ref(?:erence)?)\.?`,
      String.raw`(?:[\p{L}]+ ){1,3}ref(?:erence)?(?: number)?(?=\s*:)`,
      `status`,
      `reference`,
      `ref`,
      `target audience`,
      `audience`,
      `circulat(?:ion|ed to)`,
      `distribution`,
      `website`,
      `statutory`,
      `category`,
      `classification`,
      `to be (?:ratified|approved|adopted)`,
      `in consultation with`,
      `consult(?:ed|ation) with`,
      `linked (?:to|with)`,
      String.raw`who (?:reviewed|approved|wrote) this \S+`,
      `school name`,
      `name of (?:school|policy|academy)`,
      String.raw`(?:academy|school)(?=\s*:)`,
      String.raw`policy(?=\s*:)`,
      String.raw`title(?=\s*:)`,
      String.raw`date(?=\s*:)`,
      String.raw`chair(?: of governors)?(?=\s*:)`,
      String.raw`head\s*teacher(?=\s*:)`,
      String.raw`principal(?=\s*:)`,
      `signed off by`,
      `(?:issued|published) by`,
    ],
  ],
  // Welsh, as the policies of schools in Wales print them.
  [
    'approved',
    [
      `(?:mabwysiadwyd|cymeradwywyd|cytunwyd)(?: ar)?(?: gan(?: y)?(?: corff llywodraethol| llywodraethwyr)?)?(?: ar)?`,
      `dyddiad (?:ei )?(?:mabwysiadu|cymeradwyo)`,
    ],
  ],
  ['reviewed', [`(?:dyddiad yr )?adolygiad (?:diwethaf|olaf)`, `adolygwyd(?: (?:ar|gan))?`]],
  [
    'reviewDue',
    [`dyddiad (?:yr )?(?:adolygu|adolygiad)(?: nesaf)?`, `adolygiad nesaf`, `i['’]w adolygu(?: (?:ar|erbyn|yn))?`],
  ],
  ['version', [String.raw`fersiwn(?=\s*[:–-]| \d)`]],
  [
    'owner',
    [
      `perchennog(?: y polisi)?`,
      `(?:person|aelod staff|swyddog) (?:cyfrifol|â chyfrifoldeb)`,
      String.raw`awdur(?=\s*:)`,
    ],
  ],
]
