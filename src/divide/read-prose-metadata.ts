import type { Body } from '../model/clause.ts'
import type { Message } from '../model/ledger.ts'
import type { Metadata } from '../model/metadata.ts'
import { clauseText, walkClauses } from '../model/walk-clauses.ts'
import { readDates } from './read-dates.ts'

const ownReview =
  /\b(?:this|the|our)\s+polic(?:y|ies)\b[^.]{0,80}\breview|\breview\w*\s+(?:of\s+)?(?:this|the)\s+policy\b/i
const adoption =
  /\b(?:adopted|approved|ratified|agreed)\s+(?:this|the)\s+policy\s+(?:on|in)\b([^.;]{0,40}(?:\.\d+\.\d+)?)|\bpolicy\s+was\s+(?:adopted|approved|ratified|agreed)\b([^;]{0,80})/i

/** Read what the prose says about review and adoption. It fills gaps and reports contradictions; the clauses stay. */
export function readProse(metadata: Metadata, messages: Message[], body: Body): void {
  for (const { clause } of walkClauses(body)) {
    const text = clauseText(clause)
    if (text.length > 2000) continue
    if (ownReview.test(text)) metadata.reviewCycle ??= readCycle(text)
    readAdoption(metadata, messages, text)
  }
  if (metadata.reviewDue && metadata.reviewDue.date === null)
    metadata.reviewCycle ??= readCycle(metadata.reviewDue.text)
}

/** @returns How often a policy is reviewed, in one of the usual rhythms; null where the words name none. */
export function readCycle(text: string): Metadata['reviewCycle'] {
  if (
    /\b(?:annual(?:ly)?|every\s+(?:school\s+|academic\s+)?year|yearly|each\s+year|once\s+a\s+year|every\s+(?:12|twelve)\s+months)\b|^(?:1|one)\s+year$|^12\s+months$/i.test(
      text,
    )
  )
    return 'annual'
  if (
    /\b(?:every\s+(?:two|2)\s+years|biennial(?:ly)?|two[- ]year(?:ly)?|every\s+other\s+year|bi-annual(?:ly)?)\b|^(?:2|two)\s+years$/i.test(
      text,
    )
  )
    return 'two-yearly'
  if (/\b(?:every\s+(?:three|3)\s+years|triennial(?:ly)?|three[- ]year(?:ly)?)\b|^(?:3|three)\s+years$/i.test(text))
    return 'three-yearly'
  return /\b(?:every\s+\w+\s+(?:years|months)|termly|regularly)\b/i.test(text) ? 'other' : null
}

function readAdoption(metadata: Metadata, messages: Message[], text: string): void {
  const found = adoption.exec(text)
  const date = found && readDates(found[1] ?? found[2] ?? '')[0]?.date
  if (!found || !date) return
  const by = /\b(?:the\s+)?((?:full\s+)?(?:governing\s+(?:body|board)|governors|trustees|board))\b/i.exec(text)?.[1]
  const value = { date, ...(by && { by }), text: found[0] }
  if (!metadata.approved) metadata.approved = value
  else if (metadata.approved.date && !date.startsWith(metadata.approved.date)) {
    messages.push({
      text: `Two dates for "approved": "${metadata.approved.text}" and "${value.text}". The first was taken.`,
      rule: 'contradictory-dates',
    })
    metadata.effective ??= value
  }
}
