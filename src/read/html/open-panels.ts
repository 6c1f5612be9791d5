import type { Element, Root } from 'hast'
import { childElementsOf, elementsOf } from './elements-of.ts'
import { htmlText } from './html-text.ts'

/** Names of what opens over a page or beside its text, and is no part of it. */
const noText =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|dropdown|modal|popup|dialog|lightbox|search|cookies?)(?:$|[\s_-])/i
const opener = /accordion|collaps|expand|toggle/i

/**
 * Open what a page folds away until a reader asks for it (accordions, tabs), in place: the words are part of the document. The button
 * that opens a part becomes its summary.
 */
export function openPanels(page: Root): void {
  const elements = elementsOf(page)
  const named = elements.filter(({ properties }) => properties.id)
  const byId = new Map(named.map((element) => [String(element.properties.id), element]))
  const nextTo = nextElements(page, elements)
  for (const element of elements) {
    if (/^h[1-6]$/.test(element.tagName)) freeHeading(element)
    if (!opens(element)) continue
    const panel = byId.get(targetOf(element)) ?? nextTo.get(element)
    if (panel === undefined || !holdsText(panel)) continue
    show(panel)
    if (element.tagName === 'button') element.tagName = 'summary'
  }
}

/** The words of a heading that is one button are the heading. */
function freeHeading(heading: Element): void {
  const button = elementsOf(heading).find(({ tagName }) => tagName === 'button')
  if (button && htmlText(button) === htmlText(heading)) button.tagName = 'span'
}

function opens({ tagName, properties }: Element): boolean {
  if (properties.ariaExpanded !== undefined || properties.role === 'tab') return true
  const toggle = properties.dataToggle ?? properties.dataBsToggle
  if (toggle !== undefined) return /^(?:collapse|tab|pill)$/.test(String(toggle))
  return tagName === 'button' && opener.test(namesOf({ properties }))
}

function targetOf({ properties }: Element): string {
  const { ariaControls, dataTarget, dataBsTarget, href } = properties
  const [target = ''] = [ariaControls, dataTarget, dataBsTarget, href].flat().filter(Boolean)
  return String(target).replace(/^#/, '')
}

/** The element after each, or after the heading that holds nothing else. */
function nextElements(page: Root, elements: readonly Element[]): Map<Element, Element> {
  const next = new Map<Element, Element>()
  for (const parent of [page, ...elements]) {
    const children = childElementsOf(parent)
    for (const [at, child] of children.entries()) {
      const after = children[at + 1]
      if (after === undefined) continue
      next.set(child, after)
      if (/^h[1-6]$/.test(child.tagName)) for (const inner of elementsOf(child)) next.set(inner, after)
    }
  }
  return next
}

function holdsText(panel: Element): boolean {
  if (/^(?:nav|form|dialog|button)$/.test(panel.tagName)) return false
  if (/^(?:dialog|alertdialog|menu|menubar|navigation|search)$/.test(String(panel.properties.role ?? ''))) return false
  return !noText.test(namesOf(panel))
}

function namesOf({ properties }: Pick<Element, 'properties'>): string {
  const classes = Array.isArray(properties.className) ? properties.className : []
  return [properties.id ?? '', ...classes].join(' ')
}

function show({ properties }: Element): void {
  delete properties.hidden
  properties.style = String(properties.style ?? '').replace(/(?:display|visibility)\s*:[^;]*/gi, '')
}
