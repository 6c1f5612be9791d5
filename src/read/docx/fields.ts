import { descendants, type XmlElement } from '../archive/xml.ts'

/** Follows Word's fields (`w:fldChar`), which begin, part and end anywhere in the flow of runs and nest. */
export interface Fields {
  begin: () => void
  /** What follows is the field's result: what is printed. */
  separate: () => void
  end: () => void
  addInstruction: (text: string) => void
  /** Within an instruction, nothing is printed. */
  inInstruction: () => boolean
  /** Within the result of a table of contents. */
  inContents: () => boolean
  /** Address of the link that the field makes of its result. */
  href: () => string | undefined
}

interface Field {
  instruction: string
  result: boolean
}

/**
 * @param complete False where some field of the document has no end: then fields are not followed, for what stands after the beginning
 *   of one would all seem to be in it.
 * @returns A follower that has met no field yet.
 */
export function followFields(complete: boolean): Fields {
  const open: Field[] = []
  return {
    begin() {
      if (complete) open.push({ instruction: '', result: false })
    },
    separate() {
      const field = open.at(-1)
      if (field !== undefined) field.result = true
    },
    end() {
      open.pop()
    },
    addInstruction(text) {
      const field = open.at(-1)
      if (field !== undefined && !field.result) field.instruction += text
    },
    inInstruction: () => open.some((field) => !field.result),
    inContents: () => open.some((field) => field.result && isContents(field.instruction)),
    href: () => open.map((field) => linkTarget(field.instruction)).findLast((target) => target !== undefined),
  }
}

/** @returns Whether a field's instruction makes a table of contents, of figures or of authorities, or an index. */
export function isContents(instruction: string): boolean {
  return /^\s*(?:TOC|TOA|INDEX)\b/i.test(instruction)
}

/** A link to a bookmark of the document itself (`\l`) has no address. */
export function linkTarget(instruction: string): string | undefined {
  return /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1]
}

/** @returns Whether every field of a part that begins also ends. */
export function hasCompleteFields(root: XmlElement): boolean {
  const marks = descendants(root).filter(({ name }) => name === 'w:fldChar')
  const count = (type: string): number => marks.filter((mark) => mark.attributes['w:fldCharType'] === type).length
  return count('begin') === count('end')
}
