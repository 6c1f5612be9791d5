/**
 * The question that a sentence answers, if the one before it asks one: "May I accept them? No.", "Staff ask at times
 * whether they may do so. This is best avoided."
 *
 * @returns Nothing where nothing is asked, or where the sentence does not open as an answer does.
 */
export function askedBefore(quote: string, before: string): string {
  return isQuestion(before) && answering.test(quote) ? before : ''
}

/** Whether a sentence asks, or tells what others ask: it rules nothing by itself. */
export function isQuestion(sentence: string): boolean {
  return sentence.endsWith('?') || reported.test(sentence)
}

/** What answers the sentence before says little without it. */
export function withQuestion(quote: string, asked: string, text: string): string {
  const both = `${asked} ${quote}`
  return asked !== '' && text.includes(both) ? both : quote
}

/** "May I have a page?" belongs to the meaning of what stands under it; what answers "Who is it for?" only names people. */
export function questionOf(heading: string | undefined): string {
  return heading?.trimEnd().endsWith('?') && !/^\W*(?:[\d.]+\W+)?(?:to |for )?who/iu.test(heading) ? heading : ''
}

/** "Headteachers sometimes ask whether …"; "ask whether it is urgent" orders, and "must ask whether" does too. */
const reported =
  /^(?:\w+: )?[^,.;:]{1,40}\b(?:sometimes|often|occasionally|frequently|(?:at|from) times?(?: to time)?|now and (?:then|again)|have|has|are|been)\b[^,.;:]{0,20}\b(?:ask(?:ed)?|wonder(?:ed)?|enquired?) (?:[\w\u2019']+ ){0,4}?(?:whether|if)\b/iu

const answering =
  /^\W*(?:a(?:nswer)?[:.] )?(?:yes|no|not|never|nothing|certainly|of course|by (?:all|no) means|only|this|that|it|they|we|you|he|she|such|there|doing so|the answer)\b/iu
