import { strToU8 } from 'fflate'
import { escapeXml } from './escape-xml.ts'
import type { Table } from './table.ts'
import { zipWithoutClock } from './zip-without-clock.ts'

/** Longer cells make Excel call the file damaged. @see https://support.microsoft.com/office/excel-specifications-and-limits */
const longestCell = 32_767

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Of every style: numbers, fill and border as usual. */
const plain = 'numFmtId="0" fillId="0" borderId="0"'

/** The parts of a workbook that do not depend on the table. Style 1 is the bold of the first row, style 2 folds long text. */
const fixedParts = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentTypes}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentTypes}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentTypes}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf ${plain} fontId="0"/></cellStyleXfs><cellXfs count="3"><xf ${plain} fontId="0" xfId="0"/><xf ${plain} fontId="1" xfId="0" applyFont="1"/><xf ${plain} fontId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`,
}

/**
 * Write a table as an Excel workbook of one sheet, with a bold first row that stays in view. Cells hold their text in
 * place and no formula. Written here because every table of the site has such a file: a general library takes ten times
 * as long.
 *
 * @see ECMA-376, Office Open XML, part 1, 18 SpreadsheetML.
 */
export function tableToXlsx(table: Table): Uint8Array<ArrayBuffer> {
  const parts = {
    ...fixedParts,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="${sheetName(table)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': sheetXml(table),
  }
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)] as const)
  return zipWithoutClock(Object.fromEntries(files))
}

/** Without the marks that a sheet's name may not hold. */
function sheetName({ name }: Table): string {
  return escapeXml(name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31))
}

function sheetXml({ header, rows }: Table): string {
  const columns = header.map((_, index) => {
    const width = index === 0 ? 48 : 32
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
  })
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  const body = [rowXml(header, 1), ...rows.map((row) => rowXml(row, 2))].join('')
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${body}</sheetData></worksheet>`
}

function rowXml(row: readonly string[], style: number): string {
  const cells = row.map((text) => {
    const value = escapeXml(text.slice(0, longestCell))
    return `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${value}</t></is></c>`
  })
  return `<row>${cells.join('')}</row>`
}
