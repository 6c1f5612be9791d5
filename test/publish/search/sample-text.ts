import type { SearchClause, SearchText } from '../../../src/publish/search/search-text.ts'

/** An edition as search reads it, with one clause for each text. */
export function sampleText(
  school: string,
  clauses: (string | Partial<SearchClause>)[],
  more: Partial<SearchText> = {},
): SearchText {
  const made = clauses.map((clause, place) => ({
    id: `c-${place + 1}`,
    above: 'Conduct',
    text: '',
    topics: [],
    positions: [],
    ...(typeof clause === 'string' ? { text: clause } : clause),
  }))
  return {
    url: `/${school.toLowerCase()}/social-media/`,
    title: 'Social Media Policy',
    school,
    standing: 'In force',
    language: 'en',
    edition: '2024-09',
    filters: {
      school: [school],
      status: ['In force'],
      topic: [...new Set(made.flatMap(({ topics }) => topics))],
      position: [...new Set(made.flatMap(({ positions }) => positions))],
    },
    clauses: made,
    ...more,
  }
}
