import type { FrontMatter } from '../model/edition.ts'
import { href, withFragment } from './href.ts'

type PolicyKey = Pick<FrontMatter, 'school' | 'policy'>
type EditionKey = Pick<FrontMatter, 'school' | 'policy' | 'edition'>

/** Where each page of the site stands, as finished links under the base path. */
export function addresses(base: string) {
  const to = (path: string) => href(base, path)
  const edition = (key: EditionKey) => to(`${key.school}/${key.policy}/${key.edition}/`)
  return {
    home: to(''),
    search: to('search/'),
    searchIndex: to('pagefind/'),
    topics: to('topics/'),
    compare: to('compare/'),
    guide: (id: string) => to(`guides/${id}/`),
    school: (id: string) => to(`${id}/`),
    crest: (file: string) => to(`crests/${file}`),
    policy: (key: PolicyKey) => to(`${key.school}/${key.policy}/`),
    edition,
    /** The policy in force without the site around it. */
    embed: (key: PolicyKey) => to(`${key.school}/${key.policy}/embed/`),
    /** The permanent link of a clause: an edition's address never shows other words. */
    clause: (key: EditionKey, id: string) => withFragment(edition(key), id),
    /** The school's own file. */
    original: (front: Pick<FrontMatter, 'source'>) =>
      to(originalPath(front).split('/').map(encodeURIComponent).join('/')),
    /** The style sheet of an edition's running heads on paper. */
    printSheet: (key: EditionKey) => `${edition(key)}print.css`,
    /** The editions of a policy, with what changed in guidance beside them. */
    history: (key: PolicyKey) => to(`${key.school}/${key.policy}/history/`),
    /** What changed in an edition since the one before. */
    changes: (key: EditionKey) => `${edition(key)}changes/`,
    /** Which words led to each topic of an edition. */
    evidence: (key: EditionKey) => `${edition(key)}topics/`,
    /** What changed from the first edition to the newest, or between any two that the reader chooses. */
    allChanges: (key: PolicyKey) => to(`${key.school}/${key.policy}/changes/`),
    /** The changes between two editions as a Word file. */
    trackedChanges: (before: EditionKey, after: EditionKey) => edition(after) + trackedChangesFile(before, after),
    /** An edition's words, for comparing any two in the browser. */
    words: (key: EditionKey) => `${edition(key)}words.json`,
    /** The picture beside a link to the site. */
    picture: to('share.png'),
    feeds: to('feeds/'),
    calendar: to('reviews.ics'),
    /** @param path Within the site, such as `feeds/all.xml`. */
    feed: (path: string) => to(path),
    topic: (id: string) => to(`topics/${id}/`),
    comparison: (id: string) => to(`compare/${id}/`),
    questions: to('questions/'),
    question: (id: string) => to(`questions/${id}/`),
    coverage: to('coverage/'),
    shared: to('shared/'),
    /** A school's own paper on where it stands apart. */
    paper: (school: string) => to(`compare/schools/${school}/`),
    papers: to('compare/schools/'),
    pairs: to('compare/two/'),
    /** The same with one policy chosen, or both, by their keys: ids need no escapes. */
    choosePair: (a: string, b?: string) => `${to('compare/two/')}?a=${a}${b === undefined ? '' : `&b=${b}`}`,
    pair: (a: PolicyKey, b: PolicyKey) => to(`compare/two/${policyKey(a)}/${policyKey(b)}/`),
    /** All that a browser needs to let a reader choose policies. */
    compareData: to('compare/policies.json'),
    data: (file: string) => to(`data/${file}`),
    /** A table of the site to take away. */
    table: (name: string, form: 'csv' | 'xlsx') => to(`data/tables/${name}.${form}`),
  }
}

export type Addresses = ReturnType<typeof addresses>

/** @returns One name for a policy of a school, unlike any other's: ids hold no double hyphens. */
export function policyKey({ school, policy }: PolicyKey): string {
  return `${school}--${policy}`
}

/** @returns A name that still says what the file is when it has left the site. */
export function trackedChangesFile(before: EditionKey, after: EditionKey): string {
  return `${after.school}-${after.policy}-${before.edition}-to-${after.edition}.docx`
}

/**
 * Where an edition's own file is published, within the site.
 *
 * @returns `sources/<school>/<policy>/<file>`. A web page becomes a text file, so that it can run nothing.
 */
export function originalPath({ source }: Pick<FrontMatter, 'source'>): string {
  const path = source.file.replace(/^content\//, '')
  return source.format === 'html' || source.format === 'markdown' ? `${path}.txt` : path
}
