import { createHash } from 'node:crypto'
import { classify } from '../classify/classify.ts'
import { divide } from '../divide/divide.ts'
import { loadMdx } from '../mdx/load-mdx.ts'
import { writeMdx } from '../mdx/write-mdx.ts'
import type { Correction } from '../model/correction.ts'
import type { Edition, FrontMatter } from '../model/edition.ts'
import type { PolicyDocument } from '../model/policy-document.ts'
import type { SourceDocument } from '../model/source-document.ts'
import type { Taxonomy } from '../model/taxonomy.ts'
import { normalise } from '../normalise/normalise.ts'
import { readDocument } from '../read/read-document.ts'
import { applyCorrections } from './corrections/apply-corrections.ts'
import { keepChecked } from './corrections/keep-checked.ts'
import { countLedger } from './count-ledger.ts'
import { countSetAside } from './count-set-aside.ts'
import { isDraft } from './is-draft.ts'
import { reportLostWords } from './report-lost-words.ts'
import { reportOddShares } from './report-odd-shares.ts'

/** What an edition is called: taken from the path of its source. */
export type EditionName = Pick<FrontMatter, 'school' | 'policy' | 'edition'>

export interface Context {
  taxonomy: Taxonomy
  /** What a person has corrected in this policy, and the file that says so. */
  corrections?: { list: Correction[]; file: string }
  /** How documents are read: in a thread of their own, within limits. In this one where absent. */
  read?: (bytes: Uint8Array, file: string) => Promise<SourceDocument>
}

/**
 * Take a document all the way: read, normalise, divide, classify, correct, and count its words.
 *
 * @param bytes The source document.
 * @param file Its path, for messages.
 * @returns The edition as it is published: already written in the content format once and read back.
 * @throws {ContentError} For a document that cannot be read at all, or a correction whose words have changed.
 */
export async function understand(
  bytes: Uint8Array,
  file: string,
  name: EditionName,
  context: Context,
): Promise<Edition> {
  const document = normalise(await (context.read ?? readDocument)(bytes, file))
  const policy = divide(document)
  const divided: Edition = { front: frontMatter(bytes, file, name, policy, document), body: policy.body }
  const { list = [], file: correctionsFile = '' } = context.corrections ?? {}
  const corrected = applyCorrections(divided, list, correctionsFile)
  const body = keepChecked(classify(corrected.body, context.taxonomy), corrected.body)
  const published = loadMdx(writeMdx({ ...corrected, body }), file)
  return withLedger(published, document.rawText)
}

function frontMatter(
  bytes: Uint8Array,
  file: string,
  name: EditionName,
  policy: PolicyDocument,
  document: SourceDocument,
): FrontMatter {
  const { body: _body, format, setAside, messages, language, ...stated } = policy
  const { school, policy: policyId, edition } = name
  return {
    ...{ school, policy: policyId, edition },
    ...stated,
    status: isDraft(edition, policy.metadataLines) ? 'draft' : 'approved',
    language,
    checked: [],
    source: { file, format, sha256: createHash('sha256').update(bytes).digest('hex'), words: 0 },
    ledger: { words: 0, headings: 0, clauses: 0, metadata: 0, lost: 0, added: 0, setAside: countSetAside(setAside) },
    messages: [
      ...new Map([...document.messages, ...messages].map((message) => [JSON.stringify(message), message])).values(),
    ],
  }
}

function withLedger(edition: Edition, rawText: string): Edition {
  const {
    metadataLines,
    ledger: { setAside },
  } = edition.front
  const account = { rawText, body: edition.body, metadataLines, setAside }
  const ledger = countLedger(account)
  const front: FrontMatter = {
    ...edition.front,
    source: { ...edition.front.source, words: ledger.words },
    ledger,
    messages: [...edition.front.messages, ...reportLostWords(account), ...reportOddShares(ledger)],
  }
  return { ...edition, front }
}
