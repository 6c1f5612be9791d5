import { legibleAccent } from './legible-accent.ts'

/** @returns The style sheet that gives the line in the margin the site's own colour, legible in light and in dark. */
export function accentSheet(colour: string): string {
  const { light, dark } = legibleAccent(colour)
  return `:root{--colour-margin:${light}}\n@media (prefers-color-scheme:dark){:root{--colour-margin:${dark}}}\n`
}
