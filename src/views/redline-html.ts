import type { WordEdit } from '../model/change.ts'
import { escapeXml } from '../publish/escape-xml.ts'
import type { Link } from './frame.ts'
import type { RedlineRowView } from './redline-rows.ts'

/**
 * Rows of a redline as HTML: by a function and not by a component, because the browser makes the same rows for any two
 * editions that a reader chooses.
 *
 * Every text and address is escaped. What was taken out and put in is said in words for screen readers.
 */
export function redlineHtml(rows: readonly RedlineRowView[]): string {
  return rows.map(rowHtml).join('\n')
}

function rowHtml(row: RedlineRowView): string {
  const classes = ['clause', 'change', row.change ? 'changed' : '', row.context ? 'among-changes' : '']
  const id = row.id === null ? '' : ` id="${escapeXml(row.id)}"`
  const depth = Math.min(row.heading ? row.depth - 1 : row.depth, 4)
  const inner = labelHtml(row) + noteHtml(row) + (row.heading ? headingHtml(row) : wordsHtml(row))
  return `<div class="${classes.filter(Boolean).join(' ')}" data-depth="${depth}"${id}><div class="own">${inner}</div></div>`
}

function labelHtml({ place }: RedlineRowView): string {
  if (!place) return ''
  const name = place.label === null ? ' aria-label="This clause in its edition"' : ''
  return `<a class="label" href="${escapeXml(place.href)}"${name}>${escapeXml(place.label ?? '¶')}</a>`
}

function noteHtml({ change, was }: RedlineRowView): string {
  if (change === null && was.length === 0) return ''
  const words = [
    change === null ? '' : `<strong>${escapeXml(change)}</strong>`,
    was.length > 0 ? `<span class="was">was ${was.map(linkHtml).join(', ')}</span>` : '',
  ]
  return `<p class="change-note">${words.filter(Boolean).join(', ')}</p>`
}

function headingHtml({ words }: RedlineRowView): string {
  return `<h3 class="words">${runsHtml(words)}</h3>`
}

/** The words in one run, and where they changed both sides apart; the style sheet shows the one the reader chose. */
function wordsHtml({ words }: RedlineRowView): string {
  const run = `<p class="change-run">${runsHtml(words)}</p>`
  if (words.every(([sign]) => sign === '=')) return `<div class="words">${run}</div>`
  const side = (name: string, sign: '-' | '+') => {
    const own = words.filter(([mark]) => mark === '=' || mark === sign)
    const text = own.length > 0 ? runsHtml(own) : '<span class="quiet">Not there</span>'
    return `<p><span class="side-name">${name}</span>${text}</p>`
  }
  return `<div class="words">${run}<div class="change-sides">${side('Before', '-')}${side('After', '+')}</div></div>`
}

function runsHtml(words: readonly WordEdit[]): string {
  return words.map(runHtml).join('')
}

function runHtml([sign, text]: WordEdit): string {
  const escaped = escapeXml(text)
  if (sign === '=') return escaped
  const [tag, name] = sign === '-' ? ['del', 'removed'] : ['ins', 'added']
  return `<${tag}><span class="unseen">${name}: </span>${escaped}<span class="unseen"> (end of ${name} words) </span></${tag}>`
}

function linkHtml({ text, href }: Link): string {
  return `<a href="${escapeXml(href)}">${escapeXml(text)}</a>`
}
