import { describe, expect, test } from 'vitest'
import { answerQuestions } from '../../../src/classify/answer-questions.ts'
import { clauseForce } from '../../../src/classify/force/clause-force.ts'
import type { Body, Clause } from '../../../src/model/clause.ts'
import { clauseText, walkClauses } from '../../../src/model/walk-clauses.ts'
import { bodyOf, clauseOf, frontOf, sectionOf } from './policy-of.ts'
import { questions } from './questions.ts'

function answerOf(id: string, body: Body, front = frontOf()) {
  const answer = answerQuestions({ front, body }, questions).find(({ question }) => question === id)
  if (!answer) throw new Error(`"${id}" is not asked`)
  return answer
}

function tableOf(...rows: string[][]): Clause {
  return {
    ...clauseOf('t1', '', 'table'),
    content: [
      {
        type: 'table',
        children: rows.map((cells) => ({
          type: 'tableRow',
          children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
        })),
      },
    ],
  }
}

function under(heading: string, ...clauses: Clause[]): Body {
  return [sectionOf(heading, clauses)]
}

describe('tables are read cell by cell', () => {
  const columns = tableOf(
    ['Do', 'Don’t'],
    ['Use the school email for messages to parents', 'Accept friend requests from pupils on Facebook'],
  )

  test('what heads a column governs its cells', () => {
    expect(answerOf('friend-current-pupils', under('Social media', columns))).toMatchObject({
      position: 'forbidden',
      quotes: ['Accept friend requests from pupils on Facebook'],
      clauses: ['t1'],
    })
    expect(answerOf('school-channels-only', under('Social media', columns)).position).toBe('required')
  })

  test('a short first cell introduces its row', () => {
    const rows = tableOf(
      ['Who', 'What staff do'],
      ['Former pupils', 'Must not be added as friends until they are 18'],
      ['Parents', 'Staff may be friends with them on Facebook'],
    )
    expect(answerOf('friend-former-pupils', under('Contact online', rows)).position).toBe('conditional')
  })

  test('every quote stands in the table as it is printed', () => {
    for (const { quotes } of answerQuestions({ front: frontOf(), body: under('Rules', columns) }, questions)) {
      for (const quote of quotes) expect(clauseText(columns)).toContain(quote)
    }
  })
})

describe('a sentence that points back is read with the one before', () => {
  test('"them" is the equipment', () => {
    const text = 'Laptops belong to the school. Personal social media must not be accessed on them.'
    const answer = answerOf('personal-use-on-school-equipment', bodyOf(text, {}))
    expect(answer).toMatchObject({
      position: 'forbidden',
      force: 'must',
      quotes: ['Personal social media must not be accessed on them.'],
    })
  })

  test('a sentence that does not point back is read alone', () => {
    const text = 'Laptops belong to the school. Staff must be polite on social media.'
    expect(answerOf('personal-use-on-school-equipment', bodyOf(text, {})).position).toBe('silent')
  })
})

describe('a heading that asks is read with its answer', () => {
  test.each([
    ['No.', 'forbidden'],
    ['Only with the permission of the headteacher.', 'conditional'],
    ['Not unless the headteacher agrees.', 'conditional'],
  ])('%s', (text, position) => {
    const body = bodyOf(text, { under: 'May staff be friends with pupils on social media?' })
    expect(answerOf('friend-current-pupils', body)).toMatchObject({ position, quotes: [text] })
  })

  test('a question alone is no leave', () => {
    const body = bodyOf('This is a difficult matter.', { under: 'May staff be friends with pupils on social media?' })
    expect(answerOf('friend-current-pupils', body).position).not.toBe('permitted')
  })
})

describe('a question in the text is read with its answer', () => {
  const question = 'May staff be friends with pupils on social media?'

  test('both are quoted where they stand in one paragraph', () => {
    const text = `${question} No.`
    expect(answerOf('friend-current-pupils', bodyOf(text, {}))).toMatchObject({ position: 'forbidden', quotes: [text] })
  })

  test('an answer may stand in a paragraph of its own', () => {
    const body = under('Friends', clauseOf('1', `Q: ${question}`), clauseOf('2', 'A: No.'))
    expect(answerOf('friend-current-pupils', body)).toMatchObject({ position: 'forbidden', quotes: ['A: No.'] })
  })

  test('what others ask rules nothing', () => {
    const text =
      'Staff sometimes ask whether they may be friends with pupils on social media. The governors will decide.'
    expect(answerOf('friend-current-pupils', bodyOf(text, {})).position).toBe('silent')
  })
})

describe('a bare order', () => {
  const act = 'Accept friend requests from pupils on Facebook'

  test.each(['Don’t', 'DON’TS', 'Please don’t:', 'Don’t…', 'Staff: never'])(
    '"%s" forbids what its list names',
    (after) => {
      expect(answerOf('friend-current-pupils', bodyOf(act, { after }))).toMatchObject({
        position: 'forbidden',
        quotes: [act],
      })
    },
  )

  test('as a heading it forbids nothing after its list', () => {
    const found = 'If you find an indecent image of a pupil, tell the headteacher at once.'
    const body = under('Don’t', clauseOf('c1', act, 'item'), clauseOf('c2', found))
    expect(answerOf('friend-current-pupils', body).position).toBe('forbidden')
    expect(answerOf('indecent-images-found', body)).toMatchObject({ position: 'stated', clauses: ['c2'] })
    const [, last] = [...walkClauses(body)]
    expect(last && clauseForce(last)).toBe('statement')
  })
})

describe('contradictions', () => {
  const ban = 'Under no circumstances may staff be friends with parents on social media.'
  const leave = 'Staff may be friends with parents on Facebook if the headteacher agrees.'

  test('an absolute ban and leave elsewhere are mixed, whatever the conditions', () => {
    const body = under('Conduct', clauseOf('c1', ban), clauseOf('c2', leave))
    expect(answerOf('friend-parents', body)).toMatchObject({ position: 'mixed', sure: false, clauses: ['c1', 'c2'] })
  })

  test('a ban that leaves room is only conditional', () => {
    const rule = 'Staff should not be friends with parents on social media.'
    const body = under('Conduct', clauseOf('c1', rule), clauseOf('c2', leave))
    expect(answerOf('friend-parents', body).position).toBe('conditional')
  })
})

describe('a document about other things', () => {
  const front = frontOf({ title: 'Complaints Policy' })
  const about = (text: string): Body =>
    under(
      'Complaints',
      clauseOf('c0', text),
      ...Array.from({ length: 9 }, (_, at) => clauseOf(`c${at + 1}`, 'A letter is sent.')),
    )

  test('does not answer where it does not name the matter', () => {
    const text = 'Concerns about a breach should be reported to the headteacher.'
    expect(answerOf('report-breaches-to', about(text), front).position).toBe('silent')
    expect(answerOf('report-breaches-to', about(text)).position).toBe('stated')
  })

  test('answers where it does', () => {
    const text = 'Concerns about misuse of social media should be reported to the headteacher.'
    expect(answerOf('report-breaches-to', about(text), front).position).toBe('stated')
  })

  test('still says who approved it', () => {
    const text = 'This policy was approved by the governing body on 3 May 2023.'
    expect(answerOf('approved-by', about(text), front).position).toBe('stated')
  })
})

describe('the force of a sentence is that of the verb nearest to what it says', () => {
  test.each([
    ['report-breaches-to', 'should'],
    ['disciplinary-outcome', 'may'],
  ])('%s: %s', (id, force) => {
    const text = 'Breaches should be reported to the headteacher and may lead to dismissal.'
    expect(answerOf(id, bodyOf(text, {})).force).toBe(force)
  })

  test('what staff will do binds them; what will be done is told', () => {
    const bound = 'Staff will report any misuse of social media to the headteacher.'
    const told = 'Any misuse of social media will be reported to the headteacher.'
    expect(answerOf('report-breaches-to', bodyOf(bound, {})).force).toBe('must')
    expect(answerOf('report-breaches-to', bodyOf(told, {})).force).toBe('statement')
  })

  test('an order in a list is as strong as a lead-in that it completes, and by itself where the lead-in is complete', () => {
    const item = 'Do not accept friend requests from pupils.'
    expect(answerOf('friend-current-pupils', bodyOf(item, { after: 'Staff should:' })).force).toBe('should')
    const complete = 'Staff are expected to act professionally and follow the guidelines below:'
    expect(answerOf('friend-current-pupils', bodyOf(item, { after: complete })).force).toBe('must')
  })
})

test('a command may follow a supposition', () => {
  const text = 'If a pupil asks to follow you on social media, tell the headteacher.'
  expect(answerOf('refuse-and-report-pupil-contact', bodyOf(text, { topics: ['contact'] }))).toMatchObject({
    position: 'required',
    force: 'must',
  })
})

test('what stands on either side of "but this" is governed apart', () => {
  const text =
    'Staff may, at their discretion, be connected to parents online, but pupils must not be discussed online.'
  expect(answerOf('mention-school-people', bodyOf(text, {})).position).toBe('forbidden')
})

test('what a policy is for is no rule', () => {
  const text = 'This policy aims to stop staff from being friends with pupils on social media.'
  expect(answerOf('friend-current-pupils', bodyOf(text, {})).position).toBe('silent')
})

test('a label stays with its sentence', () => {
  const text = 'A1. Staff must not be friends with pupils on social media. A2. Pupils are taught online safety.'
  expect(answerOf('friend-current-pupils', bodyOf(text, {})).quotes).toEqual([
    'A1. Staff must not be friends with pupils on social media.',
  ])
})

test('a run of items without full stops is cut up and read', () => {
  const filler = Array.from({ length: 16 }, () => 'staff are asked to be polite and kind to everybody whom they meet;')
  const text = `${filler.join(' ')} staff must not be friends with pupils on social media; ${filler.join(' ')}`
  expect(answerOf('friend-current-pupils', bodyOf(text, {}))).toMatchObject({
    position: 'forbidden',
    quotes: ['staff must not be friends with pupils on social media;'],
  })
})

test('only a policy that is named is a place to look', () => {
  const named = 'For mobile phones of pupils please see the Mobile Phone Policy.'
  const unnamed = 'For mobile phones of pupils please see our acceptable use policies.'
  expect(answerOf('pupil-phones', bodyOf(named, {})).defersTo).toBe('Mobile Phone Policy')
  expect(answerOf('pupil-phones', bodyOf(unnamed, {})).defersTo).toBeNull()
})

describe('a heading that says not to governs the bare items under it', () => {
  const items = [
    clauseOf('1', 'Accept friend requests from pupils on Facebook', 'item'),
    clauseOf('2', 'Report anything that worries you to the Headteacher', 'item'),
  ]

  test.each(['Don’t', 'DON’TS', 'Do not', 'Staff: don’t', 'What not to do'])('%s', (heading) => {
    const body: Body = [sectionOf('Guidance for staff', []), sectionOf(heading, items.slice(0, 1))]
    expect(answerOf('friend-current-pupils', body)).toMatchObject({ position: 'forbidden', force: 'must' })
  })

  test('dos and don’ts together say neither', () => {
    expect(answerOf('friend-current-pupils', under('Dos and don’ts', ...items)).position).not.toBe('forbidden')
  })
})

test('a ban that the school says it does not want is none', () => {
  const text = 'It would not be practicable to prohibit online friendships between staff and parents.'
  expect(answerOf('friend-parents', under('Parents', clauseOf('1', text))).position).not.toBe('forbidden')
  const ban = 'The school prohibits online friendships between staff and parents.'
  expect(answerOf('friend-parents', under('Social media', clauseOf('1', ban))).position).toBe('forbidden')
})

describe('a document or section for pupils or parents answers nothing about staff', () => {
  const promise = clauseOf('1', 'I will not share my password with anyone.')
  const order = clauseOf('1', 'You must not share your password with anyone.')

  test.each([
    'Pupil Acceptable Use Agreement',
    'Student ICT Code of Conduct',
    'Acceptable Use Agreement for Pupils',
    'Key Stage 2 Acceptable Use Agreement',
    'Acceptable Use Agreement (KS1)',
    'Sixth Form Acceptable Use Agreement',
    'iPad Agreement for Students',
    'Mobile Phone and Smart Watch Code of Conduct for Pupils',
  ])('"%s" binds pupils', (title) => {
    for (const clause of [promise, order]) {
      expect(answerOf('share-passwords', under('Rules', clause), frontOf({ title })).position).toBe('silent')
      expect(answerOf('share-passwords', under(title, clause)).position).toBe('silent')
    }
  })

  test.each([
    'Acceptable Use Agreement',
    'Staff Acceptable Use Agreement',
    'Acceptable Use Agreement for Staff and Pupils',
    'Child Protection Policy',
    'Contact with Pupils',
  ])('"%s" binds staff', (title) => {
    for (const clause of [promise, order]) {
      expect(answerOf('share-passwords', under('Rules', clause), frontOf({ title })).position).toBe('forbidden')
    }
  })

  test('staff named in it are still bound', () => {
    const front = frontOf({ title: 'Pupil Acceptable Use Agreement' })
    const body = under('Passwords', clauseOf('1', 'Staff must not share their passwords with anyone.'))
    expect(answerOf('share-passwords', body, front).position).toBe('forbidden')
  })
})

describe('a sentence may take back in part what the one before forbids', () => {
  const ban = 'Staff must not use their own phones to ring parents.'

  test.each([
    'They may do so in the car park.',
    'In an emergency on a trip, however, the leader is permitted to do so.',
    'This does not apply on residential trips.',
    'The only exception is the trip leader.',
    'Where this is unavoidable, the number must be withheld.',
  ])('%s', (leave) => {
    expect(answerOf('own-phone-for-contact', under('Phones', clauseOf('1', `${ban} ${leave}`)))).toMatchObject({
      position: 'conditional',
      force: 'must',
      quotes: expect.arrayContaining([ban, leave]),
    })
  })

  test.each(['They should do so on the office phone.', 'Parents may be asked to ring the office.'])(
    'not: %s',
    (other) => {
      expect(answerOf('own-phone-for-contact', under('Phones', clauseOf('1', `${ban} ${other}`))).position).toBe(
        'forbidden',
      )
    },
  )

  test('ties of old may be kept', () => {
    const text = 'Staff must not be friends with parents online. Those who were friends before may remain so.'
    expect(answerOf('friend-parents', under('Contact', clauseOf('1', text))).position).toBe('conditional')
  })

  test('a paragraph may take back what the one before forbids, and a sentence what its item does', () => {
    const leave = 'This does not apply on residential trips.'
    const paragraphs = under('Phones', clauseOf('1', ban), clauseOf('2', leave))
    expect(answerOf('own-phone-for-contact', paragraphs).position).toBe('conditional')
    const after = 'Staff must not:'
    const item = bodyOf(`use their own phones to ring parents. They may do so on trips.`, { after })
    expect(answerOf('own-phone-for-contact', item).position).toBe('conditional')
  })

  test('leave is for those whom it names, else for those whom the ban binds', () => {
    const pupilsBan = 'Pupils must not use mobile phones in school.'
    const leaves = [
      ['Exceptions may be made by the Headteacher.', 'conditional'],
      ['Staff may do so in the staff room.', 'forbidden'],
    ]
    for (const [leave, position] of leaves) {
      const body = under('Phones', clauseOf('1', `${pupilsBan} ${leave}`))
      expect(answerOf('pupil-phones', body).position).toBe(position)
    }
  })

  test('what leaves a rule whole does so in a sentence of its own too', () => {
    const text = 'Staff must not be friends with pupils online. This does not apply to their own children.'
    expect(answerOf('friend-current-pupils', under('Contact', clauseOf('1', text))).position).toBe('forbidden')
  })
})

test.each([
  'Staff do not have to',
  'Staff need not',
  'There is no need for staff to',
  'Staff are under no obligation to',
])('%s: what frees from a duty neither requires nor forbids', (start) => {
  const required = under('Bullying', clauseOf('1', `${start} keep copies of abusive messages.`))
  expect(answerOf('keep-evidence-of-bullying', required).position).toBe('silent')
  const allowed = under('Contact', clauseOf('1', `${start} give pupils their personal phone number.`))
  expect(answerOf('share-personal-contact-details', allowed).position).toBe('silent')
})

test.each([
  [
    'share-passwords',
    'Guidance on passwords is contained in the Information Security Policy.',
    'Information Security Policy',
  ],
  [
    'friend-current-pupils',
    'Friendships with pupils are covered by the Staff Code of Conduct.',
    'Staff Code of Conduct',
  ],
  [
    'pupil-phones',
    'The use of mobile phones by pupils is set out in a separate Mobile Devices Policy.',
    'Mobile Devices Policy',
  ],
  ['pupil-phones', 'The rules on pupils’ mobile phones are in the School Rules.', 'School Rules'],
  ['share-passwords', 'Lost passwords are handled under the Disciplinary Policy.', null],
  ['pupil-phones', 'Mobile phones are meant (in this policy) to take in watches.', null],
])('%s: %s → %s', (id, text, policy) => {
  const { position, defersTo } = answerOf(id, under('Other policies', clauseOf('1', text)))
  expect([position, defersTo]).toEqual(['silent', policy])
})

describe('the paragraph above tells what a clause leans on', () => {
  const abuse = clauseOf('1', 'The school takes the same view of online abuse of its staff as of abuse in person.')
  const listOf = (leadIn: string, item: string): Clause => ({
    ...clauseOf('2', leadIn),
    children: [clauseOf('2.1', item, 'item')],
  })

  test('above a list whose lead-in says little', () => {
    const steps = listOf('What to do:', 'Take a screenshot with the date and time.')
    expect(answerOf('keep-evidence-of-bullying', under('Comments', abuse, steps))).toMatchObject({
      position: 'required',
      clauses: ['2.1'],
    })
  })

  test('above a paragraph that goes on from it', () => {
    const body = under('Comments', abuse, clauseOf('2', 'They should keep a note of whatever was said.'))
    expect(answerOf('keep-evidence-of-bullying', body).position).toBe('required')
  })

  test.each([
    ['The invitation to interview says that this may be done.', 'required'],
    ['Applicants are warned of this beforehand.', 'required'],
    ['The invitation to interview gives the time and the place.', 'silent'],
  ])('above a paragraph that tells of "this": %s', (text, position) => {
    const search = clauseOf('1', 'The panel looks up each shortlisted candidate online.')
    const body = under('Interviews', search, clauseOf('2', text))
    expect(answerOf('tell-candidates-about-searches', body).position).toBe(position)
  })

  test('not above a list that says what it is about, nor in another section', () => {
    const lunches = listOf(
      'When you photograph the lunches for the website you must:',
      'Take a screenshot of the page.',
    )
    expect(answerOf('keep-evidence-of-bullying', under('Comments', abuse, lunches)).position).toBe('silent')
    const steps = sectionOf('Website', [listOf('What to do:', 'Take a screenshot of the page.')])
    expect(answerOf('keep-evidence-of-bullying', [sectionOf('Comments', [abuse]), steps]).position).toBe('silent')
  })
})
