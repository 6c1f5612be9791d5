import type { XmlElement } from '../archive/xml.ts'

/** @returns Whether an element is a section of the text that its author has hidden. */
export function isHiddenSection({ name, attributes }: XmlElement): boolean {
  return name === 'text:section' && attributes['text:display'] === 'none'
}
