/** Names of the terms of a school year, also those of old grammar and independent schools, and their EDTF numbers. */
export const termNumbers: Readonly<Record<string, string>> = {
  spring: '21',
  lent: '21',
  hilary: '21',
  summer: '22',
  trinity: '22',
  autumn: '23',
  michaelmas: '23',
  winter: '24',
}

/** Source of a pattern for the name of a term. */
export const termPattern = `(?:${Object.keys(termNumbers).join('|')})`

/** English school terms, by their EDTF number: name, first and last day. */
export const seasons: Readonly<Record<string, { name: string; first: string; last: string }>> = {
  '21': { name: 'Spring', first: '01-01', last: '04-30' },
  '22': { name: 'Summer', first: '05-01', last: '08-31' },
  '23': { name: 'Autumn', first: '09-01', last: '12-31' },
  '24': { name: 'Winter', first: '12-01', last: '12-31' },
}
