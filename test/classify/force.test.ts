import { expect, test } from 'vitest'
import { forceOf, forceReadingOf } from '../../src/classify/force/clause-force.ts'
import { readForce } from '../../src/classify/force/read-force.ts'

const alone = { headings: [], leadIns: [] }

test.each([
  ['must', 'Staff must wear a badge.'],
  ['must', 'Visitors shall sign in.'],
  ['must', 'Pupils are not allowed to run.'],
  ['must', 'Eating in class is not permitted.'],
  ['must', 'Drones are strictly prohibited on the site.'],
  ['must', 'Staff are required to attend.'],
  ['must', 'Volunteers have a duty to report.'],
  ['must', 'All staff are responsible for their own desks.'],
  ['must', 'Under no circumstances should a door be wedged open.'],
  ['must', 'Staff may not smoke on the site.'],
  ['must', 'We prohibit the use of scooters.'],
  ['must', 'Do not leave bags in the hall.'],
  ['must', 'Never lend your key.'],
  ['must', 'Children will not have access to the store.'],
  ['must', 'I will hand in my key.'],
  ['must', 'Names will not be published.'],
  ['must', 'Staff will receive yearly training.'],
  ['should', 'Staff should lock the door.'],
  ['should', 'Staff should never lend their key.'],
  ['should', 'Parents are expected to call.'],
  ['should', 'It is essential that doors are kept shut.'],
  ['should', 'Employees need to sign in.'],
  ['should', 'Avoid the back gate.'],
  ['should', 'Report any fault to the office.'],
  ['may', 'Staff may park in the yard.'],
  ['may', 'The school may inspect bags.'],
  ['may', 'Pupils can use the library.'],
  ['may', 'We reserve the right to inspect lockers.'],
  ['may', 'Staff are permitted to leave at noon.'],
  ['may', 'A second breach may result in a ban.'],
  ['advice', 'Staff are encouraged to cycle.'],
  ['advice', 'Parents are advised to come early.'],
  ['advice', 'We recommend a coat.'],
  ['advice', 'It is best practice to review the list yearly.'],
  ['advice', 'Staff need to be aware of the traffic.'],
  ['advice', 'Employees may wish to call their union.'],
  ['advice', 'Consider the weather.'],
  ['must', 'The bursar will be responsible for the keys.'],
  ['must', 'Surnames will not be included.'],
  ['must', 'Pupils will not have keys.'],
  ['should', 'Visitors are requested not to use the lift.'],
  ['should', 'We expect parents, carers and other guests to sign in.'],
  ['should', 'Please bring a coat.'],
  ['advice', 'Parents are not encouraged to wait inside.'],
  ['may', 'Lockers are opened at the discretion of the head.'],
  ['statement', 'The list names what we expect of all guests with respect to keys.'],
  ['statement', 'Many of you will have a key.'],
  ['statement', 'Staff will already know the caretaker.'],
  ['statement', 'The aim of the group is to share news.'],
  ['statement', 'Please note the times of the bus.'],
  ['statement', 'Should a window break, the caretaker comes.'],
  ['statement', 'Should serious damage occur, the caretaker comes.'],
  ['statement', 'Guests do not have the right to a locker.'],
  ['statement', 'Such apps allow visitors to find the hall.'],
  ['statement', 'This note is about noise that may arise in the hall.'],
  ['statement', 'The list is a framework of good practice.'],
  ['statement', 'The school was built in May 1950.'],
  ['statement', 'The gate opens on 3 May.'],
  ['statement', 'This could be read as a threat.'],
  ['statement', 'The head will be informed.'],
  ['statement', 'The policy will be reviewed yearly.'],
  ['statement', 'Use of the hall costs nothing.'],
  ['must', 'Nobody may move the piano.'],
  ['must', 'No bag may be left in the hall.'],
  ['must', 'On no account may the gate be propped open.'],
  ['must', 'A guest who loses a badge is to tell the office.'],
  ['must', 'Guests are not entitled to a locker.'],
  ['must', 'It is not permissible to park on the grass.'],
  ['must', 'Volunteers are required not to smoke.'],
  ['must', 'Dogs are barred from the hall.'],
  ['must', 'It would be inappropriate for staff to park there.'],
  ['must', 'You can’t leave a bag in the hall.'],
  ['must', 'I agree to keep my key safe.'],
  ['must', 'Access is restricted to staff.'],
  ['should', 'We ask that visitors do not use the lift.'],
  ['should', 'Staff are reminded not to leave keys in doors.'],
  ['may', 'Staff need not sign in on Saturdays.'],
  ['may', 'Parents are welcome to use the garden.'],
  ['may', 'The head may ask for a bag to be moved.'],
  ['advice', 'It is wise to bring a coat.'],
  ['statement', 'You cannot be sure of a seat.'],
  ['statement', 'The purpose of the walk is to see the trees.'],
  ['must', 'It is not appropriate for guests to use the lift.'],
  ['must', 'Nothing may be left in the hall.'],
  ['must', 'It is a legal requirement that exits are kept clear.'],
  ['must', 'A deposit is required before a key is lent.'],
  ['must', 'The caretaker has overall responsibility for the boiler.'],
  ['must', 'The Act requires employers to keep a fire log.'],
  ['must', 'All keys to be returned by noon.'],
  ['must', 'Bags not to be left in the corridor.'],
  ['should', 'The governing body expects that guests will sign in.'],
  ['should', 'Be polite to every guest.'],
  ['may', 'A second breach could lead to disciplinary action.'],
  ['advice', 'It is best to come early.'],
  ['statement', 'Guests may be exposed to noise.'],
  ['statement', 'Such rooms may include the hall.'],
  ['statement', 'Guests like to be greeted.'],
  ['must', 'No dogs, bicycles or skateboards.'],
  ['must', 'It is the guest’s responsibility to lock the door.'],
  ['may', 'Guests are at liberty to decline the tea.'],
  ['advice', 'Guests would be well advised to bring a coat.'],
  ['advice', 'It may be helpful to ring first.'],
  ['statement', 'It would not be reasonable to expect the caretaker to wait.'],
])('%s: %s', (force, text) => {
  expect(forceOf(text, alone)).toBe(force)
})

test.each([
  [
    'a subordinate verb gives way to the main one',
    'If staff see anything that may be unsafe, they should tell the office.',
    'should',
  ],
  ['a subordinate verb counts where it is the only one', 'Anything that must be kept dry.', 'must'],
  ['the strongest main verb counts', 'Staff may use the hall but must lock it.', 'must'],
  ['an inverted condition is not an order', 'The list is kept here or sooner should the law change.', 'statement'],
  ['an order takes the force of the words before its colon', 'Adults should: not lend keys', 'should'],
  ['what "this means that" brings in is a rule', 'This means that doors should be shut.', 'should'],
  ['a month at the start of a sentence, with a year', 'May 2020 saw a new head.', 'statement'],
  ['the verb at the start of a sentence', 'May we remind parents of the gate.', 'may'],
])('%s', (_, text, force) => {
  expect(forceOf(text, alone)).toBe(force)
})

test.each([
  ['an item takes the force of its lead-in', 'lend a key', ['Staff must not:'], 'must'],
  ['also when it says "never"', 'Never lend a key', ['Staff should:'], 'should'],
  ['an item with a subject and verb of its own keeps them', 'Doors should be shut', ['Staff must:'], 'should'],
  [
    'the outer lead-in, where the nearer has none',
    'the hall',
    ['Staff must not:', 'enter the following rooms:'],
    'must',
  ],
  ['things called unacceptable', 'Running in the hall', ['The following are not acceptable:'], 'must'],
  ['a lead-in without force', 'reading', ['Pupils are taught:'], 'statement'],
  ['a lead-in that calls its list rules', 'Using strong passwords', ['For staff, requirements include:'], 'must'],
  ['a lead-in that calls it forbidden', 'Sharing passwords', ['Forbidden:'], 'must'],
  ['a lead-in that tells what is expected', 'Keeping accounts private', ['Expectations of staff:'], 'should'],
  ['a lead-in that only says whom rules bind', 'governors', ['These rules apply to:'], 'statement'],
  ['a lead-in that ends with "will"', 'keep the keys', ['The bursar will:'], 'must'],
  ['what is promised not to be done', 'allow dogs to enter', ['We will not –'], 'must'],
  ['what a policy will do', 'explain the keys', ['This policy will:'], 'statement'],
  ['a verb of advice in a list of duties', 'Encourage a tidy hall', ['It is the duty of the bursar to:'], 'must'],
  ['an aim', 'Ensure that doors are shut', ['The purpose of this policy is to:'], 'statement'],
  ['an aim that encourages', 'Encourage a tidy hall', ['This guidance aims to:'], 'statement'],
  ['an aim for people', 'Avoid the back gate', ['Our aim is that all guests:'], 'statement'],
  ['what a tool is for', 'Encourage reading at home', ['We use our page to:'], 'statement'],
  ['what may happen', 'Broken windows', ['Some of the troubles they may face are:'], 'statement'],
])('%s', (_, text, leadIns, force) => {
  expect(forceOf(text, { headings: [], leadIns })).toBe(force)
})

test('a heading gives its force where nothing nearer does', () => {
  expect(forceOf('That doors are shut', { headings: ['Recommendations'], leadIns: [] })).toBe('advice')
  expect(forceOf('Doors are shut', { headings: ['Doors'], leadIns: [] })).toBe('statement')
})

test.each([
  ['Staff must not run.', true],
  ['Staff must always walk.', false],
  ['Staff should never run.', true],
  ['Running is not permitted.', true],
  ['Running is forbidden.', true],
  ['No pupil may run.', true],
  ['Avoid running.', true],
  ['Do not run.', true],
  ['Pupils may run.', false],
])('%s is against something: %s', (text, negated) => {
  expect(readForce(text)?.negated).toBe(negated)
})

test('the evidence is the words as printed', () => {
  expect(readForce('Staff MUST NOT run.')?.evidence).toBe('MUST NOT')
  expect(forceReadingOf('lend a key', { headings: [], leadIns: ['Staff should:'] })?.evidence).toBe('should')
})
