import type { PhrasingContent } from 'mdast'
import { isSafeUrl } from '../../model/safe-url.ts'
import type { Inline } from './inline.ts'

/** Marks from the outside in: a link holds strong text, strong text holds emphasis. */
const marks = ['href', 'strong', 'emphasis', 'struck'] as const
type Mark = (typeof marks)[number]

/**
 * Gather pieces with the same marks into mdast. Word processors cut a sentence into many runs, and mark the spaces between words at
 * random: white space carries no mark of its own, and none stands at the edge of a mark or of the paragraph.
 */
export function toPhrasing(inlines: readonly Inline[]): PhrasingContent[] {
  return nest(trim(settleSpaces(inlines.flatMap(splitSpaces))), 0)
}

/** Links that could do more than open a page lose their target and keep their words. */
function splitSpaces(inline: Inline): Inline[] {
  if (inline.kind !== 'text') return [inline]
  const { href, ...rest } = inline
  const safe = href !== undefined && isSafeUrl(href) ? { ...rest, href } : rest
  return (inline.text.match(/\s+|\S+/g) ?? []).map((text) => ({ ...safe, text }))
}

/** A space stands under the marks of the words on both its sides where those are the same, else under none. */
function settleSpaces(inlines: Inline[]): Inline[] {
  const after: (Inline | undefined)[] = []
  for (let at = inlines.length - 1; at >= 0; at--) after[at] = solid(inlines[at]) ? inlines[at] : after[at + 1]
  let before: Inline | undefined
  return inlines.map((inline, at) => {
    if (solid(inline)) before = inline
    else if (inline.kind === 'text') return { ...shared(before, after[at]), text: inline.text }
    return inline
  })
}

function solid(inline: Inline | undefined): boolean {
  return inline !== undefined && (inline.kind !== 'text' || inline.text.trim() !== '')
}

function shared(before: Inline | undefined, after: Inline | undefined): Inline & { kind: 'text' } {
  const same = marks.every((mark) => markOf(before, mark) === markOf(after, mark))
  return before?.kind === 'text' && same ? before : { kind: 'text', text: '' }
}

function trim(inlines: Inline[]): Inline[] {
  const first = inlines.findIndex((inline) => solid(inline) && inline.kind !== 'break')
  const last = inlines.findLastIndex((inline) => solid(inline) && inline.kind !== 'break')
  return first === -1 ? [] : inlines.slice(first, last + 1)
}

/** Wrap each run of pieces that share the mark at `depth`, then do the same inside with the next mark. */
function nest(inlines: Inline[], depth: number): PhrasingContent[] {
  const mark = marks[depth]
  if (mark === undefined) return leaves(inlines)
  return runs(inlines, mark).flatMap((run) => {
    const children = nest(run, depth + 1)
    const value = markOf(run[0], mark)
    return value === undefined ? children : [wrap(mark, value, children)]
  })
}

function runs(inlines: Inline[], mark: Mark): Inline[][] {
  const found: Inline[][] = []
  for (const inline of inlines) {
    const last = found.at(-1)
    if (last !== undefined && markOf(last[0], mark) === markOf(inline, mark)) last.push(inline)
    else found.push([inline])
  }
  return found
}

function markOf(inline: Inline | undefined, mark: Mark): string | true | undefined {
  return inline?.kind === 'text' ? inline[mark] || undefined : undefined
}

function wrap(mark: Mark, value: string | true, children: PhrasingContent[]): PhrasingContent {
  if (mark === 'href') return { type: 'link', url: String(value), children }
  if (mark === 'struck') return { type: 'delete', children }
  return { type: mark, children }
}

function leaves(inlines: Inline[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (const inline of inlines) {
    const last = nodes.at(-1)
    if (inline.kind === 'break') nodes.push({ type: 'break' })
    else if (inline.kind === 'note')
      nodes.push({ type: 'footnoteReference', identifier: inline.note, label: inline.note })
    else if (last?.type === 'text') last.value += inline.text
    else nodes.push({ type: 'text', value: inline.text })
  }
  return nodes
}
