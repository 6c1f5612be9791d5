/**
 * Code that a web server runs before it sends a page: PHP (whose last piece may have no end), ASP, the tags of template languages. Other
 * `<?…>` are marks of XML, which Word writes into pages without a second question mark.
 */
const code =
  /<\?(?:php\b|=|\s)[\s\S]*?(?:\?>|$)|<\?[^>]*>|<%[\s\S]*?%>|\{%[\s\S]*?%\}|\{#[^{}\n]*?#\}|\{\{[^{}\n]*?\}\}/gi
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
    if (!/^<\?[a-z]/i.test(piece) || /^<\?php/i.test(piece)) dropped++
    return blank(piece)
  })
  return { html, dropped }
}

/** Lines keep their numbers. */
function blank(piece: string): string {
  return ` ${piece.replace(/[^\n]+/g, '')}`
}
