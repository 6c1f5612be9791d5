import type { WordEdit } from '../../model/change.ts'
import { escapeXml } from '../../publish/escape-xml.ts'

/**
 * Mark in a text what another text has not, and what it has not itself, as HTML. By a function and not by a component, so
 * that no white space comes between words and marks. A difference of space alone is none.
 */
export function markedHtml(words: readonly WordEdit[]): string {
  return words.map(runHtml).join('')
}

function runHtml([sign, text]: WordEdit): string {
  const kept = text.trimEnd()
  const space = text.slice(kept.length)
  if (kept === '') return sign === '-' ? '' : space
  if (sign === '=') return escapeXml(text)
  const [tag, name] = sign === '-' ? ['del', 'not here'] : ['ins', 'only here']
  return `<${tag}><span class="unseen">[${name}: </span>${escapeXml(kept)}<span class="unseen">]</span></${tag}>${space}`
}
