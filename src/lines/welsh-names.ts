import type { FieldNames } from './metadata-field.ts'

/** Names of fields in Welsh, as the policies of schools in Wales print them. */
export const welshNames: FieldNames = [
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
