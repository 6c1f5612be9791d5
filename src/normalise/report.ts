import type { Message, SetAside } from '../model/ledger.ts'

/** Where the steps write what they take out and what they doubt. */
export interface Report {
  setAside: SetAside[]
  messages: Message[]
}
