import type { Force } from '../../model/clause.ts'

/**
 * What a cue does to the act it governs. `negates` turns the force of what stands before it ("should: never …");
 * `punishes` names a consequence, which forbids; `limits` makes a condition;
 * `possible` tells what could happen; `waives` frees from a duty.
 */
export type CueKind =
  | 'forbids'
  | 'discourages'
  | 'allows'
  | 'requires'
  | 'recommends'
  | 'negates'
  | 'punishes'
  | 'limits'
  | 'possible'
  | 'waives'

export interface CueEntry {
  kind: CueKind
  force: Force | null
  /** In the language of `model/phrase.ts`. */
  phrases: readonly string[]
}

/** The ways in which English policies command, forbid, advise and allow. Longer cues win over those they contain. */
export const wordingCues: readonly CueEntry[] = [
  {
    kind: 'forbids',
    force: 'must',
    phrases: [
      'must|shall ~2 not|never',
      'mustnt|shant|cannot|cant|mustn|cannt',
      'may|can not|never',
      'may|can ~3 neither',
      'be|do|must|should|will not ~1 permit|allow|authorise|acceptable|tolerate|condone|appropriate|entitle|right|ok',
      'not|never ~2 permissible|permitted|allowed|acceptable|appropriate|authorised',
      '=unacceptable|inappropriate|impermissible|=prohibited|=forbidden|=banned|=unauthorised|=barred',
      'prohibit|forbid|ban|=bans|outlaw',
      'be|=is ~1 =wrong for|to',
      'rule|ban|prohibition against',
      'ban|prohibition on',
      'nor|neither =may|=can|=must|=shall|=will|=are',
      'under no circumstance',
      'under no circumstance ~6 permit|allow|authorise',
      'no circumstance|reason ~12 should|may|justify|can|ought',
      '(no|nobody|neither|none|nothing) ~12 may|must|shall|(=is to)|(=are to)',
      'must|shall ~2 =no|nothing|nobody',
      '(no|nobody|none) ~6 =will',
      '(no|none|nothing) ~8 is|are ~1 =permitted|=allowed|=acceptable|=tolerated',
      'at no time',
      'on no account',
      'strictly not',
      'be|=are|=is not to',
      'not|never under any circumstance',
      'required|obliged|instructed not|never to',
      'have no right|permission|authority to?',
      'not have ~2 right|permission|authority|leave to?',
      'do not have permission|authority|authorisation',
      'no permission',
      'no contact|communication|connection|messaging|link|links|friendship|friendships|following|mention|photograph|photographs|picture|pictures',
      'out of bounds',
      'off limits',
      'zero tolerance',
      'out of question',
      'no place ~1 for|on|in',
      'not ~1 be|a|an? ~1 option|topic|matter|place for',
      'be|=are|=is never|not normally|usually|generally|ever|then|otherwise? (to be)',
      'no longer permitted|allowed|acceptable',
      'not ~1 (at liberty)',
    ],
  },
  {
    kind: 'forbids',
    force: 'should',
    phrases: [
      'should|ought ~2 not|never',
      'expected not|never to',
      'shouldnt|shouldn',
      'be|=are|=is asked|requested|reminded|told not|never to',
      'should ~1 (on no account|under no circumstance|at no time)',
      'should ~1 no',
      '(no|nobody|none) ~8 should',
      'nothing ~14 should',
      'neither ~10 should|ought',
      'nor =should|=ought',
      '(no|nobody|none) ~8 ought',
      'not|never be expected to',
    ],
  },
  {
    kind: 'forbids',
    force: 'statement',
    phrases: [
      'not|never|cannot|cant ~1 ask|require|oblige|compel|force|request ~4 to',
      'not|never ~1 ask|require|demand|request ~4 for',
      '(no|nobody|none) ~8 (asked|required|obliged|compelled|forced) to',
      'be|=are|=is not|never for',
      'not ~1 available|open|meant|intended for',
      '=is|=are|be against|(contrary to) ~3 policy|rules|code|regulations',
    ],
  },
  {
    kind: 'negates',
    force: null,
    phrases: [
      '=never|=not|=dont|=don|neither|nor',
      'do|will not|never',
      'wont|doesnt|isnt|arent',
      'refrain|desist|abstain from',
      'decline|refuse|reject|ignore',
      'turn ~3 down',
      'leave|leaving|left ~4 blank|empty|out|off|unsaid',
      'stop|cease',
      'say no',
      'stay|stays|keep|kept|keeps ~3 off|out|away',
      'free from|of',
      'instead|rather of|than',
      '^no',
      'ensure|(make sure) ~3 no|nothing|none|nobody',
    ],
  },
  {
    kind: 'discourages',
    force: 'advice',
    phrases: [
      'advise|recommend|encourage|suggest not|never to',
      'advise|urge|encourage|counsel ~1 member|staff|colleague|employee|teacher|parent|them|you not|never to',
      '(not|never) ~1 advise|recommend|encourage|advisable|suggest|wise',
      'advise|recommend|caution|warn|guard|urge|counsel|counselled ~4 against',
      'advise|urge|warn ~16 against ~1 accepting|adding|becoming|befriending|being|entering|forming|giving|having|linking|making|posting|sharing|using',
      'advice ~3 =is ~3 not|never',
      'inadvisable|unwise|ill-advised|foolish',
      '=discouraged|discourage',
      '=wise|wiser|better|best|safer|sensible|prudent not|never to',
      'not ~2 good|best practice',
      'bad|poor practice',
      'not ideal',
      'better|best|preferable ~8 not|never',
      'rather|prefer|preferable ~8 not|never|without',
      'caution|care|restraint|discretion ~2 advised|recommended|urged|suggested|counselled|encouraged',
      'slow to',
    ],
  },
  {
    kind: 'discourages',
    force: null,
    phrases: [
      'avoid',
      'best avoided|left',
      'cautious|caution|cautiously|wary|circumspect|careful|carefully',
      'think|consider ~2 carefully|twice|hard|long',
      'think ~2 before ~1 accepting|adding|becoming|befriending|giving|linking',
      'carefully consider|think|weigh',
      'exercise|use ~2 caution|care',
      'be|take ~1 vigilant|care',
      'care ~4 taken|exercised|needed ~1 when|in|over|with|before|about|if',
      '=limit|=limiting|minimise',
      'keep|kept ~4 to ~1 minimum',
    ],
  },
  {
    kind: 'allows',
    force: 'may',
    phrases: [
      '=may',
      'be also|only|therefore|normally|generally|now|still|always? allowed|permitted|able|free|welcome|entitled|authorised to',
      'be also|only|therefore|normally|generally|now|still|always? allowed|permitted|acceptable|permissible',
      '=can',
      'may|can|could|might consider',
      'school|we|policy|academy|trust|nursery|college only? permit|allow|authorise',
      'we|school recognise|accept|appreciate|understand ~4 may|use',
      'be|=are|=is|=do ~1 tolerate',
      'permission to',
      'may have|need to',
      'discretion',
      'right to',
      '=privilege',
      'no objection',
      'not objected to',
      'be ~1 accepted|recognised that ~8 may|will',
      '(matter|choice|decision|question) ~4 for you|individual|staff|them|yourself|themselves|each',
      'left|leave|leaves ~3 to ~3 judgement|judgment|discretion|individual|sense|conscience|you|them|staff|choice',
      'up to ~2 you|individual|staff|them|yourself|each',
      'personal choice|decision',
      'free to',
      'permissible|admissible',
      'feel free to',
      'leave ~3 as ~2 wish',
      'nothing ~2 stop|prevent|prohibit',
      'nobody|none|(no one) ~3 mind|blame|object',
      '=fine|=ok|=okay|(all right)',
      'do? not|never ~1 prohibit|forbid|ban|prevent|outlaw',
      'no rule|ban|bar|prohibition against|on',
      'unrealistic|unreasonable|impractical|impracticable ~4 prohibit|forbid|ban|prevent',
      'for ~2 you|individual|staff|them|yourself|each ~6 decide|judge|judgement|judgment',
    ],
  },
  {
    kind: 'requires',
    force: 'must',
    phrases: [
      '=must|=shall',
      'have|need to',
      'be also|therefore|strictly|all? =required|=obliged|=responsible|=accountable|=instructed|=mandatory|=compulsory|=essential|=vital|=imperative',
      '=required|=requires|=mandatory|=essential',
      'must be made|kept aware|informed|familiar',
      'must|shall ~2 ensure|sure ~8 made aware|familiar',
      'must be able|capable to|of',
      'duty|responsibility|obligation|requirement to|of|for',
      'have ~2 duty|obligation',
      'will be ~1 require|ask|instruct|request|direct|tell to',
      '=are|=is also|always|only|then|therefore? to',
      'restrict|confine|limit to',
      'insist',
    ],
  },
  {
    kind: 'requires',
    force: 'may',
    phrases: [
      'may|can|could|might require|ask|instruct|request|direct|order|insist|demand',
      'may|can|could|might tell ~4 to',
      'may|can|could|might be ~1 require|ask|instruct|request|direct|tell to',
    ],
  },
  {
    kind: 'requires',
    force: 'should',
    phrases: [
      '=should|=ought',
      'be also|therefore|strictly|all? =expected',
      '=expected to',
      'we|school|academy|trust|college|nursery|setting|governors|board|body|council|federation ~1 =expect|=expects',
      'we|school|academy|trust|college|nursery|setting|governors|board|body|council|federation ~1 =ask|=asks|=request|=requests parents|carers|staff|colleagues|pupils|students|visitors|volunteers|you|everyone|everybody|all|that',
      'should be made|kept aware|informed|familiar',
      'should ~2 ensure|sure ~8 made aware|familiar',
      'should be able|capable to|of',
      'it =is ~1 =important',
      'be|=are|=is ~1 asked|requested|reminded to',
    ],
  },
  { kind: 'requires', force: 'statement', phrases: ['=will'] },
  {
    kind: 'recommends',
    force: 'advice',
    phrases: [
      'be strongly|also|always|therefore|actively|well|generally|further|all? strongly? advise|encourage|recommend|urge|advisable|invite|suggest',
      'strongly advise|encourage|recommend|urge|suggest',
      '=advised|=advises|=encouraged|=encourages|=recommended|=recommends|=urge|=urges|=urged|=advisable|=suggested',
      'good|best practice',
      'advice|recommendation|suggestion is ~1 to|that',
      'we|school|governors|policy|academy ~1 recommend|advise|encourage|suggest|urge',
      'good idea',
      'make|makes sense',
      'good sense',
      'may|might wish|like|choose|want|prefer to',
      'will wish to',
      '=preferable',
      'should consider',
      'wise|sensible|prudent|helpful|useful|worth',
      'best to',
      '(it|does) ~2 help to',
      'in their own interest',
      'glad|grateful|pleased|appreciate ~1 to|if',
      'be|=are|=is also|fully|all|always|particularly|well? aware|familiar|=understand',
    ],
  },
  {
    kind: 'punishes',
    force: 'statement',
    phrases: [
      'disciplinary action|procedure|matter|offence|process|sanction|investigation|measure',
      'gross misconduct',
      'misconduct',
      'be|=are =disciplined|=sanctioned',
      'dismissal',
      'breach ~3 policy|contract|code|confidence|security|rules',
      '=is|=are treated|regarded|considered|viewed ~3 misuse|abuse|breach|misconduct|offence',
      'will|may|could be dealt with as|under|through|in|accordingly',
      'will|may|could be treated|regarded|considered|viewed ~3 serious|misuse|abuse|misconduct|breach|offence',
      'criminal offence',
      'contrary to ~2 policy|rule',
      'against ~3 policy|rule',
      'legal action',
    ],
  },
  {
    kind: 'waives',
    force: null,
    phrases: [
      'do|does|did not|never ~1 have|need to',
      'dont|doesnt have|need to',
      'need not',
      'neednt',
      'no need|obligation ~4 to',
    ],
  },
  {
    kind: 'limits',
    force: null,
    phrases: [
      'unless|except|excepting|exception|=exempt|=excepted',
      '=save for|where|when|if|that|with|by|insofar',
      '=save in ~3 far|case|event|circumstance|circumstances|emergency|extent|respect|relation|connection',
      'other than',
      'apart from',
      'on condition|understanding|proviso',
      'so|as long as',
      'ask|consult|check|tell|inform|agree|clear|obtain|seek|get ~8 before|first|beforehand',
      'before ~10 must|should|need ~3 ask|obtain|seek|get|agree|consult',
      'until ~6 spoken|consulted|approved|agreed|asked|obtained|cleared|given',
      'once ~8 left|gone|agreed|turned|reached|approved|cleared',
      'whose ~3 signed|agreed|consented',
      'restrict|confine|limit to',
      'without ~6 permission|consent|approval|authorisation|agreement|authority|knowledge|leave|clearance|consult|seek|obtain|gain|first|prior|discuss|ask',
      'with|gain|obtain|seek|secure|give|have|has|need|get|ask|request|require|by ~5 permission|consent|approval|authorisation|agreement',
      'permission|consent|approval|authorisation ~6 =given|=granted|obtained|sought|gained|required|received|needed|place|held',
      'prior|written|express|explicit|parental ~2 permission|consent|approval|authorisation|agreement',
      '(authorised|approved|agreed|sanctioned|permitted|consented|cleared) ~2 by|with',
      'may|can do so',
      'must|should|need|has|have ~3 =approved|=cleared|=agreed|=authorised|=sanctioned',
      'leave|clearance|sanction of|from',
      'agreed|approved|cleared in advance',
      'in writing',
      'only ~2 if|when|where|with|after|once|following|be|for|via|through|during|by|to|on|ever|within',
      '^only',
      'may|can ~8 in|at|during|on|with|by ~6 =only$',
      '^not ~1 while|during|until|unless|without|if|when',
      'may|can|must|should only',
      'only ~1 allowed|permitted|acceptable|used',
      'only ~6 may|can',
      'if ~3 discretion',
      'use|at ~2 discretion',
      '=provided|=providing =that|=they|=it|=this|=there|=the|=no',
      'subject to ~4 permission|approval|consent|agreement|condition|following|agree|authorisation',
      'in exceptional circumstance|case',
      'in ~2 emergency',
      'where|wherever|if|when ~6 permission|consent|approve|agree|authorise|necessary|appropriate|possible|essential|exceptional|emergency',
      'but ~1 must|should',
      'but =are|=is not permitted|allowed',
      'but not in|during|at|on|while|when|until|within',
      'outside|except ~2 hour|time|lesson',
      'during|at|in ~2 break|lunch|breaktime|lunchtime|breaks',
      'away from ~3 pupil|student|child|learner|classroom',
      'certain|specified|agreed ~1 time|times|circumstance|circumstances',
      'at break|lunch',
    ],
  },
]

/** Verbs after "may" or "can" that tell what could happen, not what is allowed. */
export const possibility = new Set(
  (
    'lead result cause compromise damage affect expose put constitute become occur happen need think feel receive find ' +
    'reflect appear seem have contain include harm undermine reveal identify arise breach contravene amount jeopardise risk attract ' +
    'impact face suffer encounter experience potentially inadvertently unintentionally unwittingly well possibly even sometimes often ' +
    'indicate suggest mean come remain desire wish want work'
  ).split(' '),
)

/** What may follow "may be" or "can be" where it allows something; everything else is what could happen. */
export const doings = new Set(
  (
    'used posted accessed made carried undertaken conducted done performed completed shared published given taken displayed uploaded ' +
    'friends connected contacted added accepted brought kept set granted sent worn opened created included linked visited viewed written provided issued passed registered form'
  ).split(' '),
)
