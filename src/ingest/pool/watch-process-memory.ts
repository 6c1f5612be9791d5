const megabyte = 2 ** 20

/** Documents that are being read now. */
let busy = 0

/** An eye on the memory of the whole process while a document is read. */
export interface MemoryWatch {
  /** The process has grown by more than the documents being read may take. */
  isOver(): boolean
  /** The document is done; once is enough. */
  stop(): void
}

/**
 * Watch what no limit of a thread counts: drawn pages, unpacked pictures and the memory of WebAssembly. It belongs to the
 * process as a whole, so that each of the documents being read at once has its share of the growth.
 *
 * @param megabytes What one document may take.
 */
export function watchProcessMemory(megabytes: number): MemoryWatch {
  const before = residentMegabytes()
  busy += 1
  let isDone = false
  return {
    isOver: () => residentMegabytes() - before > megabytes * busy,
    stop: () => {
      if (!isDone) busy -= 1
      isDone = true
    },
  }
}

function residentMegabytes(): number {
  return process.memoryUsage.rss() / megabyte
}
