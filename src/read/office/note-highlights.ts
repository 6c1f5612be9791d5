import type { Findings } from './findings.ts'
import { type Inline, inlineText } from './inline.ts'

/**
 * Note the highlighted passages of a paragraph. Words that stand together are one passage, however many runs they are cut into.
 *
 * @param line 1-based number of the paragraph.
 */
export function noteHighlights(
  pieces: readonly { inline: Inline; highlighted: boolean }[],
  line: number,
  findings: Findings,
): void {
  const marked = pieces.map(({ inline, highlighted }) => (highlighted ? inlineText([inline]) : '\0')).join('')
  for (const passage of marked.split('\0').map((text) => text.trim())) {
    if (passage === '') continue
    findings.firstHighlight ??= line
    findings.highlighted.push(passage)
  }
}
