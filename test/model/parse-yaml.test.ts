import { expect, test } from 'vitest'
import { correctionsSchema } from '../../src/model/correction.ts'
import { parseYaml } from '../../src/model/parse-yaml.ts'
import { schoolSchema } from '../../src/model/school.ts'

const file = 'content/schools/oakfield.yaml'

test('reads what the schema allows', () => {
  expect(parseYaml('id: oakfield\nname: Oakfield School\nphase: primary\n', schoolSchema, file)).toEqual({
    id: 'oakfield',
    name: 'Oakfield School',
    phase: 'primary',
    example: false,
  })
})

test.each([
  ['a missing field', 'id: oakfield\nphase: primary\n', `${file}:1: "name" is missing\n  to do: add a line for "name"`],
  [
    'a value that is not known',
    'id: oakfield\nname: Oakfield\nphase: secondry\n',
    `${file}:3: "phase" has a value that is not known\n  received: "secondry"\n  to do: write one of: nursery, primary, middle, secondary, all-through, special, sixth-form, other`,
  ],
  [
    'a misspelt field',
    'id: oakfield\nname: Oakfield\nphase: primary\nwebsit: https://example.org\n',
    `${file}:4: "websit" is not a field of this file\n  received: "https://example.org"\n  to do: correct its spelling, or remove the line`,
  ],
  [
    'a value of the wrong kind',
    'id: oakfield\nname: [Oakfield]\nphase: primary\n',
    `${file}:2: "name" should be a string\n  received: ["Oakfield"]\n  to do: change the value on this line`,
  ],
  [
    'an id that would be an address of the site',
    'id: search\nname: Search\nphase: primary\n',
    `${file}:1: "id": this id is an address of the site itself; choose a longer one, such as "search-primary"\n  received: "search"\n  to do: change the value on this line`,
  ],
])('says plainly: %s', (_name, text, message) => {
  expect(() => parseYaml(text, schoolSchema, file)).toThrow(message)
})

const correctionsFile = 'content/corrections/oakfield/social-media.yaml'

test.each([
  [
    'a clause without quotes, which YAML reads as a number',
    '- edition: 2021-09\n  clause: 4.10\n  begins: Staff must\n  force: must\n',
    `${correctionsFile}:2: "0.clause" is read as a number\n  received: 4.1\n  to do: put it in quotes: "4.10"`,
  ],
  [
    'a topic that there is not',
    '- edition: 2021-09\n  clause: "4.1"\n  begins: Staff must\n  topics: [privcy]\n',
    `${correctionsFile}:4: "0.topics.0" has a value that is not known\n  received: "privcy"\n  to do: write one of: privacy, conduct`,
  ],
  [
    'a misspelt field of a section',
    '- edition: 2021-09\n  section: aims\n  begins: Aims\n  dept: 2\n',
    `${correctionsFile}:4: "0.dept" is not a field of this file\n  received: 2\n  to do: correct its spelling, or remove the line`,
  ],
])('says plainly of a correction: %s', (_name, text, message) => {
  expect(() => parseYaml(text, correctionsSchema(['privacy', 'conduct']), correctionsFile)).toThrow(message)
})

test('names the line of malformed YAML', () => {
  expect(() => parseYaml('id: oakfield\nname: "Oak\n', schoolSchema, file)).toThrow(
    /oakfield\.yaml:\d: this is not valid YAML/,
  )
})

test('does not follow a bomb of references', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`
  expect(() => parseYaml(bomb, schoolSchema, file)).toThrow('repeats its references too often')
})
