import { isCommon } from '../../publish/search/common-words.ts'
import { stemOf, wordsOf } from '../../publish/search/word-stems.ts'
import type { Link } from '../../views/frame.ts'
import type { SearchWords } from '../../views/search-words.ts'

export type School = SearchWords['schools'][number]

/** Words that more schools than these have in their names, such as “primary”, look for none of them. */
const mostShown = 5

/**
 * Find the schools that a reader names: by some words of a name and no others (“kestrel”), or, among other words (“crypt
 * friend request”), by the first word of a name or all those of it, if no other school’s name has them.
 *
 * @returns A link to each, and for those named among other words one to the same search in that school alone.
 */
export function findSchools(schools: School[], query: string): Link[] {
  const asked = tellingStems(query)
  const named = schools.map((school) => ({ school, stems: tellingStems(school.text) }))
  const names = Map.groupBy(
    named.flatMap(({ stems }) => [...stems]),
    (stem) => stem,
  )
  const isOwn = (stem: string): boolean => names.get(stem)?.length === 1
  const isNamed = (stems: Set<string>): boolean => {
    const own = [...stems].filter(isOwn)
    const [first = ''] = stems
    return isWithin(new Set(own), asked) || (isOwn(first) && asked.has(first))
  }
  const found = named.filter(({ stems }) => isWithin(asked, stems) || isNamed(stems))
  if (found.length > mostShown) return []
  return found.flatMap(({ school, stems }) => (isWithin(asked, stems) ? [school] : [school, searchIn(school, query)]))
}

function searchIn({ text }: School, query: string): Link {
  return { text: `Search ${text} alone`, href: `?${new URLSearchParams({ q: query, school: text })}` }
}

function tellingStems(text: string): Set<string> {
  const telling = wordsOf(text).filter((word) => !isCommon(word))
  return new Set(telling.map(stemOf))
}

function isWithin(some: Set<string>, all: Set<string>): boolean {
  return some.size > 0 && [...some].every((one) => all.has(one))
}
