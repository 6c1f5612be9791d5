import type { BlockTag } from '../page/page-content.ts'

/** The part of pdf.js's structure tree that is used here. */
export interface TagNode {
  role?: string
  type?: string
  id?: string
  children?: TagNode[]
}

interface Walk {
  tags: Map<string, BlockTag>
  blocks: number
  tables: number
}

interface Place {
  block: Omit<BlockTag, 'cell'> | null
  cell: NonNullable<BlockTag['cell']> | null
  table: { number: number; rows: number } | null
  row: { number: number; cells: number } | null
}

const blockRole = /^(?:P|H|H[1-6]|Title|LI|Lbl|LBody|TD|TH|TOCI|Caption|Note|FENote|BlockQuote|Quote|BibEntry)$/

/** @returns For each marked content of a page, the block it belongs to. Empty for a page without tags. */
export function readTags(root: TagNode | null | undefined): Map<string, BlockTag> {
  const walk: Walk = { tags: new Map(), blocks: 0, tables: 0 }
  if (root) visit(root, { block: null, cell: null, table: null, row: null }, walk)
  return walk.tags
}

function visit(node: TagNode, place: Place, walk: Walk): void {
  if (node.type === 'content' && node.id !== undefined && place.block) {
    walk.tags.set(node.id, place.cell ? { ...place.block, cell: place.cell } : place.block)
  }
  const inner = enter(node.role ?? '', place, walk)
  for (const child of node.children ?? []) visit(child, inner, walk)
}

function enter(role: string, place: Place, walk: Walk): Place {
  if (role === 'Table') return { ...place, table: { number: walk.tables++, rows: 0 }, row: null, cell: null }
  if (role === 'TR' && place.table) return { ...place, row: { number: place.table.rows++, cells: 0 } }
  if (!blockRole.test(role)) return place
  // The label of an item and its words are one block: the item.
  if ((role === 'Lbl' || role === 'LBody') && place.block?.role === 'LI') return place
  const block = { block: walk.blocks++, role }
  const { table, row } = place
  if ((role !== 'TD' && role !== 'TH') || !table || !row) return { ...place, block }
  return { ...place, block, cell: { table: table.number, row: row.number, column: row.cells++, header: role === 'TH' } }
}
