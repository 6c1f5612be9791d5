import type { Found } from '../compile-phrase.ts'
import { findActor } from './find-actor.ts'
import { findCues } from './find-cues.ts'
import type { Passage } from './list-passages.ts'
import type { Person } from './people.ts'
import { subject } from './subject.ts'

/** Whom leave from a ban is given to: those it names ("Parents may do so"), else those whom the ban binds ("Exceptions may be made"). */
export function findLeaveActor(passage: Passage, act: Found): Person | null {
  const { words, askedTo } = passage
  const own = words.slice(askedTo)
  const named = subject(
    own.slice(
      0,
      own.findIndex(({ form }) => verb.test(form)),
    ),
  )
  const ban = findCues(words.slice(0, askedTo)).find(({ kind }) => kind !== 'limits' && kind !== 'possible')
  return named ?? findActor({ ...passage, askedTo: 0, ownFrom: 0 }, ban?.from ?? 0, act)
}

const verb = /^(?:may|can|could|are|is|be|do|does|will)$/
