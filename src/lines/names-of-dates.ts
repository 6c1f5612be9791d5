import { termPattern } from '../model/seasons.ts'
import type { FieldNames } from './metadata-field.ts'
import { looseMonthPattern } from './months.ts'

export const season = `${termPattern}(?: term)?`
const approvedWord = '(?:approved|agreed|adopted|ratified|endorsed|accepted|authorised|signed off)'
const moreApprovedWords = String.raw`(?:(?: and|\s*[,/&])\s*(?:approved|agreed|adopted|ratified))*`
const namedCommittee = String.raw`(?:[\p{L}&'’,]+ ){1,5}committee(?=\s*:)`
const governors = String.raw`governing (?:body|board)|governors?|board of (?:governors|trustees|directors)|board|trustees|trust(?: board)?|local governing \w+|head\s*teacher`
const approvingBody = `(?: (?:the )?(?:full )?(?:${namedCommittee}|${governors})(?: on| of)?)?`

/** Names of dates as schools print them: of reviews and approvals, of writing and publishing. */
export const namesOfDates: FieldNames = [
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
      `(?:to be )?look(?:ed)? at (?:it |this )?again(?: (?:on|in|by|before))?`,
      `(?:valid|in force|stands|runs) (?:until|to)`,
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
]
