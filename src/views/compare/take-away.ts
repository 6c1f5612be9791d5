import type { Addresses } from '../addresses.ts'

/** The files that hold what a table shows. */
export interface TakeAway {
  csv: string
  xlsx: string
}

/** @param name The table's name within the site, such as `compare/contact`. */
export function takeAway(at: Pick<Addresses, 'table'>, name: string): TakeAway {
  return { csv: at.table(name, 'csv'), xlsx: at.table(name, 'xlsx') }
}
