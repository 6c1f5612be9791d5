import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createWorker, OEM, type Page } from 'tesseract.js'

/** Reads pictures of text. */
export interface Recogniser {
  read(png: Uint8Array): Promise<Page>
  end(): Promise<void>
}

/** Names the engine and its data: part of the key of what is kept. */
export const recogniserVersion = 'tesseract.js 7, eng 4.0.0_best_int'

const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json'))

/** Start the recogniser. All it needs is in the packages: nothing is fetched, nothing is written. Whoever starts it ends it. */
export async function openRecogniser(): Promise<Recogniser> {
  const worker = await createWorker('eng', OEM.LSTM_ONLY, {
    langPath: join(data, '4.0.0_best_int'),
    gzip: true,
    cacheMethod: 'none',
  })
  return {
    read: async (png) => (await worker.recognize(Buffer.from(png), {}, { text: true, blocks: true })).data,
    end: async () => {
      await worker.terminate()
    },
  }
}
