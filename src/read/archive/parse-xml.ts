import { SaxesParser, type SaxesTagNS } from 'saxes'
import { ContentError } from '../../model/errors.ts'
import { limits } from './limits.ts'
import { prefixes } from './namespaces.ts'
import type { XmlElement } from './xml.ts'

/**
 * Read the XML of one part of an office document.
 *
 * @param part Name of the part, for messages.
 * @returns The root element.
 * @throws ContentError for XML that is not well formed, declares entities, or is deeper or larger than the limits.
 */
export function parseXml(bytes: Uint8Array, part: string, file: string): XmlElement {
  const refuse = refuseWith(part, file)
  const parser = new SaxesParser({ xmlns: true })
  const top: XmlElement = { name: '', attributes: {}, children: [] }
  const open: XmlElement[] = [top]
  let nodes = 0
  const append = (node: XmlElement | string): void => {
    if (++nodes > limits.nodes) throw refuse('its XML has more elements than a policy can hold', `over ${limits.nodes}`)
    open.at(-1)?.children.push(node)
  }
  parser.on('doctype', (text) => {
    if (/<!ENTITY/i.test(text))
      throw refuse('its XML declares entities, which can be made to explode', text.trim().slice(0, 80))
  })
  parser.on('error', (cause) => {
    throw refuse('the document is damaged: its XML cannot be read', cause.message, cause)
  })
  parser.on('text', append)
  parser.on('cdata', append)
  parser.on('opentag', (tag) => {
    if (open.length > limits.depth)
      throw refuse('its XML is nested deeper than any policy', `over ${limits.depth} levels`)
    const element: XmlElement = { name: prefixed(tag.uri, tag.local), attributes: attributesOf(tag), children: [] }
    append(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.write(decode(bytes)).close()
  const root = top.children.find((node) => typeof node !== 'string')
  if (root === undefined) throw refuse('a part of the document is empty', part)
  return root
}

function refuseWith(part: string, file: string) {
  return (what: string, received: string, cause?: unknown): ContentError =>
    new ContentError(
      {
        file,
        what,
        received: `${part}: ${received}`,
        todo: 'open the file in Word or LibreOffice, save it under a new name and add that; or ask for a new copy',
      },
      { cause },
    )
}

/** Office XML is UTF-8 or, rarely, UTF-16 with a byte order mark. */
function decode(bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)
  if (mark === 0xfffe) return new TextDecoder('utf-16le').decode(bytes)
  return new TextDecoder(mark === 0xfeff ? 'utf-16be' : 'utf-8').decode(bytes)
}

function attributesOf(tag: SaxesTagNS): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const attribute of Object.values(tag.attributes)) {
    if (attribute.prefix !== 'xmlns') attributes[prefixed(attribute.uri, attribute.local)] = attribute.value
  }
  return attributes
}

function prefixed(uri: string, local: string): string {
  if (uri === '') return local
  return `${prefixes.get(uri) ?? '?'}:${local}`
}
