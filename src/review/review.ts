import type { Edition } from '../model/edition.ts'
import { type Finding, severities } from '../model/finding.ts'
import { checkAbbreviations } from './checks/check-abbreviations.ts'
import { checkAnswers } from './checks/check-answers.ts'
import { checkConversion } from './checks/check-conversion.ts'
import { checkDates } from './checks/check-dates.ts'
import { checkLinks } from './checks/check-links.ts'
import { checkLists } from './checks/check-lists.ts'
import { checkNotes } from './checks/check-notes.ts'
import { checkNumbering } from './checks/check-numbering.ts'
import { checkOneThing } from './checks/check-one-thing.ts'
import { checkPlaceholders } from './checks/check-placeholders.ts'
import { checkRepeats } from './checks/check-repeats.ts'
import { checkSignOff } from './checks/check-sign-off.ts'
import { checkSoughtWords } from './checks/check-sought-words.ts'
import { checkWording } from './checks/check-wording.ts'
import { openReview, type ReviewContext } from './reviewed.ts'

/** What a policy's writer would be asked to look at, in the order of the document's own parts. */
const checks = [
  checkDates,
  checkSignOff,
  checkPlaceholders,
  checkSoughtWords,
  checkAbbreviations,
  checkOneThing,
  checkNumbering,
  checkNotes,
  checkLists,
  checkLinks,
  checkWording,
  checkRepeats,
  checkAnswers,
  checkConversion,
]

/**
 * Look through a policy as a careful reader would before its revision. Every quote is the document's own words.
 *
 * @returns The weightiest findings first; within one weight in the order of the checks.
 */
export function review(edition: Edition, context: ReviewContext): Finding[] {
  const reviewed = openReview(edition, context)
  const findings = checks.flatMap((check) => check(reviewed))
  return findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
}
