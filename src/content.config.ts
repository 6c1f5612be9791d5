import { defineCollection } from 'astro:content'
import { fileURLToPath } from 'node:url'
import { glob, type Loader } from 'astro/loaders'
import { z } from 'astro/zod'
import { sourcesFolder } from './ingest/find-sources.ts'
import { readerFingerprint } from './ingest/fingerprint.ts'
import { ingest } from './ingest/ingest.ts'
import { readEditions } from './library/read-editions.ts'
import { readQuestionSets } from './library/read-question-sets.ts'
import { readSchools } from './library/read-schools.ts'
import { readTopics } from './library/read-topics.ts'
import { ContentError } from './model/errors.ts'

interface Part<Item> {
  name: string
  /** Folder of `content/` that it is read from. */
  folder: string
  read: (root: string) => Promise<Item[]>
  /** Called in dev with a changed file, before the part is read again. */
  before?: (root: string, file: string) => Promise<unknown>
}

/**
 * Keep one part of the library in Astro's store: lean data only. The clauses of an edition stay in the cache, and pages
 * read them when they need them. In dev a change under the part's folder is shown at once; content that cannot be read is
 * reported, and what was there before stays.
 */
function partLoader<Item>({ name, folder, read, before }: Part<Item>): Loader {
  return {
    name: `clausebook-${name}`,
    load: async ({ config, store, logger, watcher, generateDigest }) => {
      const root = fileURLToPath(config.root).replace(/[\\/]$/, '')
      const fill = async (): Promise<void> => {
        const items = await read(root)
        store.clear()
        for (const [order, item] of items.entries()) {
          const data = { order, item }
          store.set({ id: String(order), data, digest: generateDigest(data) })
        }
      }
      const refill = async (path: string): Promise<void> => {
        const file = path.replaceAll('\\', '/').slice(root.length + 1)
        if (!file.startsWith(`content/${folder}`)) return
        try {
          await before?.(root, file)
          await fill()
        } catch (error) {
          logger.error(error instanceof ContentError ? error.message : String(error))
        }
      }
      // One change after the other: saving many files at once must not fill the store many times at once.
      let last = fill()
      await last
      const queue = (path: string): void => {
        last = last.then(() => refill(path))
      }
      watcher?.add(`${root}/content`)
      for (const event of ['change', 'add', 'unlink'] as const) watcher?.on(event, queue)
    },
  }
}

const part = <Item>(description: Part<Item>) =>
  defineCollection({
    loader: partLoader(description),
    schema: z.object({ order: z.number(), item: z.custom<Item>() }),
  })

export const collections = {
  schools: part({ name: 'schools', folder: 'schools/', read: readSchools }),
  topics: part({ name: 'topics', folder: 'taxonomy/', read: readTopics }),
  questionSets: part({ name: 'questions', folder: 'questions/', read: readQuestionSets }),
  editions: part({
    name: 'editions',
    folder: '',
    read: async (root) => readEditions(root, await readerFingerprint()),
    before: async (root, file) => {
      if (!file.startsWith(`${sourcesFolder}/`)) return
      const { results } = await ingest({ root, paths: [file] })
      for (const result of results) if (result.state === 'failed') throw new ContentError(result.problems)
    },
  }),
  guides: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/guides' }),
    schema: z.object({ title: z.string(), description: z.string(), order: z.number() }),
  }),
}
