/** Code that a web server runs before it sends a page: PHP, ASP, and the tags of template languages. */
const code = /<\?(?:php\b|=|xml\b)?[\s\S]*?(?:\?>|$)|<%[\s\S]*?%>|\{%[\s\S]*?%\}|\{#[^{}\n]*?#\}|\{\{[^{}\n]*?\}\}/gi
/** The settings in front of a page of a site generator. */
const frontMatter = /^\ufeff?---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/

/**
 * Take the code out of a page template. It would run on the server, so no reader of the page sees it.
 *
 * @returns The page, and how many pieces of code were taken out.
 */
export function dropTemplates(source: string): { html: string; dropped: number } {
  let dropped = 0
  const html = source.replace(frontMatter, blank).replace(code, (piece) => {
    if (!/^<\?xml/i.test(piece)) dropped++
    return blank(piece)
  })
  return { html, dropped }
}

/** Lines keep their numbers. */
function blank(piece: string): string {
  return ` ${piece.replace(/[^\n]+/g, '')}`
}
