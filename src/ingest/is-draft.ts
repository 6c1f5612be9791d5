/** Say whether a document calls itself a draft: by the name of its edition or by a status line of its own. */
export function isDraft(edition: string, metadataLines: string[]): boolean {
  return (
    /(?:^|-)draft\b/.test(edition) || metadataLines.some((line) => /^\W*(?:status\s*[:–-]\s*)?draft\W*$/i.test(line))
  )
}
