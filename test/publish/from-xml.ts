import { SaxesParser } from 'saxes'

/** Parse an Atom feed strictly: throws where it is not well formed. */
export function fromXml(xml: string): { titles: string[] } {
  const titles: string[] = []
  const parser = new SaxesParser()
  let inTitle = false
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => {
    inTitle = name === 'title'
    if (inTitle) titles.push('')
  })
  parser.on('text', (text) => {
    if (inTitle) titles[titles.length - 1] += text
  })
  parser.on('closetag', () => {
    inTitle = false
  })
  parser.write(xml).close()
  return { titles }
}
