import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Start a browser: the one `CHROME_PATH` names, else one installed on this machine, else the one that comes with the npm
 * package `@sparticuz/chromium`.
 *
 * @param more Further options of its command line.
 * @throws {Error} Saying what to install, when none of them starts.
 */
export async function startBrowser(more: string[] = []): Promise<Browser> {
  const installed = process.env['CHROME_PATH'] ?? findOnPath()
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: [...quiet, ...more] })
  try {
    return await startPackaged(more)
  } catch (cause) {
    throw new Error(
      'no browser for the site tests: install Chromium or Chrome (on Debian: apt-get install chromium), or give its path in CHROME_PATH',
      { cause },
    )
  }
}

function findOnPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return existsSync(file)
  } catch {
    return false
  }
}

async function startPackaged(more: string[]): Promise<Browser> {
  // Read when the package is loaded: it then unpacks the system libraries that a bare machine lacks (libnss3 and others).
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  const executablePath = await packaged.executablePath()
  const libraries = join(dirname(executablePath), 'al2023', 'lib')
  const path = [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  // Not with the package's own options: made for functions in a cloud, its single process ends when a page is opened.
  return chromium.launch({
    executablePath,
    args: [...quiet, ...more],
    env: { ...definedOnly(process.env), LD_LIBRARY_PATH: path },
  })
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
