import { join } from 'node:path'
import { chooseSummary } from '../editions/choose-summary.ts'
import { earlierEdition } from '../editions/earlier-edition.ts'
import { readIfThere } from '../ingest/read-if-there.ts'
import { writeWhole } from '../ingest/write-whole.ts'
import type { Library } from '../library.ts'
import { changeNoteFile, markGenerated, personsNote } from './change-note-file.ts'

/**
 * Keep a note of what changed beside each edition that follows another, for people to edit: a generated one is brought up
 * to date, one that a person has changed is left as it is. Drafts get theirs when they are approved.
 *
 * @param root The project's folder.
 * @returns Paths of the notes written, from the project root.
 */
export async function writeChangeNotes(
  root: string,
  library: Pick<Library, 'policies' | 'readRedline'>,
): Promise<string[]> {
  const written: string[] = []
  for (const { editions } of library.policies) {
    for (const front of editions) {
      const before = earlierEdition(front, editions)
      if (!before || front.status === 'draft') continue
      const file = changeNoteFile(front)
      const kept = await readIfThere(join(root, file))
      if (personsNote(kept) !== null) continue
      const note = markGenerated(chooseSummary(null, (await library.readRedline(before, front)).summary).text)
      if (note === kept) continue
      await writeWhole(join(root, file), note)
      written.push(file)
    }
  }
  return written
}
