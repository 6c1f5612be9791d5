import { readWords, type Word } from '../read-words.ts'
import type { Passage } from './list-passages.ts'
import { namesStaff } from './people.ts'
import { introducedTo, titled } from './section-people.ts'

type Placed = Pick<Passage, 'words' | 'askedTo' | 'ownFrom' | 'headings'>

/** Words that say what and whom the place of a passage is for: those of its headings, and the people its lead-in or heading speaks to. */
export function standsUnder(passage: Placed): (readonly Word[])[] {
  return [withoutObjects(passage.headings), others(passage)]
}

/** "Friend requests from pupils" heads no section of theirs: the words of a heading without those whom something comes from or goes to. */
function withoutObjects(headings: readonly Word[]): readonly Word[] {
  return headings.filter((_, at) => !isObject(headings, at))
}

function isObject(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 2), at).findLast(({ slight }) => !slight)
  return before !== undefined && /^(?:from|with)$/.test(before.form)
}

/** Pupils or parents, where the lead-in or the heading above speaks to them and to no staff, by whatever name. */
function others(passage: Placed): readonly Word[] {
  const leadIn = passage.words.slice(passage.askedTo, passage.ownFrom)
  const person =
    leadIn.some(({ form }) => form === 'you') || namesStaff(leadIn)
      ? 'staff'
      : (introducedTo(passage) ?? titled(passage.headings))
  return person === null || person === 'staff' ? [] : otherPeople[person]
}

const otherPeople = { pupils: readWords('Pupils'), parents: readWords('Parents') }
