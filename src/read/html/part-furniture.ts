import type { Element, ElementContent, Root } from 'hast'
import type { SetAside } from '../../model/ledger.ts'
import { countLetters, htmlText } from './html-text.ts'

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
  banner: 'page header',
  contentinfo: 'page footer',
  complementary: 'side column',
  search: 'form',
  dialog: 'dialog',
  alertdialog: 'dialog',
}
/** Names that web designers give to what stands around the text. */
const byName =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|side-?bar|site-?header|page-?header|masthead|site-?footer|page-?footer|footer|cookies?|share|social|skip(?:-?link)?|search|pagination|pager|banner)(?:$|[\s_-])/i
/** What holds more than this share of the page's letters is the page, whatever it is called. */
const mostOfPage = 0.5

/**
 * Take what stands around the document off a page, in place: navigation, headers, footers, forms.
 *
 * @returns The words taken off, with the reason.
 */
export function partFurniture(tree: Root): SetAside[] {
  const setAside: SetAside[] = []
  const letters = countLetters(tree)
  const most = (letters.get(tree) ?? 0) * mostOfPage
  const clean = (parent: Root | Element, inMain: boolean): void => {
    parent.children = parent.children.filter((child) => {
      if (child.type !== 'element') return child.type === 'text'
      const reason = furnitureReason(child, inMain)
      if (reason === undefined || (letters.get(child) ?? 0) > most) {
        clean(child, inMain || isMain(child))
        return true
      }
      const text = htmlText(child)
      if (text !== '') setAside.push({ text, reason })
      return false
    }) as ElementContent[]
  }
  clean(tree, false)
  return setAside
}

/** @returns Whether a page says that an element is its main part. */
export function isMain(element: Element): boolean {
  return element.tagName === 'main' || element.properties.role === 'main' || element.tagName === 'article'
}

/** A heading block or a note within the main part belongs to the document. */
function furnitureReason({ tagName, properties }: Element, inMain: boolean): string | undefined {
  const role = byRole[String(properties.role ?? '')]
  const tag = inMain && /^(?:header|footer|aside)$/.test(tagName) ? undefined : byTag[tagName]
  const named = /^(?:div|ul|ol|section|table|p|span)$/.test(tagName) && byName.test(namesOf(properties)) && !inMain
  return role ?? tag ?? (named ? 'navigation' : undefined)
}

function namesOf(properties: Element['properties']): string {
  const classes = properties.className
  return [properties.id ?? '', ...(Array.isArray(classes) ? classes : [])].join(' ')
}
