import { describe, expect, test } from 'vitest'
import { answerQuestions } from '../../../src/classify/answer-questions.ts'
import { bodyOf, frontOf } from './policy-of.ts'
import { questions } from './questions.ts'

const forbidding = [
  'Staff must not',
  'Staff must never',
  'Staff should not',
  'Staff should never',
  'Staff may not',
  'Staff cannot',
  'Staff can’t',
  'Staff shall not',
  'Staff will not',
  'Staff do not',
  'Staff mustn’t',
  'Staff are not permitted to',
  'Staff are not allowed to',
  'Staff are never allowed to',
  'Staff are forbidden to',
  'Staff are not to',
  'Staff are expected not to',
  'Staff are asked not to',
  'Staff must ensure that they do not',
  'No member of staff may',
  'No member of staff is permitted to',
  'No member of staff should be allowed to',
  'Staff do not have permission to',
  'No employee should',
  'It is not acceptable for staff to',
  'It is unacceptable for staff to',
  'It is strictly forbidden for staff to',
  'Under no circumstances may staff',
  'Under no circumstances are staff to',
  'Under no circumstances should staff',
  'At no time should staff',
  'It would not be appropriate for staff to',
  'Staff agree not to',
  'Staff have a duty not to',
  'The school does not allow staff to',
  'We do not permit staff to',
  'Employees have no right to',
  'Never',
  'Do not',
]

const discouraging = [
  'Staff are advised not to',
  'Staff are strongly advised not to',
  'We recommend that staff do not',
  'It is not advisable for staff to',
  'Staff are encouraged not to',
]

const acts: Record<string, string[]> = {
  'friend-current-pupils': [
    'accept friend requests from pupils',
    'add pupils as friends on social media',
    'befriend pupils online',
  ],
  'friend-former-pupils': ['be friends with former pupils on social media'],
  'friend-parents': ['accept friend requests from parents', 'be friends with parents on Facebook'],
  'share-personal-contact-details': [
    'give pupils their personal phone number',
    'share their personal email address with parents',
  ],
  'own-phone-for-contact': ['use their own mobile phones to contact pupils'],
  'view-pupil-pages': ['look at the social media profiles of pupils'],
  'post-images-of-pupils': [
    'post photographs of pupils on social media',
    'upload images of pupils to personal accounts',
  ],
  'personal-use-in-working-hours': ['use social media for personal reasons during working hours'],
  'personal-use-on-school-equipment': ['use school computers for personal social media'],
  'name-school-on-profile': ['name the school on their personal profile'],
  'mention-school-people': ['discuss pupils on social media'],
  'derogatory-comments': ['post offensive comments about colleagues'],
  'use-school-name-or-logo': ['use the school logo on social media'],
  'confidential-information': ['share confidential information online'],
  'share-passwords': ['share their passwords'],
  'work-email-for-personal-accounts': ['use their school email address to register personal social media accounts'],
  'social-media-for-teaching': ['use social media to set homework'],
  'online-references': ['provide references for others on LinkedIn'],
}

const cases = Object.entries(acts).flatMap(([id, phrases]) => phrases.map((act) => ({ id, act })))

function positionOf(id: string, text: string): string | undefined {
  const answers = answerQuestions({ front: frontOf(), body: bodyOf(text, {}) }, questions)
  return answers.find(({ question }) => question === id)?.position
}

describe.each(cases)('$id: … $act', ({ id, act }) => {
  test.each(forbidding)('%s …', (start) => {
    expect(positionOf(id, `${start} ${act}.`)).toBe('forbidden')
  })

  test.each(discouraging)('%s …', (start) => {
    expect(positionOf(id, `${start} ${act}.`)).toBe('discouraged')
  })
})
