import type { SetAside } from '../../model/ledger.ts'

const inlineTag = /<(\/?)(i|em|b|strong|u|span|a|sup|sub|font|small|big|mark|br|del|ins|p|div|ul|ol|li|img)\b[^<>]*>/gi

/**
 * Turn inline tags of HTML into marks of Markdown, so that the line is read like any other. The tags go aside. A raised
 * number becomes a note mark: `<sup>1</sup>` is `[^1]`.
 */
export function plainTags(text: string, line: number, aside: SetAside[]): string {
  const bare = text.replace(/<!--[\s\S]*?-->/g, (comment) => {
    aside.push({ text: comment, reason: 'comment in the markup', line })
    return ' '
  })
  const noted = bare.replace(/<sup\b[^<>]*>\s*(\d{1,3}|\*)\s*<\/sup>/gi, (tags, mark: string) => {
    aside.push({ text: tags.replace(mark, ' '), reason: 'raw markup', line })
    return `[^${mark}]`
  })
  return noted.replace(inlineTag, (tag, _closing, name: string) => {
    aside.push({ text: tag, reason: 'raw markup', line })
    const lower = name.toLowerCase()
    if (lower === 'b' || lower === 'strong') return '**'
    if (lower === 'i' || lower === 'em') return '*'
    return ['br', 'p', 'div', 'li', 'ul', 'ol'].includes(lower) ? ' ' : ''
  })
}
