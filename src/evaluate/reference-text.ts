import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Another program's reading of a document takes seconds; one that takes minutes hangs. */
const patience = 120_000

/**
 * Read a document with another program: `pdftotext` for PDF, LibreOffice for the rest.
 *
 * @returns Its plain text, or null where that program is not installed or cannot read the document.
 */
export async function referenceText(file: string): Promise<string | null> {
  try {
    return extname(file).toLowerCase() === '.pdf' ? await withPdftotext(file) : await withLibreOffice(file)
  } catch {
    return null
  }
}

async function withPdftotext(file: string): Promise<string> {
  const { stdout } = await run('pdftotext', [file, '-'], { maxBuffer: 2 ** 28, timeout: patience })
  return stdout
}

async function withLibreOffice(file: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'clausebook-reference-'))
  try {
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const flags = [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder]
    await run('soffice', [...flags, file], { timeout: patience })
    const [name = ''] = (await readdir(folder)).filter((entry) => entry.endsWith('.txt'))
    return await readFile(join(folder, name), 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
