import { escapeXml } from '../../publish/escape-xml.ts'
import type { PairCell, PairClause, PairRow } from './pair-rows.ts'
import type { PairTopic, PairView } from './pair-view.ts'
import type { PolicyColumn } from './policy-column.ts'

/**
 * The table of two policies as HTML: by a function and not by a component, because the browser makes the same for any two
 * that a reader chooses. Every text and address is escaped.
 */
export function pairHtml({ a, b, names, topics }: PairView): string {
  const head = `<thead role="rowgroup"><tr role="row">${columnHtml(a)}${columnHtml(b)}</tr></thead>`
  return head + topics.map((topic) => topicHtml(topic, names)).join('')
}

function columnHtml({ href, text, title, date, overdue }: PolicyColumn): string {
  const late = overdue === null ? '' : ` <span class="overdue">${escapeXml(overdue)}.</span>`
  const note = `<span class="column-note small">${escapeXml(`${title}, ${date}.`)}${late}</span>`
  return `<th role="columnheader" scope="col">${linkHtml(href, text)}${note}</th>`
}

function topicHtml({ id, name, only, rows }: PairTopic, names: PairView['names']): string {
  const note = only === null ? '' : ` <span class="quiet small">${escapeXml(only)}</span>`
  const empty = only === null ? 'Nothing further' : 'No clause here'
  const head = `<tr role="row"><th role="rowheader" scope="rowgroup" colspan="2" class="row-topic" id="${escapeXml(id)}">${escapeXml(name)}${note}</th></tr>`
  return `<tbody role="rowgroup">${head}${rows.map((row) => rowHtml(row, names, empty)).join('')}</tbody>`
}

/** @param empty What stands where one policy has no clause beside the other's. */
function rowHtml(
  { kind, question, a, b, differs, differences }: PairRow,
  names: PairView['names'],
  empty: string,
): string {
  const data = `role="row" data-kind="${kind}"${differs ? ' data-differs' : ''}`
  const asked = question
    ? `<tr ${data}><th role="rowheader" scope="rowgroup" colspan="2" class="row-question">${linkHtml(question.href, question.text)}</th></tr>`
    : ''
  const apart =
    differences.length === 0
      ? ''
      : `<ul class="differences" role="list">${differences.map((one) => `<li>${escapeXml(one)}</li>`).join('')}</ul>`
  const [cellA, cellB] = [cellHtml(kind, a, names[0], empty), cellHtml(kind, b, names[1], empty, apart)]
  return `${asked}<tr ${data} class="pair-${kind}">${cellA}${cellB}</tr>`
}

function cellHtml(
  kind: PairRow['kind'],
  { answer, clauses }: PairCell,
  name: string,
  empty: string,
  before = '',
): string {
  const school = `<span class="cell-school" data-narrow aria-hidden="true">${escapeXml(name)}</span>`
  const title = kind === 'only' && clauses.length > 0 ? `Only ${name}` : answer
  const lead = title === null ? '' : `<p class="cell-title small">${escapeXml(title)}</p>`
  const words = clauses.length > 0 ? clauses.map(clauseHtml).join('') : `<p class="quiet small">${empty}</p>`
  return `<td role="cell">${school}${before}${lead}${words}</td>`
}

function clauseHtml({ place, href, leadIn, text, marked, force }: PairClause): string {
  const before = marked?.leadIn ?? escapeXml(leadIn)
  const lead = before === '' ? '' : `<span class="quiet">${before}</span> `
  const note = force === null ? '' : `, ${escapeXml(force)}`
  return `<figure class="pair-clause"><blockquote>${lead}${marked?.text ?? escapeXml(text)}</blockquote><figcaption class="quiet small">${linkHtml(href, place)}${note}</figcaption></figure>`
}

function linkHtml(href: string, text: string): string {
  return `<a href="${escapeXml(href)}">${escapeXml(text)}</a>`
}
