/** What one document may take before it is given up. */
export interface DocumentLimits {
  /** Seconds without a sign of life. Each page that is read as a picture is one: a long scan takes minutes, a page seconds. */
  seconds: number
  /** Megabytes of the reader's heap, and of the buffers it holds beside it. */
  megabytes: number
}

/** The slowest document met took 9 seconds, a page of a scan 5, the largest 400 MB: ten times the room for slow machines. */
export const usualLimits: DocumentLimits = { seconds: 60, megabytes: 1500 }
