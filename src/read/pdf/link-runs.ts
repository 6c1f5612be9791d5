import type { Box, Run } from '../page/page-content.ts'

/** A part of the page that opens an address. */
export interface PageLink extends Box {
  href: string
}

/** Mark the runs that stand in links; a run that is a link in part is cut at the nearest spaces. */
export function linkRuns(runs: Run[], links: PageLink[]): Run[] {
  return links.length === 0 ? runs : runs.flatMap((run) => linkRun(run, links))
}

function linkRun(run: Run, links: PageLink[]): Run[] {
  const middle = run.y - run.size * 0.3
  const link = links.find(
    (box) => middle > box.top && middle < box.bottom && run.right > box.left + 1 && run.x < box.right - 1,
  )
  if (!link) return [run]
  const [from, to] = [wordEdge(run, link.left, 'start'), wordEdge(run, link.right, 'end')]
  const before = cut(run, 0, from)
  const inside = cut(run, from, to)
  const after = cut(run, to, run.text.length)
  return [
    ...before,
    ...inside.map((part) => ({ ...part, href: link.href })),
    ...after.flatMap((part) =>
      linkRun(
        part,
        links.filter((other) => other !== link),
      ),
    ),
  ]
}

/** The place in the run's text that stands nearest to `x`, moved out to the edge of a word: letters are taken as equally wide. */
function wordEdge({ text, x: left, right }: Run, x: number, edge: 'start' | 'end'): number {
  const guess = Math.round(((x - left) / Math.max(1, right - left)) * text.length)
  if (guess <= 0) return 0
  if (guess >= text.length) return text.length
  const edges = [
    0,
    ...[...text.matchAll(/\s+/g)].map(({ index, 0: space }) => (edge === 'start' ? index + space.length : index)),
    text.length,
  ]
  return edges.reduce((best, here) => (Math.abs(here - guess) < Math.abs(best - guess) ? here : best), 0)
}

function cut(run: Run, from: number, to: number): Run[] {
  const part = run.text.slice(from, to)
  if (part.trim() === '') return []
  const letter = (run.right - run.x) / run.text.length
  const start = from + part.length - part.trimStart().length
  return [
    {
      ...run,
      text: part.trim(),
      x: run.x + start * letter,
      right: run.x + (start + part.trim().length) * letter,
      spaceBefore: start === 0 ? run.spaceBefore : /\s/.test(run.text[start - 1] ?? ''),
      // Later parts follow the first in the stream; fractions keep them in order and next to each other.
      index: run.index + start / (run.text.length + 1),
    },
  ]
}
