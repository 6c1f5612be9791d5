import type { WordEdit } from '../model/change.ts'
import type { Redline, RedlineRow } from './redline.ts'

/** @returns A redline for a terminal: the summary, then every change but the unchanged, `[-taken out-]` and `{+put in+}`. */
export function describeRedline({ summary, changes }: Redline): string {
  const rows = changes.filter(({ kind }) => kind !== 'unchanged').map(describeRow)
  return [...summary.map((point) => `- ${point}`), ...rows.flatMap((row) => ['', row])].join('\n')
}

function describeRow({ kind, of, from, to, words }: RedlineRow): string {
  const places = from === null || to === null || from === to ? (to ?? from) : `${from} → ${to}`
  return `${kind} ${of === 'section' ? 'heading ' : ''}${places}\n  ${words.map(mark).join('')}`
}

function mark([sign, text]: WordEdit): string {
  if (sign === '=') return text
  return sign === '-' ? `[-${text}-]` : `{+${text}+}`
}
