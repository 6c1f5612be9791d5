import type { Link, PhrasingContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Body, Clause } from '../model/clause.ts'
import { clauseText, walkClauses } from '../model/walk-clauses.ts'

const isWord = /^[\w-]+$/
/** A mark that stands in more clauses than this says nothing about where its note belongs. */
const mostKept = 20
const mostTried = 10

/** Make each note's mark in the text a link to the note: `[^1]`, `*parents`. The printed mark stays. */
export function tieFootnotes(body: Body): void {
  const clauses = [...walkClauses(body)].map(({ clause }) => clause)
  const marked = indexMarks(clauses)
  for (const [at, note] of clauses.entries()) {
    if (note.form !== 'footnote' || note.label === null) continue
    const holders = marked.get(note.label) ?? []
    // A sign such as `*` is used again and again: it belongs to the nearest word above.
    const nearest = isWord.test(note.label) ? holders : holders.filter((index) => index < at).toReversed()
    nearest.slice(0, mostTried).find((index) => clauses[index] && tie(clauses[index], note))
  }
}

/** Which clauses carry each mark, in reading order. */
function indexMarks(clauses: readonly Clause[]): Map<string, number[]> {
  const marked = new Map<string, number[]>()
  for (const [at, clause] of clauses.entries()) {
    for (const found of clauseText(clause).matchAll(/\[\^([\w-]+)\]|[*†‡§]{1,3}|[¹²³⁴-⁹]{1,2}|\[\d{1,2}\]/g)) {
      const mark = found[1] ?? found[0]
      marked.set(mark, [...(marked.get(mark) ?? []).slice(-mostKept), at])
    }
  }
  return marked
}

function tie(clause: Clause, note: Clause): boolean {
  const mark = note.label ?? ''
  let isTied = false
  for (const block of clause.content) {
    visit(block, 'text', (node, index, parent) => {
      if (isTied || index === undefined || !parent || parent.type === 'link') return
      const place = findMark(node.value, mark)
      if (!place) return
      isTied = true
      const link: Link = {
        type: 'link',
        url: `#${note.id}`,
        title: null,
        children: [{ type: 'text', value: place.shown }],
      }
      const pieces: PhrasingContent[] = [
        { type: 'text', value: node.value.slice(0, place.start) },
        link,
        { type: 'text', value: node.value.slice(place.end) },
      ]
      const kept = pieces.filter((piece) => piece.type !== 'text' || piece.value !== '')
      ;(parent.children as PhrasingContent[]).splice(index, 1, ...kept)
    })
    if (isTied) return true
  }
  return false
}

/** `[^1]` for Markdown notes; any other sign must be fixed to a word. */
function findMark(text: string, mark: string): { start: number; end: number; shown: string } | null {
  const markdown = text.indexOf(`[^${mark}]`)
  if (markdown >= 0) return { start: markdown, end: markdown + mark.length + 3, shown: `[${mark}]` }
  if (isWord.test(mark)) return null
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const [before = ' ', after = ' '] = [text[at - 1], text[at + mark.length]]
    // A raised 1 is part of a raised 12.
    if (/\p{No}/u.test(mark) && (/\p{No}/u.test(before) || /\p{No}/u.test(after))) continue
    if (/[\p{L}\p{N}.,;:)'’]/u.test(before) !== /\p{L}/u.test(after)) {
      return { start: at, end: at + mark.length, shown: mark }
    }
  }
  return null
}
