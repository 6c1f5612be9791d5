import type { Link, PhrasingContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Body, Clause } from '../model/clause.ts'
import { walkClauses } from '../model/walk-clauses.ts'

/** Make each note's mark in the text a link to the note: `[^1]`, `*parents`. The printed mark stays. */
export function tieFootnotes(body: Body): void {
  const clauses = [...walkClauses(body)].map(({ clause }) => clause)
  const notes = clauses.filter(({ form, label }) => form === 'footnote' && label !== null)
  for (const note of notes) {
    const at = clauses.indexOf(note)
    const isNumbered = /^[\w-]+$/.test(note.label ?? '')
    const candidates = isNumbered ? clauses : clauses.slice(0, at).reverse()
    candidates.find((clause) => clause !== note && tie(clause, note))
  }
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
      const link: Link = { type: 'link', url: `#${note.id}`, title: null, children: [{ type: 'text', value: mark }] }
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
function findMark(text: string, mark: string): { start: number; end: number } | null {
  const markdown = text.indexOf(`[^${mark}]`)
  if (markdown >= 0) return { start: markdown, end: markdown + mark.length + 3 }
  if (/^[\w-]+$/.test(mark)) return null
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const [before = ' ', after = ' '] = [text[at - 1], text[at + mark.length]]
    // A raised 1 is part of a raised 12.
    if (/\p{No}/u.test(mark) && (/\p{No}/u.test(before) || /\p{No}/u.test(after))) continue
    if (/[\p{L}\p{N}.,;:)'’]/u.test(before) !== /\p{L}/u.test(after)) return { start: at, end: at + mark.length }
  }
  return null
}
