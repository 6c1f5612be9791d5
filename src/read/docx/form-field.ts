import { whole } from '../archive/whole.ts'
import { childAt, childElements, type XmlElement } from '../archive/xml.ts'
import { flag, valOf } from './read-properties.ts'

/**
 * Say what a field of an old form shows: the chosen entry of a list, or a tick box. Fields of text show their result as others do.
 *
 * @param start The `w:fldChar` that begins the field.
 * @see ECMA-376 part 1, 17.16.17
 */
export function formFieldText(start: XmlElement): string {
  const box = childAt(start, 'w:ffData', 'w:checkBox')
  if (box !== undefined) return (flag(box, 'w:checked') ?? flag(box, 'w:default')) ? '☒' : '☐'
  const list = childAt(start, 'w:ffData', 'w:ddList')
  const chosen = whole(valOf(list, 'w:result') ?? valOf(list, 'w:default')) ?? 0
  return childElements(list, 'w:listEntry')[chosen]?.attributes['w:val'] ?? ''
}
