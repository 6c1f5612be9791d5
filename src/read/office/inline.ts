/** A piece of a paragraph, before marks are gathered into mdast nodes. */
export type Inline =
  | {
      kind: 'text'
      text: string
      strong?: boolean
      emphasis?: boolean
      struck?: boolean
      underlined?: boolean
      href?: string
    }
  | { kind: 'break' }
  | { kind: 'note'; note: string }

/** @returns The words of the pieces; a break is a line feed, a note reference is nothing. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? '\n' : '')).join('')
}

/** @returns Whether a piece leads somewhere: it is underlined for that. */
export function isLink(inline: Inline): boolean {
  return inline.kind === 'text' && inline.href !== undefined
}
