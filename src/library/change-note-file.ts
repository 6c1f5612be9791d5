import { digest } from '../ingest/fingerprint.ts'
import { editionKey } from '../model/edition.ts'
import { policiesFolder } from './read-editions.ts'

/** First line of a note that software wrote, with a digest of what follows: an edited note no longer fits it. */
const mark =
  /^<!-- Written by software, ([0-9a-f]{12})\. Change the words below and they are yours: nothing overwrites them\. -->\s*/

/** @returns Path from the project root of the note that says what changed in an edition. */
export function changeNoteFile(front: Parameters<typeof editionKey>[0]): string {
  return `${policiesFolder}/${editionKey(front)}.changes.md`
}

/** @returns A generated note as it is kept in its file, to be told from one that a person has changed. */
export function markGenerated(note: string): string {
  const print = printOf(note)
  return `<!-- Written by software, ${print}. Change the words below and they are yours: nothing overwrites them. -->\n\n${note}`
}

/**
 * Find the words of a person in a note's file.
 *
 * @returns Null where there is no file, or nothing in it, or software wrote it and nobody has changed it since.
 */
export function personsNote(file: string | null): string | null {
  const text = (file ?? '').replaceAll('\r\n', '\n')
  const [line, print] = mark.exec(text) ?? []
  const words = line === undefined ? text : text.slice(line.length)
  return words.trim() === '' || print === printOf(words) ? null : words
}

function printOf(note: string): string {
  return digest(note.trim()).slice(0, 12)
}
