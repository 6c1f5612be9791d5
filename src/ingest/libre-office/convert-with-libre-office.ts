import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ContentError } from '../../model/errors.ts'
import { safeProfile } from './safe-profile.ts'

/** Where LibreOffice is on Linux, macOS and Windows. */
const programs = [
  'soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
]
/** A policy takes two to five seconds, most of it the start of the program. Shorter than the patience of the pool, so that nothing is left behind. */
const patience = 50_000

/**
 * Have LibreOffice make a .docx of a .doc. The program takes files only: they lie in a folder of their own, with a profile of their own,
 * and are deleted afterwards.
 *
 * @returns The .docx, or undefined where LibreOffice is not installed.
 * @throws ContentError when LibreOffice cannot read the file, or takes longer than 50 seconds.
 */
export async function convertWithLibreOffice(bytes: Uint8Array, file: string): Promise<Uint8Array | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'clausebook-doc-'))
  try {
    await writeFile(join(folder, 'document.doc'), bytes)
    await mkdir(join(folder, 'profile', 'user'), { recursive: true })
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), safeProfile)
    for (const program of programs) {
      const ending = await run(program, folder)
      if (ending === 'missing') continue
      return await readResult(folder, file, ending)
    }
    return undefined
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

type Ending = 'missing' | 'ended' | 'too slow'

function run(program: string, folder: string): Promise<Ending> {
  const profile = pathToFileURL(join(folder, 'profile')).href
  const options = ['--headless', '--norestore', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', folder]
  return new Promise((resolve) => {
    const child = spawn(program, [`-env:UserInstallation=${profile}`, ...options, join(folder, 'document.doc')], {
      detached: process.platform !== 'win32',
      stdio: 'ignore',
      windowsHide: true,
    })
    const timer = setTimeout(() => {
      stop(child)
      resolve('too slow')
    }, patience)
    const end = (ending: Ending) => () => {
      clearTimeout(timer)
      resolve(ending)
    }
    child.once('error', end('missing'))
    child.once('close', end('ended'))
  })
}

/** The program starts another one that does the work: both are in one process group. */
function stop({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch (cause) {
    // It may have ended in the meantime.
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ESRCH')) throw cause
  }
}

async function readResult(folder: string, file: string, ending: Ending): Promise<Uint8Array> {
  try {
    return await readFile(join(folder, 'document.docx'))
  } catch (cause) {
    throw new ContentError(
      {
        file,
        what:
          ending === 'too slow'
            ? 'LibreOffice did not finish reading the document'
            : 'LibreOffice cannot read the document',
        received: ending === 'too slow' ? `nothing after ${patience / 1000} seconds` : 'no .docx was written',
        todo: 'open it in Word, save it as .docx and add that',
      },
      { cause },
    )
  }
}
