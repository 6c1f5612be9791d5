import { defaultSchema } from 'rehype-sanitize'

const furtherTags =
  'html body main article section header footer aside address center caption figure figcaption fieldset legend menu dfn font u big small mark abbr cite'

/**
 * What is left of a page before it is read: text, structure, and links that open a page, a message or a call. Scripts, styles, frames,
 * event handlers and other addresses are gone.
 */
export const htmlSanitizeSchema: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), ...furtherTags.split(' ')],
  attributes: {
    '*': ['align', 'role'],
    a: ['href'],
    ol: ['type', 'start', 'reversed'],
    ul: ['type'],
    li: ['value', 'type', 'dataLevel', 'dataLabel'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  strip: 'script style template noscript iframe object svg math head title select textarea'.split(' '),
}
