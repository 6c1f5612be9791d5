import { escapeXml } from '../../publish/escape-xml.ts'
import type { GlanceCell, GlanceRow, GlanceView } from './glance-view.ts'

/**
 * The table of many policies at a glance as HTML, made in the browser. Every text and address is escaped.
 *
 * @param picked Keys of the policies that stand side by side.
 */
export function glanceHtml({ questions, rows }: GlanceView, picked: ReadonlySet<string>): string {
  const heads = questions.map(
    ({ id, text, href }) =>
      `<th role="columnheader" scope="col" data-asked="${escapeXml(id)}"><a href="${escapeXml(href)}">${escapeXml(text)}</a></th>`,
  )
  const body = rows.map((row) => rowHtml(row, picked.has(row.policy.key))).join('')
  return `<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Policy</th>${heads.join('')}</tr></thead><tbody role="rowgroup">${body}</tbody>`
}

function rowHtml({ policy, cells }: GlanceRow, isPicked: boolean): string {
  const box = `<input type="checkbox" data-pick="${escapeXml(policy.key)}"${isPicked ? ' checked' : ''} />`
  const name = `<label>${box}<span>${escapeXml(policy.text)}<span class="unseen">: side by side</span></span></label>`
  const note = `<span class="column-note small">${escapeXml(`${policy.title}, ${policy.date}`)}</span>`
  return `<tr role="row"><th role="rowheader" scope="row">${name}${note}</th>${cells.map((cell) => cellHtml(cell, policy.key)).join('')}</tr>`
}

function cellHtml(cell: GlanceCell | null, key: string): string {
  if (cell === null) return '<td role="cell" class="quiet small">Not asked</td>'
  const { question, sign, words, note, state } = cell
  const label = `<span class="cell-school" data-narrow aria-hidden="true">${escapeXml(question.text)}</span>`
  const shown = `<svg class="sign" aria-hidden="true"><use href="#sign-${sign}"></use></svg> <strong>${escapeXml(words)}</strong> <span class="quiet small">${escapeXml(note)}</span>`
  // What is silent or unclear has no words to open.
  const answer =
    state === 'said'
      ? `<details class="answer-cell" data-words-of="${escapeXml(key)}"><summary>${shown}</summary></details>`
      : `<p class="answer-cell">${shown}</p>`
  return `<td role="cell" data-asked="${escapeXml(question.id)}">${label}${answer}</td>`
}
