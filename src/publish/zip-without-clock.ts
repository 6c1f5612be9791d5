import { type Zippable, zipSync } from 'fflate'

/** Any fixed time serves; this is the first that a ZIP archive can hold. */
const earliest = new Date(1980, 0, 1)

/** @returns An archive without the time it was packed at: the same files give the same bytes. */
export function zipWithoutClock(files: Zippable): Uint8Array<ArrayBuffer> {
  return zipSync(files, { mtime: earliest })
}
