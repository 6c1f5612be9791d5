import type { Message } from '../model/ledger.ts'
import { type Account, compareAccount } from './count-ledger.ts'

/** Name the words that the ledger could not account for, so that a person can look. Empty when the account is whole. */
export function reportLostWords(account: Account): Message[] {
  const { lost, added } = compareAccount(account)
  return [
    ...(lost.length > 0
      ? [{ rule: 'ledger', text: `words of the source that are not published: ${lost.slice(0, 12).join(' ')}` }]
      : []),
    ...(added.length > 0
      ? [{ rule: 'ledger', text: `published words that the source does not have: ${added.slice(0, 12).join(' ')}` }]
      : []),
  ]
}
