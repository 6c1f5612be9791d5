import type { Edition } from '../model/edition.ts'
import type { Policy } from '../model/policy.ts'
import type { Settings } from '../model/settings.ts'
import { walkClauses } from '../model/walk-clauses.ts'
import { addresses } from './addresses.ts'

/** How to cite an edition and its clauses. Addresses are whole, so that they still lead here from paper. */
export interface Citation {
  text: string
  href: string
  /** One clause of it, as an example: the first with a printed number. Null where none has. */
  clause: { text: string; href: string } | null
  /** A letter with the citation, to be addressed by the reader. */
  mail: string
}

/** @param date Of the edition, in words. */
export function citation(settings: Settings, policy: Policy, { front, body }: Edition, date: string): Citation {
  const at = addresses(settings.base)
  const whole = (address: string): string => new URL(address, settings.url).href
  const text = `${policy.school.name}, ${front.title}, ${date}`
  const href = whole(at.edition(front))
  const numbered = [...walkClauses(body)].find(({ clause, depth }) => clause.number !== null && depth === 0)?.clause
  return {
    text,
    href,
    clause: numbered
      ? { text: `${text}, clause ${numbered.number}`, href: whole(at.clause(front, numbered.id)) }
      : null,
    mail: `mailto:?subject=${encodeURIComponent(text)}&body=${encodeURIComponent(`${text}\n${href}`)}`,
  }
}
