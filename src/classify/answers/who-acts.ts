import type { Found } from '../compile-phrase.ts'
import type { CompiledRule } from './compile-questions.ts'
import { findActor } from './find-actor.ts'
import { findLeaveActor } from './find-leave-actor.ts'
import type { Passage } from './list-passages.ts'
import type { Person } from './people.ts'
import type { ReadWording } from './read-wording.ts'

/** Whose act it is that a passage speaks of; null where nobody is named. */
export function whoActs(passage: Passage, act: Found, { governedFrom }: ReadWording): Person | null {
  return passage.takesBack ? findLeaveActor(passage, act) : findActor(passage, governedFrom, act)
}

/** Whose act a rule asks about. */
export function whoIsAsked({ rule, question }: CompiledRule): string {
  return rule.actor ?? question.question.actor
}

/** Whether the act is somebody else's than the rule asks about. */
export function isOfOthers(rule: CompiledRule, actor: Person | null): boolean {
  const wanted = whoIsAsked(rule)
  return wanted !== 'anyone' && actor !== null && actor !== wanted
}
