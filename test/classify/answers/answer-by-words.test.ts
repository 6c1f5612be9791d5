import { expect, test } from 'vitest'
import { answerQuestions } from '../../../src/classify/answer-questions.ts'
import { addLearnt } from '../../../src/model/learnt-words.ts'
import type { Question } from '../../../src/model/question.ts'
import { questionSetSchema } from '../../../src/model/question-set.ts'
import { bodyOf, frontOf } from './policy-of.ts'

const written = questionSetSchema.parse({
  policies: ['social-media'],
  questions: [
    {
      id: 'friends',
      topic: 'contact',
      tier: 'core',
      question: 'May staff be friends with pupils?',
      positions: ['forbidden', 'discouraged', 'conditional', 'permitted', 'required', 'silent'],
      counts: 'Friends.',
      ask: 'Why?',
      actor: 'staff',
      rules: [
        { find: ['befriend ~3 pupil'], without: ['imaginary'] },
        { find: ['contact'], weak: true },
      ],
    },
    {
      id: 'replies',
      topic: 'contact',
      tier: 'core',
      question: 'Must staff leave notes unanswered?',
      positions: ['required', 'recommended', 'conditional', 'silent'],
      counts: 'Replies.',
      ask: 'Why?',
      actor: 'staff',
      rules: ['note', 'letter', 'card'].map((sent) => ({ find: [`answer ${sent}`], says: { forbids: 'required' } })),
    },
    {
      id: 'lado',
      topic: 'safeguarding',
      tier: 'core',
      question: 'Who is told?',
      positions: ['stated', 'silent'],
      counts: 'A body.',
      ask: 'Who?',
      rules: [{ find: ['lado'], says: 'stated' }],
    },
  ],
}).questions

const learnt = {
  questions: {
    friends: { start: -5, words: { pals: 4, chums: 2, pupils: 2, befriend: 2, weather: -3 } },
    replies: { start: -5, words: { notes: 4, reply: 3 } },
    lado: { start: -5, words: { authority: 6 }, usual: 'stated' },
  },
}

function ask(id: string, text: string, questions: Question[] = addLearnt(written, learnt.questions)) {
  return answerQuestions({ front: frontOf(), body: bodyOf(text, {}) }, questions).find(
    ({ question }) => question === id,
  )
}

test('where no rule finds anything, the words are enough, and the answer is unsure', () => {
  const text = 'Staff must not be pals with pupils.'
  expect(ask('friends', text)).toMatchObject({ position: 'forbidden', force: 'must', quotes: [text], sure: false })
  expect(ask('friends', text, written)?.position).toBe('silent')
  expect(ask('friends', 'Staff must not be late.')?.position).toBe('silent')
})

test('what is usually said answers where only the fact is asked for', () => {
  expect(ask('lado', 'The authority is told.')).toMatchObject({ position: 'stated', sure: false })
})

test('words alone never make a permission, and leave nothing unclear', () => {
  for (const text of [
    'Staff may be pals with pupils.',
    'Staff are pals with pupils.',
    'Staff need not be pals with pupils.',
  ])
    expect(ask('friends', text)?.position).toBe('silent')
})

test('what others do answers nothing', () => {
  expect(ask('friends', 'Parents must not be pals with pupils.')?.position).toBe('silent')
})

test('what keeps a rule from holding keeps the words from it too', () => {
  expect(ask('friends', 'Staff must not befriend imaginary pupils or chums.')?.position).toBe('silent')
})

test('where the likeliest sentence tells nothing, the next one answers', () => {
  const text = 'Staff are pals with pupils. Staff must not be pals with pupils who left.'
  expect(ask('friends', text)).toMatchObject({
    position: 'forbidden',
    quotes: ['Staff must not be pals with pupils who left.'],
  })
})

test('the words are read where one of them stands under what tells what to do', () => {
  const text = 'Notes come from pupils; staff must not reply.'
  expect(ask('replies', text)).toMatchObject({ position: 'required', force: 'must', quotes: [text] })
})

test('words that are sure outweigh what turns rules down', () => {
  expect(ask('friends', 'Staff must not befriend imaginary pals of pupils.')?.position).toBe('forbidden')
})

test('what only names answer is never answered by other words', () => {
  const named = written.map((question) => ({
    ...question,
    rules: question.rules.map((rule) => ({ ...rule, names: true })),
  }))
  expect(ask('lado', 'Tell the authority.')?.position).toBe('stated')
  expect(ask('lado', 'Tell the authority.', addLearnt(named, learnt.questions))?.position).toBe('silent')
})

test('a plain statement takes the position that nearly all policies take', () => {
  const { friends, ...others } = learnt.questions
  const usually = addLearnt(written, { ...others, friends: { ...friends, usual: 'forbidden' } })
  expect(ask('friends', 'Staff are pals with pupils.', usually)).toMatchObject({ position: 'forbidden', sure: false })
  expect(ask('friends', 'Staff may be pals with pupils.', usually)?.position).not.toBe('forbidden')
})

test('a warning of what may be bids nothing', () => {
  expect(ask('replies', 'Staff should reply to notes.')?.position).toBe('required')
  expect(ask('replies', 'Staff should be aware that a reply to notes may be misread.')?.position).toBe('silent')
})

test('what is forbidden is no fact', () => {
  const authority = (after: string) =>
    answerQuestions(
      { front: frontOf(), body: bodyOf('telling the authority', { after }) },
      addLearnt(written, learnt.questions),
    ).find(({ question }) => question === 'lado')?.position
  expect(authority('What follows is done:')).toBe('stated')
  expect(authority('The following is forbidden:')).toBe('silent')
})

test('what many happen to do is no rule', () => {
  const { friends, ...others } = learnt.questions
  const usually = addLearnt(written, { ...others, friends: { ...friends, usual: 'forbidden' } })
  expect(ask('friends', 'Many of our staff are pals with pupils.', usually)?.position).toBe('silent')
})

test('no rule is believed against the words of its passage', () => {
  expect(ask('friends', 'Staff must not contact pupils.')?.position).toBe('forbidden')
  expect(ask('friends', 'Staff must not contact anybody about the weather.')?.position).toBe('silent')
  expect(ask('friends', 'Staff must not befriend pupils over the weather.')?.position).toBe('forbidden')
  expect(ask('friends', 'Staff must not befriend the pupils of the cloud.', cloudy())?.position).toBe('silent')
})

test('no rule is believed of a passage that points back where its own words leave no hope', () => {
  const back = 'The weather is fine. They must not befriend the pupils of the cloud.'
  expect(ask('friends', back, cloudy(-4))?.position).toBe('forbidden')
  expect(ask('friends', back, cloudy())?.position).toBe('silent')
})

test('where there is leave, what speaks against it stands, however unlikely', () => {
  const ban = 'Staff must not befriend the pupils of the cloud.'
  const leave = 'Staff may befriend pupils.'
  expect(ask('friends', leave, cloudy())?.position).toBe('permitted')
  expect(ask('friends', `${leave}\n${ban}`, cloudy())?.position).not.toBe('permitted')
})

/** Questions that have learnt that clouds have nothing to do with them. */
function cloudy(weight = -12): Question[] {
  const { friends, ...others } = learnt.questions
  return addLearnt(written, { ...others, friends: { ...friends, words: { ...friends.words, cloud: weight } } })
}
