import { clauseText, walkClauses } from '../../model/walk-clauses.ts'
import type { ComparedEdition, Comparison } from './comparison.ts'
import { listNames } from './name-clause.ts'

/** What an officer, lead or manager of a school may be one of. Without it "password manager" would be an office. */
const charge =
  '(?:safeguarding|child protection|data protection|online safety|e-?safety|communications?|office|business|school business|site|premises|network|it|ict|digital|technology|computing|behaviour|attendance|pastoral|inclusion|curriculum|subject|year|phase|key stage|line|hr|human resources|people|wellbeing|mental health|prevent|anti-bullying|training|first aid|health and safety|compliance|governance|marketing|press|media|social media|website|senior|authority designated|nominated|designated|responsible|link)'

/** Words that name an office: "designated safeguarding lead", "chair of governors", "data protection officer". */
const role = new RegExp(
  `(?<![\\p{L}'’-])(?:(?:deputy|assistant|executive|designated|vice|local|chief) )*(?:head ?teachers?|headmaster|headmistress|principal|chair of (?:the )?(?:governors|governing (?:body|board)|trustees)|clerk to (?:the )?governors|${charge}(?: ${charge})? (?:officers?|leads?|leaders?|managers?|co-?ordinators?|governors?|trustees?|champions?|administrators?|technicians?))(?![\\p{L}])`,
  'giu',
)

/** Offices named in one edition and not in the other. */
export function describeRoles({ before, after }: Comparison): string[] {
  const [old, now] = [rolesOf(before), rolesOf(after)]
  const named = [...now.difference(old)]
  const gone = [...old.difference(now)]
  return [
    ...(named.length > 0 ? [`Named for the first time: ${listNames(named)}.`] : []),
    ...(gone.length > 0 ? [`No longer named: ${listNames(gone)}.`] : []),
  ]
}

function rolesOf({ body }: ComparedEdition): Set<string> {
  return new Set([...walkClauses(body)].flatMap(({ clause }) => (clauseText(clause).match(role) ?? []).map(roleName)))
}

/** One spelling for each office, in the singular. */
function roleName(words: string): string {
  const name = words.toLowerCase().replace('head teacher', 'headteacher').replace('co-ordinator', 'coordinator')
  return / (?:of|to) /.test(name) ? name : name.replace(/s$/, '')
}
