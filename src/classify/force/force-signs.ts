import type { Force } from '../../model/clause.ts'

/** A form of words that carries force. */
export interface ForceSign {
  force: Force
  pattern: RegExp
}

const people =
  '(?:staff|employees?|colleagues?|individuals?|workers?|teachers?|adults?|volunteers?|governors?|trustees?|heads?|headteachers?|pupils?|students?|child|children|learners?|users?|visitors?|contractors?|parents?|carers?|members?|everyone|anyone|I|you)'
/** What commas set apart: "are required, by law, to …". */
const aside = '(?:, [^,.;:]{2,30},)?'
const adverb = '(?:(?:also|always|never|only|not|normally|strictly|immediately|therefore|\\w+ly) )'

/**
 * Closed list of the words by which policies oblige, advise and allow, strongest first. Signs of one force are tried in
 * turn; the first match is the evidence.
 */
export const forceSigns: readonly ForceSign[] = [
  sign('must', `\\b(?:(?:under|in) (?:no|any) circumstances?|on no account|at no time)\\b`),
  sign(
    'must',
    `\\b(?:nobody|no one|none|neither|nothing)\\b[^.,;:]{0,40}?\\b(?:may|can|shall|is to|are to|(?:is|are) (?:allowed|permitted))\\b`,
  ),
  sign('must', `\\bno (?:[\\w’'-]+ ){1,5}(?:may|can)\\b(?! (?:harm|cause|lead|arise|occur|result))`),
  sign('must', `\\b(?:must|shall)(?: not|n['’]t)?\\b`),
  sign(
    'must',
    `\\b(?:is|are|will be|being) (?:\\w+ly )?(?:required|obliged|obligated|bound)${aside} (?:(?:not |never )?to\\b|by\\b|that\\b|of\\b)`,
  ),
  sign('must', `\\b(?:is|are) (?:\\w+ly )?(?:mandatory|compulsory|obligatory)\\b`),
  sign('must', `\\bit is (?:a|an)(?: \\w+){0,3} (?:requirement|condition of)\\b`),
  sign(
    'must',
    `(?<!\\bno [^.,;]{0,80})\\b(?:is|are) (?:always )?required (?:before|for|from|in|prior|where|if|when)\\b`,
  ),
  sign('must', `(?<!\\b(?:you|they|we|I|to|may|not|will) )\\b(?:have|has) to\\b`),
  sign(
    'must',
    `\\b(?:is|are|be|will be|considered|deemed)(?: also| \\w+ly)?(?: not|n['’]t)(?: \\w+ly)? (?:be )?(?:considered )?(?:permitted|permissible|allowed|acceptable|appropriate (?:for|to)|authori[sz]ed|entitled|to be\\b|to\\b)`,
  ),
  sign('must', `\\bnot (?:be )?(?:considered )?(?:permitted|allowed|acceptable|tolerated)\\b`),
  sign('must', `\\bno (?:\\w+ ){1,4}(?:is|are) (?:to be |permitted|allowed)`),
  sign('must', `\\bnever (?:permitted|allowed|acceptable|appropriate)\\b`),
  sign('must', `\\b(?:is|are|be) (?:\\w+ly )?(?:inappropriate|improper) (?:for|to)\\b`),
  sign('must', `\\b(?:is|are|be) (?:\\w+ly )?(?:barred|debarred|precluded) from\\b`),
  sign('must', `\\b(?:is|are|be) (?:\\w+ly )?(?:restricted|confined) to\\b`),
  // "You cannot post …"; not "you cannot be sure that …".
  sign(
    'must',
    `\\b${people} (?:cannot|can not|can['’]t)\\b(?! (?:be|know|guarantee|control|expect|assume|always|tell|help|see|find|attend|remember)\\b)`,
  ),
  sign('must', `\\b(?:we|${people}) (?:agree|undertake|promise|pledge|commit)s?(?: not| never)? to\\b`),
  sign(
    'must',
    `\\b(?:is|are|be|also|strictly|expressly) (?:\\w+ly )?(?:prohibited|forbidden|banned|unacceptable|disallowed)\\b`,
  ),
  sign(
    'must',
    `(?<!\\b(?:a|an|the|any) )\\b(?:prohibits?|forbids?|bans?|requires? (?:that|all|every|any|staff|pupils|users|(?:schools?|employers?|us|you|them) to)|do(?:es)? not (?:permit|allow))\\b`,
  ),
  sign('must', `\\bmay not\\b(?! be (?:illegal|aware|able|possible|true|truthful|safe|suitable))`),
  sign(
    'must',
    `\\b(?:have|has|takes?) (?:overall|ultimate|primary|full|day-to-day|lead|particular|specific) responsibility for\\b`,
  ),
  sign(
    'must',
    `\\b(?:have|has) (?:a|an|the)(?: \\w+){0,3} (?:duty|responsibility|obligation)(?: of care)? (?:to|for)\\b`,
  ),
  sign('must', `\\b(?:is|are|will be) (?:\\w+ )?(?:responsible|accountable) for\\b`),
  sign('must', `\\bit is (?:the|a|each|every|their|your|our)(?: [\\w’']+){0,4} (?:duty|responsibility)\\b`),
  sign(
    'must',
    `\\b(?:incumbent (?:up)?on|under an? (?:\\w+ )?(?:duty|obligation) to|duty[- ]bound to|onus (?:is|lies|rests) (?:up)?on|falls? to (?:\\w+ ){1,4}to)\\b`,
  ),
  sign('must', `\\b(?:have|has) no (?:authority|permission|right) to [a-z]`),
  sign('must', `\\b(?:will|shall|do|does) not (?:tolerate|condone)\\b`),
  sign('must', `\\b(?:is|are) not to\\b`),
  // Not what something is for: "the aim of the group is to share news".
  sign(
    'must',
    `(?<!\\b(?:aim|purpose|objective|intention|goal|role|intent)s?\\b[^.!?;]{0,200})\\b(?:is|are)${aside} to (?!be\\b)[a-z]`,
  ),
  sign('must', `\\b(?:is|are) to be\\b`),
  sign(
    'must',
    `\\b(?:cannot|can not) be (?:used|taken|accepted|brought|shared|accessed|removed|installed|published)\\b`,
  ),
  sign(
    'must',
    `\\bwill (?:not|never) be (?!(?:affected|needed|expected|asked|informed|limited|considered|required)\\b)(?:\\w+ed|taken|given|shown|made|kept|left|held|sent|put|able to)\\b`,
  ),
  // What people "will have" or "will belong to" is a guess about them, not a rule.
  sign(
    'must',
    `(?<!\\b(?:many|most|some) of )\\b${people} will (?!(?:\\w+ )?(?:have|belong|know)\\b)${adverb}?(?!${adverb}?(?:be|have been|find|feel|need|get)\\b)[a-z]`,
  ),
  sign('must', `\\b${people} will (?:not|never) (?:have|belong|know)\\b`),
  // Not the inverted condition: "or sooner should new guidance be issued".
  sign('should', `(?<!\\bsooner )\\b(?:should|ought)(?: not|n['’]t| to)?\\b(?! (?:any|an?|the|new|there|it|you) )`),
  sign('should', `\\b(?:is|are|be) (?:\\w+ly )?expected\\b`),
  sign('should', `\\b(?:it is|is) (?:\\w+ )?(?:important|essential|vital|imperative|crucial|necessary) (?:that|to)\\b`),
  sign(
    'should',
    `(?<!\\b(?:may|can|could|might|to) )\\b(?:expects?|asks?|requests?) (?!of\\b)(?:[\\w’'/-]+,? ){1,8}to\\b`,
  ),
  sign(
    'should',
    `\\b(?:we|schools?|trust|academy|college|governors|board|body|council|setting|nursery|head) (?:also )?(?:expects?|asks?|requests?) that\\b`,
  ),
  sign(
    'should',
    `(?<!\\b(?:may|might|can|could) )\\b(?:is|are|be) (?:\\w+ly )?(?:asked|requested|instructed)(?: not)? to\\b`,
  ),
  sign(
    'should',
    `(?<!\\b(?:what|that|as|than) )\\b(?:we|school|trust|academy|college|board|body) expects?\\b(?! of\\b)`,
  ),
  sign('should', `\\b(?:is|are|be) (?:reminded|told) (?:not|never) to\\b`),
  sign('should', `(?<!\\bmay )\\bneeds? to (?!be aware|be mindful|be conscious|understand)`),
  sign(
    'may',
    `(?<!\\b(?:some|many|most) (?:\\w+ ){0,2})\\bmay(?! (?:not be aware|wish|want|care to|find|like|prefer|face|encounter|arise|occur|suffer|experience|include|be (?:exposed|affected|tempted|unaware|vulnerable|at risk|harmed|helpful|useful|worth\\w*))\\b)\\b`,
  ),
  // How far a breach may be followed up is left open, as by "may"; else "could" tells of what happens.
  sign(
    'may',
    `\\b(?:could|can|might) (?:also |ultimately |even )?(?:lead to|result in) (?:\\w+ ){0,4}(?:disciplin\\w+|dismissal|prosecution|(?:legal|criminal|civil) (?:action|proceedings))`,
  ),
  sign('may', `\\b(?:${people}|school) (?:also |only )?can(?! not\\b|not\\b)\\b`),
  sign('may', `\\b(?:is|are|be) (?:\\w+ly )?(?:permitted|allowed|entitled|free|at liberty|authori[sz]ed|able) to\\b`),
  sign('may', `\\b(?:is|are) (?:\\w+ly )?(?:permitted|allowed|acceptable)\\b`),
  sign('may', `(?<!\\b(?:not|no longer|never) )\\b(?:has|have|reserves?) the right\\b`),
  // Not what a tool can do: "sites that allow people to share".
  sign(
    'may',
    `(?<!\\b(?:that|which|accounts?|sites?|media|networks?|tools?|apps?|platforms?|settings?) )\\b(?:permits?|allows?|authori[sz]es?) (?:\\w+ ){0,4}(?:use|access|staff|pupils|to)\\b`,
  ),
  sign('may', `\\b(?:at|in) (?:\\w+[’']?s? ){0,5}discretion\\b`),
  sign('may', `\\bdiscretion to\\b`),
  sign('may', `\\b(?:by all means|nothing to (?:stop|prevent)|no harm in|(?:perfectly|quite|entirely) in order)\\b`),
  sign('may', `\\b(?:no objections? to|(?:is|are) (?:permissible|admissible))\\b`),
  sign('may', `\\b(?:is|are|be) (?:\\w+ly |very |most )?welcome to\\b`),
  sign('may', `\\b(?:need not|no need (?:for|to)|do(?:es)? not (?:have|need) to|under no obligation)\\b`),
  sign(
    'advice',
    `\\b(?:is|are|be) (?:not )?(?:\\w+ly |well )?(?:encouraged|advised|recommended|suggested|urged|counselled|reminded|invited|discouraged|cautioned|warned)\\b`,
  ),
  sign('advice', `(?<!\\b(?:to|and) )\\b(?:recommends?|advises?|encourages?|discourages?|suggests?)\\b`),
  sign('advice', `\\bis (?:\\w+ )?(?:best|good) practice\\b`),
  sign('advice', `\\badvisable\\b`),
  sign('advice', `\\b(?:makes sense|good idea) (?:for (?:\\w+ ){1,4}?)?to\\b`),
  sign('advice', `\\bit is hoped\\b`),
  sign('advice', `\\b(?:is|be) (?:best|better|safest|safer) (?:not )?to\\b`),
  sign('advice', `\\b(?:is|are|be) best (?:not )?(?:avoided|done|given|kept|left|made|saved|sent|set|taken|used)\\b`),
  sign(
    'advice',
    `(?:\\bwould|['’]d) (?:\\w+ )?(?:rather|sooner|prefer|urge|advise|suggest|recommend|encourage)\\b(?! than\\b)`,
  ),
  sign('advice', `\\bdo well (?:not )?to\\b`),
  sign('advice', `\\bit (?:helps|pays) (?:if|to|when)\\b`),
  sign('advice', `\\b(?:as well|wiser)(?: not)? to\\b`),
  sign('advice', `\\b(?:is|are|be) (?:\\w+ )?(?:wise|wiser|sensible|prudent|unwise|preferable)\\b`),
  sign(
    'advice',
    `\\bit (?:is|(?:may|can|could|would|might) be) (?:\\w+ )?(?:helpful|useful|worthwhile|worth) (?:to|\\w+ing)\\b`,
  ),
  sign('advice', `\\bneeds? to (?:be aware|be mindful|be conscious|understand)\\b`),
  sign('advice', `\\b(?:may|might) (?:wish|want|care to|find|like|prefer)\\b`),
  sign('advice', `\\b(?:wherever|where|if) possible\\b`),
]

function sign(force: Force, pattern: string): ForceSign {
  return { force, pattern: new RegExp(pattern, 'giu') }
}
