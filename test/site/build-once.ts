import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Build the site before the browser tests, as a user would. */
export default function buildOnce(): void {
  execFileSync(process.execPath, ['scripts/site.ts'], { cwd: root, stdio: 'inherit' })
}
