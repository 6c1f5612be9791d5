import { expect, test } from 'vitest'
import { compileTaxonomy } from '../../src/classify/compile-taxonomy.ts'
import { ruleTopics } from '../../src/classify/rule-topics.ts'
import { shippedTaxonomy } from './taxonomy.ts'

const rules = compileTaxonomy(shippedTaxonomy)

/** What the cues alone give, without the words learnt beside them. */
function topicsOf(text: string, { heading = '', leadIn = '' } = {}): string[] {
  return ruleTopics({ text, heading, leadIn }, rules).given.map(({ topic }) => topic)
}

test.each([
  ['contact', 'Learners ought not to have your number.'],
  ['contact', 'If you must ring home from your own mobile, hide the number first.'],
  ['contact', 'Write to a student as though the parents were copied in.'],
  ['contact', 'Do not scroll through pupils’ pages out of curiosity.'],
  ['contact', 'Nephews and nieces on roll are an exception.'],
  ['pupils', 'Every class has four lessons a year on staying safe online.'],
  ['pupils', 'A watch that goes online must stay at home.'],
  ['reporting', 'If anything troubles you, come and talk to the deputy head.'],
  ['reporting', 'At a second offence a letter is sent.'],
  ['reporting', 'The platform will be asked to remove it.'],
  ['reporting', 'Parents who post it may be invited in and, in the end, barred from the site.'],
  ['governance', 'A draft was shown to the unions.'],
  ['governance', 'Newcomers are taken through these pages in September.'],
  ['governance', 'The next review falls in 2027.'],
  ['governance', 'Questions about the policy go to the bursar.'],
  ['scope', 'When we say online, messages and games are meant as well.'],
  ['scope', 'Everyone who works here is bound by what follows.'],
  ['scope', 'No list can be complete.'],
  ['conduct', 'Nobody should mock a colleague, or speak ill of the school.'],
  ['conduct', 'Take it up with us; complaints are not for Facebook.'],
  ['conduct', 'Look over old posts and delete what no longer suits your role.'],
  ['conduct', 'The crest is not to be used on private pages.'],
  ['conduct', 'Congratulate a colleague by name only with leave.'],
  ['bullying', 'Keep a copy of the message, and do not delete anything.'],
  ['bullying', 'Anyone who is the target of such posts should not bear it alone.'],
  ['privacy', 'Tighten the settings of your accounts.'],
  ['privacy', 'What is said at handover stays there.'],
  ['official-accounts', 'A subject account needs the approval of the head.'],
  ['recruitment', 'A departing colleague updates what it says of the job.'],
  ['personal-use', 'A glance at the phone in the staffroom at lunch is no matter.'],
  ['images', 'Nobody films a lesson unasked.'],
  ['monitoring', 'Messages on our system are scanned for words of concern.'],
  ['copyright', 'Credit the artist.'],
  ['official-accounts', 'Social media is no place to set homework.'],
  ['recruitment', 'When staff leave, their accounts are closed and the laptop comes back.'],
  ['privacy', 'Do not repeat what was said in a meeting.'],
  ['safeguarding', 'Colleagues watch for pupils who are drawn into extremism.'],
  ['monitoring', 'The browsing history of a school tablet is looked at.'],
  ['reporting', 'If you have a worry about a helper, ring the club secretary.'],
  ['reporting', 'Where a life is at risk, dial 999.'],
  ['reporting', 'We may suspend your access to the network.'],
  ['governance', 'Mrs Lowe is our designated safeguarding lead.'],
  ['governance', 'We are guided by the recommendations of the ministry.'],
  ['safeguarding', 'A session one to one is held with the door open.'],
  ['scope', 'The term “guardian” applies to anyone with care of a child.'],
  ['personal-use', 'The class tablet is not for looking at your own social media.'],
  ['recruitment', 'Coaches need a background check.'],
  ['monitoring', 'All use of the network is monitored.'],
])('%s: %s', (topic, text) => {
  expect(topicsOf(text)).toContain(topic)
})

test.each([
  ['contact', 'It is best kept short.', { heading: 'Talking with parents' }],
  ['contact', 'any former pupil', { leadIn: 'Staff must not seek a connection with:' }],
  ['pupils', 'take care of a device on loan', { leadIn: 'We ask every student to:' }],
  ['conduct', 'is rude', { leadIn: 'Employees must not publish anything that:' }],
  ['scope', 'helpers on trips', { leadIn: 'These rules are for:' }],
  ['reporting', 'the duty officer', { leadIn: 'In an emergency, ring:' }],
  ['safeguarding', 'Doors are left open.', { heading: 'Lone working' }],
  ['scope', 'at club camps', { leadIn: 'This policy applies to conduct that occurs:' }],
  ['safeguarding', 'keep to a room with a window', { leadIn: 'If you are alone with a child:' }],
])('%s by what stands above: %s', (topic, text, above) => {
  expect(topicsOf(text, above)).toContain(topic)
})

test.each([
  ['pupils', 'If a child finds you online, say so to the deputy head.', { heading: 'Contact with children' }],
  ['reporting', 'Tell the head if you know a family socially, and it will be noted.', {}],
  ['reporting', 'Enquiries of a journalist are passed to the head.', {}],
  ['official-accounts', 'The abuse of staff on a fan page hurts.', {}],
  ['governance', 'The policy applies to all staff.', {}],
  ['contact', 'Phones are kept in a bag until the bell.', {}],
  ['pupils', 'Children don’t need our phone number.', { heading: 'Children' }],
  ['images', 'Whoever receives such a message takes a picture of the screen and leaves it there.', {}],
  ['official-accounts', 'Say what you like about the match.', { heading: 'Your own accounts' }],
  ['pupils', 'name nobody in a caption', { leadIn: 'To protect children, the club will:' }],
  ['contact', 'Contact our child protection officer.', {}],
  ['privacy', 'Review the settings of the software.', {}],
])('not %s: %s', (topic, text, above) => {
  expect(topicsOf(text, above)).not.toContain(topic)
})
