import { hasSentenceVerb, wordCount } from '../lines/sentence-shape.ts'
import { kindOfDocument } from '../lines/title-words.ts'

const longest = 9

const ending = String.raw`(?:\s*\([^()]*\))?(?:,?\s+(?:19|20)\d\d)?(?:\s*\([^()]*\))?[.;,]?(?:\s+and)?$`
const policy = new RegExp(String.raw`\b${kindOfDocument}${ending}`, 'i')
const law = new RegExp(String.raw`\b(?:Acts?|Regulations?|GDPR)${ending}`)

/** What a rule does with a document, and a document does not do in its name. */
const deed =
  /^(?:an?\s+|any\s+)?(?:breach|break|fail|follow|read|sign|see|refer|kept?|keep|compl(?:y|i)|adher|abid|respect|implement|review|updat|develop|provid|address|support|us(?:e|ing)\b|to\b|complete\b|establish|monitor|staff\s+(?:follow|compl|adher|read|keep)|other\b|relevant\b|related\b|linked\b|this\b|these\b|our\b)/i

/** Say whether a clause is nothing but the name of a policy or a law: `Data protection policy`, `Equality Act 2010`. */
export function namesDocument(text: string): boolean {
  const plain = text.replace(/[*_"“”‘’']/g, '').trim()
  if (wordCount(plain) > longest || !/^[\p{Lu}\d]/u.test(plain)) return false
  return (policy.test(plain) || law.test(plain)) && !deed.test(plain) && !hasSentenceVerb(plain)
}
