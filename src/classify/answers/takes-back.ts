/** Ways in which a sentence gives leave for what the one before it forbids. */
const leave: readonly RegExp[] = [
  /\b(?:may|can|could|(?:are|is|be) (?:permitted|allowed|able|free) to)(?: only| then)? do so\b/iu,
  /^(?:this|that|these|it|such|the (?:above|rule|restriction|ban|prohibition)s?)\b[^.;]{0,60}\b(?:do|does|will|shall) not (?:apply|extend)\b/iu,
  /^(?:the|an|any)? ?(?:only |sole |other )?exceptions?\b/iu,
  /^(?:use|access|such use|doing so)\b[^.;]{0,60}\b(?:is|are|may be) (?:\w+ly )?(?:allowed|permitted|acceptable)\b/iu,
  /^(?:once|after|when|where|if|beyond|outside)\b[^.;]*\b(?:(?:a|one) matter for|left to|at|use) (?:[\w\u2019']+ ){1,6}(?:judge?ment|discretion|choice)\b/iu,
  /\b(?:may|can) (?:remain|continue|stay|keep)\b/iu,
  /\b(?:may|can|will) (?:\w+ )?(?:give|grant) (?:\w+ ){0,2}(?:permission|leave|consent|exceptions?|exemptions?|dispensation)\b/iu,
  /^(?:\w+ )?(?:permission|leave|consent|exemptions?|dispensation) (?:may|can|will)(?: only)? be (?:given|granted|sought|requested)\b/iu,
  /^(?:if|where|when|whenever|should) (?:this|it|that|doing so|such \w+) (?:is|be|becomes?|proves?)(?: \w+)? (?:necessary|unavoidable|needed|essential|required|impossible)\b(?! (?:for|to)\b)/iu,
]

/** "Staff must not text pupils. They may do so in an emergency": whether a sentence takes back in part what the one before says. */
export function takesBack(sentence: string): boolean {
  const said = sentence.replace(/^\W*(?:however|but|nevertheless|that said),? /iu, '')
  return leave.some((pattern) => pattern.test(said))
}
