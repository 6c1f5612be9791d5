import type { WordEdit } from '../model/change.ts'

/** Join neighbouring runs of one sign, and put what was taken out before what was put in. */
export function joinRuns(edits: Iterable<WordEdit>): WordEdit[] {
  const joined: WordEdit[] = []
  let same = ''
  let out = ''
  let put = ''
  const flush = (): void => {
    if (same !== '') joined.push(['=', same])
    if (out !== '') joined.push(['-', out])
    if (put !== '') joined.push(['+', put])
    same = out = put = ''
  }
  for (const [sign, text] of edits) {
    if (sign === '=' && out + put !== '') flush()
    if (sign === '=') same += text
    else if (sign === '-') out += text
    else put += text
  }
  flush()
  return joined
}
