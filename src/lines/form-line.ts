/** Lines and dots to write on. */
const room = /_{3,}|\.{5,}|…{2,}/

const person = "(?:print(?:ed)?|full|staff|pupil|student|child|parent|employee)?['’]?s?"
const asked = String.raw`(?:signed|signatures?|${person}\s*names?|dated?|post held|position|(?:name|role|position) of signatory|on behalf of|job title|role|class|group|tutor group|line manager|witness)(?:\s*\([^()]*\))?`
const ofWhom = String.raw`(?:\s+(?:of|by|for|on behalf of)\s[^.;:!?]{1,60})?`
const field = new RegExp(`^${asked}(?:${ofWhom}\\s*:(?:\\s*(?:dated?|class|signed)\\s*:?)?)?$`, 'i')

/** @returns Whether a line has room to write in: `Name ............`. */
export function hasRoom(text: string): boolean {
  return room.test(text)
}

/** @returns The words of a line without the room to write in. */
export function withoutRoom(text: string): string {
  return text.split(new RegExp(room, 'g')).join(' ')
}

/** @returns Whether a line asks whoever fills in a form for something, and says no more: `Date`, `Signature of parent: Date:`. */
export function asksToFillIn(text: string): boolean {
  return field.test(text)
}

/** @returns Whether dots, or a line, lead to the number of a page: an entry of a contents list. */
export function leadsToPage(text: string): boolean {
  return dotLeader.test(text)
}

const dotLeader = /(?:\.{4,}|…{2,}|(?:\s\.){4,}|_{4,})\s*\d{1,3}$/
