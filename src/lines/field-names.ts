import type { FieldNames } from './metadata-field.ts'
import { namesOfDates } from './names-of-dates.ts'
import { namesOfWords } from './names-of-words.ts'
import { welshNames } from './welsh-names.ts'

/** Names of fields as schools print them. */
export const fieldNames: FieldNames = [...namesOfDates, ...namesOfWords, ...welshNames]
