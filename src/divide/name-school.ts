import { namesBody } from '../lines/title-words.ts'
import type { Body } from '../model/clause.ts'
import type { SetAside } from '../model/ledger.ts'
import { clauseText, walkClauses } from '../model/walk-clauses.ts'
import type { FrontLine } from './collect-front-lines.ts'

const word = String.raw`(?:\p{Lu}[\p{L}'’.-]*|St\.?|C\s?of\s?E|of|the|and|&|in|at|on|upon|le)`
const name = new RegExp(
  String.raw`\p{Lu}[\p{L}'’.-]*(?:[ \u00a0]${word}){0,7}[ \u00a0](?:School|Academy|College|Nursery|Pre-?school)(?:[ \u00a0]Trust)?\b`,
  'gu',
)
const adopter =
  /(?:\b(?:governing\s+(?:body|board)|governors|trustees)\s+of|^adopted\s+(?:by|for)(?!.*\b(?:govern|trustees|committee|board)))\s*:?\s*(.{1,120}?)(?:\s+on\b(?=.*\d).{0,60})?[.,]?$/iu
/** `Everyone at Oakfield School`: the name starts after the preposition. */
const before = /^.*\s(?:at|by|for|to|with|from)\s/
const leading =
  /^(?:(?:The|At|In|All|Our|Here|This|As|For|Every|When|While|If|We|Of|By|To|With|And|Governing|Body|Board|Governors|of|at|the)[ \u00a0]+)+/u
const generic =
  /^(?:(?:Primary|Secondary|High|Middle|Infant|Junior|Nursery|Special|Whole|State|Free|Sunday|Church|Community|Home|Senior|Boarding|Head|After|Before|Safer|Healthy|Good|Maintained)[ \u00a0]+)*(?:School|Academy|College|Nursery)$/u

/** Below this a name in the text may be another school's. */
const enough = 2

/** A trust or a federation with policies of its own. */
const group = /\b(?:trust|federation|partnership)$/i
/** What is printed around every page. */
const around = /^(?:running (?:head|foot)|page (?:header|footer)|outside the main part)/

/**
 * Find the name a document gives its school in its approval lines, else the school's name its text uses most, else the one that is
 * printed around its pages, else the trust named above the text.
 */
export function nameSchool(front: readonly FrontLine[], body: Body, setAside: readonly SetAside[] = []): string | null {
  for (const { text } of front) {
    const adopted = adopter.exec(text)?.[1]
    if (adopted && /\b(?:school|academy|college|nursery)\b/i.test(adopted)) return adopted
  }
  const [best] = countNames([...walkClauses(body)].map(({ clause }) => clauseText(clause)))
  if (best && best[1] >= enough) return best[0]
  const furniture = countNames(setAside.filter(({ reason }) => around.test(reason)).map(({ text }) => text))
  if (furniture[0] && furniture.length === 1) return furniture[0][0]
  return front.find(({ text }) => group.test(text) && namesBody(text))?.text ?? null
}

/** @returns Each name of a school with how often it comes, the most frequent first. */
function countNames(texts: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const [found] of texts.flatMap((text) => [...text.matchAll(name)])) {
    const bare = found.replaceAll('\u00a0', ' ').replace(before, '').replace(leading, '')
    if (/ /.test(bare) && !generic.test(bare)) counts.set(bare, (counts.get(bare) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)
}
