/** The change summary of an edition, and who wrote it. */
export interface ChangeNote {
  /** Markdown. */
  text: string
  by: 'person' | 'software'
}

/**
 * Decide which change summary is shown: a person's words in `<edition>.changes.md`,
 * which nothing overwrites, else the generated points.
 *
 * @param written The text of `<edition>.changes.md`, or null where there is none. Blank counts as none.
 * @param generated Points from `summariseChanges`.
 */
export function chooseSummary(written: string | null, generated: readonly string[]): ChangeNote {
  const kept = written?.trim() ?? ''
  if (kept !== '') return { text: `${kept}\n`, by: 'person' }
  return { text: generatedNote(generated), by: 'software' }
}

/** @returns The points as a Markdown list: what `<edition>.changes.md` starts from when a person edits it. */
function generatedNote(points: readonly string[]): string {
  return points.map((point) => `- ${escapeMarkdown(point)}\n`).join('')
}

/** Policy words in a list item must not turn into marks, links or HTML. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/&(?=[#\w]+;)/g, '\\&')
}
