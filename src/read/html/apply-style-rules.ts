import type { Element, ElementContent, Root } from 'hast'
import { readSelector, type SelectorPart } from './read-selector.ts'

interface Rule {
  /** The element itself last, those it must stand in before it. */
  path: SelectorPart[]
  declarations: string
}

/** Rules by the name that their element must have: `ol`, `.letters`, `#rules`. */
type Rules = ReadonlyMap<string, Rule[]>

/**
 * What is looked for: the look of words and the numbers of lists. Whether a thing is shown is left to the page, for scripts open what
 * rules close; so is whether a list has marks, for rules draw others in front of its items.
 */
const used = /(?:^|;)\s*(?:list-style|list-style-type|text-align|font-weight|font-style|font-family)\s*:/i
const noMarks = /list-style(?:-type)?\s*:[^;]*\bnone\b[^;]*/gi
/** Rules that hold on some screens or on paper only, and those that fetch or define. */
const atRule = /@[^@{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g
const comment = /\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|<!--|-->/g
/** More than this are a framework's, which say little about the text. */
const mostRules = 2000
const mostForName = 20

/**
 * Write what the style rules of a page say about its elements into their `style` attributes, in place. What an attribute says itself
 * comes later and wins. Selectors of tags, classes and ids are followed, also one inside another.
 */
export function applyStyleRules(page: Root): void {
  const rules = readRules(styleText(page))
  if (rules.size === 0) return
  const apply = (parent: Root | Element, above: Element[]): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      const path = [...above, child]
      const found = namesOf(child)
        .flatMap((name) => rules.get(name) ?? [])
        .filter((rule) => matches(path, rule.path))
        .map(({ declarations }) => declarations)
      if (found.length > 0) child.properties.style = [...found, child.properties.style ?? ''].join(';')
      apply(child, path)
    }
  }
  apply(page, [])
}

function namesOf({ tagName, properties }: Element): string[] {
  const classes = Array.isArray(properties.className) ? properties.className : []
  return [tagName, ...classes.map((name) => `.${name}`), ...(properties.id ? [`#${properties.id}`] : [])]
}

function styleText(parent: Root | Element): string {
  return (parent.children as ElementContent[])
    .map((child) => {
      if (child.type !== 'element') return ''
      if (child.tagName !== 'style') return styleText(child)
      return child.children.map((text) => (text.type === 'text' ? text.value : '')).join('')
    })
    .join('\n')
}

function readRules(css: string): Rules {
  const rules = new Map<string, Rule[]>()
  const pieces = css.replace(comment, '').replace(atRule, '').split('}').slice(0, mostRules)
  for (const piece of pieces) {
    const [selectors = '', stated = ''] = piece.split('{')
    const declarations = stated.replace(noMarks, '')
    if (!used.test(declarations)) continue
    for (const selector of selectors.split(',')) {
      const path = readSelector(selector)
      const key = path?.at(-1)?.at(-1)
      if (path && key) rules.set(key, [...(rules.get(key) ?? []), { path, declarations }].slice(-mostForName))
    }
  }
  return rules
}

/** The last part fits the element, the others fit some of those around it, in their order. */
function matches(elements: readonly Element[], path: readonly SelectorPart[]): boolean {
  let next = path.length - 1
  for (let at = elements.length - 1; at >= 0 && next >= 0; at--) {
    const [element, wanted] = [elements[at], path[next]]
    if (element && wanted?.every((name) => namesOf(element).includes(name))) next--
    else if (at === elements.length - 1) return false
  }
  return next < 0
}
