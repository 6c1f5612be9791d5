import type { Element, ElementContent, Root } from 'hast'
import type { SetAside } from '../../model/ledger.ts'
import { elementsOf } from './elements-of.ts'
import { countLetters, htmlText } from './html-text.ts'
import { isLinkList } from './is-link-list.ts'
import { without } from './without.ts'

/** Why an element is no part of the document, by its tag or its role. */
const byTag: Readonly<Record<string, string>> = {
  nav: 'navigation',
  header: 'page header',
  footer: 'page footer',
  aside: 'side column',
  form: 'form',
  button: 'button',
  dialog: 'dialog',
}
const byRole: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  tablist: 'navigation',
  banner: 'page header',
  contentinfo: 'page footer',
  complementary: 'side column',
  search: 'form',
  dialog: 'dialog',
  alertdialog: 'dialog',
}
/** Names that web designers give to what stands around the text. */
const byName =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|side-?bar|site-?header|page-?header|masthead|site-?footer|page-?footer|footer|skip(?:-?link)?|pagination|pager|banner)(?:$|[\s_-])/i
/** Such names that may as well say what a part of a policy is about. */
const bySubject = /(?:^|[\s_-])(?:cookies?|share|sharing|sharedaddy|addthis|addtoany|social|search)(?:$|[\s_-])/i
/** What holds more than this share of the page's letters is the page, whatever it is called. */
const mostOfPage = 0.5
/** Letters of a line. `Share this page` has fewer; so has what stands above the menu of a site. */
const longestLine = 80
/** `Share this:` and the names of networks under it have fewer, a heading and what it is about more. */
const longestHeading = 40

/**
 * Take what stands around the document off a page, in place: navigation, headers, footers, forms.
 *
 * @returns The words taken off, with the reason.
 */
export function partFurniture(tree: Root): SetAside[] {
  const taken: { element: Element; reason: string }[] = []
  const letters = countLetters(tree)
  const most = (letters.get(tree) ?? 0) * mostOfPage
  let read = 0
  const clean = (parent: Root | Element, inMain: boolean): void => {
    parent.children = parent.children.filter((child) => {
      if (child.type === 'text') read += letters.get(child) ?? 0
      if (child.type !== 'element') return child.type === 'text'
      const isMenu = read < longestLine && !inMain && isLinkList(child)
      const reason = furnitureReason(child, inMain) ?? (isMenu ? 'navigation' : undefined)
      if (reason === undefined || (letters.get(child) ?? 0) > most) {
        clean(child, inMain || isMain(child))
        return true
      }
      taken.push({ element: child, reason })
      return false
    }) as ElementContent[]
  }
  clean(tree, false)
  const title = elementsOf(tree).some(isPageHeading) ? undefined : headingIn(taken.map(({ element }) => element))
  if (title) tree.children.unshift(title)
  return taken.flatMap(({ element, reason }) => {
    const text = htmlText(title ? without(element, title) : element)
    return text === '' ? [] : [{ text, reason }]
  })
}

/** Where only the head of a page has a heading of the first rank, it is that of the document. */
function headingIn(taken: readonly Element[]): Element | undefined {
  return taken
    .filter(({ tagName }) => tagName === 'header')
    .flatMap(elementsOf)
    .find(isPageHeading)
}

function isPageHeading({ tagName }: Element): boolean {
  return tagName === 'h1'
}

/** @returns Whether a page says that an element is its main part. */
export function isMain(element: Element): boolean {
  return element.tagName === 'main' || element.properties.role === 'main' || element.tagName === 'article'
}

/** A heading block or a note within the main part belongs to the document. */
function furnitureReason(element: Element, inMain: boolean): string | undefined {
  const { tagName, properties } = element
  const role = byRole[String(properties.role ?? '')]
  const tag = inMain && /^(?:header|footer|aside)$/.test(tagName) ? undefined : byTag[tagName]
  return role ?? tag ?? (isNamedAside(element, inMain) ? 'navigation' : undefined)
}

/** Buttons to share a page stand in its main part too. */
function isNamedAside(element: Element, inMain: boolean): boolean {
  if (!/^(?:div|ul|ol|section|table|p|span)$/.test(element.tagName)) return false
  const names = namesOf(element.properties)
  return (!inMain && byName.test(names)) || (bySubject.test(names) && !isProse(element))
}

/** Words to read, not to press: most are in no link, there are no buttons, and there is more than a line, or a heading with
 * something under it. */
function isProse(element: Element): boolean {
  const below = elementsOf(element)
  if (below.some(({ tagName }) => /^(?:button|input|select)$/.test(tagName))) return false
  const linked = below.filter(({ tagName }) => tagName === 'a').reduce((sum, link) => sum + htmlText(link).length, 0)
  const all = htmlText(element).length
  const least = below.some(({ tagName }) => /^h[1-6]$/.test(tagName)) ? longestHeading : longestLine
  return linked * 2 < all && all > least
}

function namesOf(properties: Element['properties']): string {
  const classes = properties.className
  return [properties.id ?? '', ...(Array.isArray(classes) ? classes : [])].join(' ')
}
