import { getCollection } from 'astro:content'
import siteConfig from '../../site.config.ts'
import { readSettings } from '../library/read-settings.ts'
import { createLibrary, type Library } from '../library.ts'

const root = process.cwd()

async function open(): Promise<Library> {
  const [schools, topics, questionSets, editions] = await Promise.all([
    getCollection('schools'),
    getCollection('topics'),
    getCollection('questionSets'),
    getCollection('editions'),
  ])
  return createLibrary(root, {
    settings: readSettings(siteConfig, process.env),
    schools: itemsOf(schools),
    topics: itemsOf(topics),
    questionSets: itemsOf(questionSets),
    editions: itemsOf(editions),
  })
}

/** The store keeps no order of its own. */
function itemsOf<Item>(entries: { data: { order: number; item: Item } }[]): Item[] {
  return entries.sort((a, b) => a.data.order - b.data.order).map(({ data }) => data.item)
}

let opened: Promise<Library> | undefined

/** The library that every page shows. A build opens it once; in dev it is opened anew, so that an edit is seen. */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return open()
  opened ??= open()
  return opened
}
