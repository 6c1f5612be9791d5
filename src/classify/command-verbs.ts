/** "Contact parents …" commands; "Contact with parents …" names a thing. */
export function opensCommand(verb = '', next = ''): boolean {
  if (/^(?:come|go)$/.test(verb) && next === 'and') return true
  if (neverNouns.test(verb)) return !follows.test(next)
  if (mostlyNouns.test(verb)) return whom.test(next)
  return commandVerbs.has(verb) && (!asNoun.test(next) || (next === 'to' && goesTo.test(verb)))
}

/** "Say in your profile …", "ask for help": what these open can be nothing else. */
const neverNouns = /^(?:ask|bring|choose|give|grab|keep|leave|lend|make|pass|say|send|speak|take|tell|write)$/

/** "Keep and …", "leave of absence", "pass is …". */
const follows = /^(?:of|and|or|is|are|was|must|should|may|will|can|shall|has|have)$/

/** "Phone the office" commands; "phone use" and "photograph albums" name things. */
const mostlyNouns = /^(?:phone|telephone|photograph|film|email|message|text)$/

const whom = /^(?:the|an?|your|their|his|her|our|my|them|him|us|me|it|any|every|both|mrs?|ms|miss|anyone|someone|home)$/

/** "Report to your headteacher …" commands; "Access to the network …" names a thing. */
const goesTo = /^(?:report|talk|go|refer|adhere|respond|reply|listen|stick|limit|restrict|confine|remember)$/

const asNoun =
  /^(?:of|with|by|from|between|and|or|is|are|was|must|should|may|will|can|shall|has|have|on|in|to|for|forms?|details|data)$/

/** Verbs that open a command. */
const commandVerbs: ReadonlySet<string> = new Set(
  (
    'report ensure use check inform seek respect set log block save follow contact treat protect limit restrict ' +
    'obtain record refer review maintain adhere comply consider be remove delete respond notify alert retain ' +
    'preserve collect capture print communicate decline ignore refuse reject understand familiarise declare discuss raise switch turn ' +
    'put show let hold hand store post state add include manage adjust update change amend close transfer ' +
    'act think remember familiarize read lock note get go talk explain stop look apply agree allow answer approach arrange ' +
    'assume attend avoid call clear come conduct confine confirm copy cover create demonstrate dial disable disclose do encourage ' +
    'exercise find flag gain gather guard have help hide identify imagine isolate join learn lodge mention mind monitor move observe ' +
    'obey offer place preface present promote provide question reduce register rely reply request resist return ring screenshot search ' +
    'secure separate share sign silence strike submit support surrender test tighten type uphold verify view wait watch withdraw steer befriend unfriend fetch shut disconnect unplug swap expect spend withhold'
  ).split(' '),
)
