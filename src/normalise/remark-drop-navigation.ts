import type { Root, RootContent } from 'mdast'
import { hasSentenceVerb, wordCount } from '../lines/sentence-shape.ts'
import { plainText } from '../model/plain-text.ts'
import { leaveGap, setAsideBlock } from './block.ts'
import type { Report } from './report.ts'

/** What web pages and viewers of documents print around a text, wherever it stands. */
const anywhere =
  /^(?:(?:skip|go) to (?:main )?(?:content|navigation)|(?:[«‹<←]\s*)?back to (?:(?:the )?top|all \p{L}+|(?:our )?policies)|(?:top|bottom) of page|toggle navigation|google translate|translate (?:this )?page|published using google docs|updated automatically every \d+ minutes|you are on page ?\d+ ?of ?\d+|print(?:er[- ]friendly)? (?:this page|version)|share this(?: page)?|pdf version|download (?:this|the) (?:policy|document|page)(?: as (?:a )?pdf)?(?: \([^()]{1,40}\))?|powered by \S+(?: \S+)?)\W*$/iu

/** `© 2023 Oakfield School. All rights reserved.` */
const copyright = /^©[^.]{0,80}\b(?:19|20)\d\d\b[^.]{0,60}(?:\. all rights reserved)?\W*$/i

/** A notice of cookies is for the visitor of the page. */
const cookies =
  /^(?:we|this (?:web)?site|our (?:web)?site) uses? cookies\b|^by continuing to (?:browse|use) (?:the|this|our) /i

/** Words that are navigation only above the title: elsewhere they may be the school's. */
const above =
  /^(?:home(?: ?page)?|main menu|menu|search|log ?in|sign in|(?:school )?logo|interactive bar|translate|quick links|welcome to our (?:new )?web ?site|you are here\b.*|home\s*[>»›/|].*|(?:click here|download here) to \p{L}+ .*|(?:view|download) (?:the |this |our )?(?:\S+ ){0,6}(?:policy|pdf|document|here))\W*$/iu

/** So many blocks may stand above the title. */
const headLength = 12
/** The text has begun with the first block of more words. */
const longestHead = 25

/** Drop what was copied with a text from the page it stood on: `Skip to content`, notices of cookies, links to go back. */
export function remarkDropNavigation(report: Report) {
  return (tree: Root): void => {
    const start = startOfText(tree.children)
    const dropped = new Set(tree.children.filter((node, at) => isNavigation(node, at < start)))
    if (dropped.size === 0) return
    leaveGap(tree.children, (node) => dropped.has(node as RootContent))
    for (const node of dropped) setAsideBlock(node, 'navigation of a web page', report)
    tree.children = tree.children.filter((node) => !dropped.has(node))
  }
}

function startOfText(blocks: readonly RootContent[]): number {
  const prose = blocks.findIndex((node) => {
    const text = plainText(node)
    return (wordCount(text) > longestHead || hasSentenceVerb(text)) && !cookies.test(text) && !above.test(text)
  })
  return Math.min(headLength, prose < 0 ? blocks.length : prose)
}

function isNavigation(node: RootContent, isAbove: boolean): boolean {
  if (node.type !== 'paragraph') return false
  const text = plainText(node)
  return anywhere.test(text) || copyright.test(text) || (isAbove && (above.test(text) || cookies.test(text)))
}
