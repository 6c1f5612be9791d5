import { expect, test } from 'vitest'
import { judgeTextLayer, strangeness } from '../../../src/read/pdf/judge-text-layer.ts'

const clean =
  'Staff must not post images of pupils online. Dr McKay (SENDCo) keeps the log; see www.example.org or e-mail head@oak.sch.uk. ' +
  'L’établissement accueille les élèves dès 8h30. Ofsted, DfE, PhDs, iPads, 3rd party, A4, the Trust’s GDPR policy and/or KS1–KS2.'
const poor =
  "Business and NorrirrstsrucEl.oflal ODerations IIAZARDOUS SI'BSTANCES The Governing Boald recogn1zes that tlre da!ly operat:ons of " +
  'our schools entaif the use of nany potentiafly hazard.ous substances. Tlre Superintend-ent or deaignee shaII insure'
const broken = '\ue001\ue002\ue003 \ue004\ue005 xqzvkr bcdfgh tR3hJk \ufffd\ufffd qwrtpsdf'.repeat(4)

const page = (rawText: string, pictured: number) => ({
  number: 1,
  width: 595,
  height: 842,
  runs: [],
  rules: [],
  pictured,
  rawText,
})

test.each([
  ['clean text', clean, 0, 'text'],
  ['clean text under its scan', clean, 1, 'text'],
  ['poorly recognised text under its scan', poor, 1, 'picture'],
  ['letters in a broken encoding', broken, 0, 'picture'],
  ['letters without any meaning', '\ue041\ue042\ue043 '.repeat(20), 0, 'picture'],
  ['clean text with the marks of a symbol font', clean.replaceAll(' ', ' \uf0b7 '), 0, 'text'],
  ['a picture without text', '', 1, 'picture'],
  ['a picture with a stamp on it', 'Page 1', 1, 'picture'],
  ['a few words alone', 'Page 1', 0, 'text'],
  ['nothing', '', 0, 'empty'],
] as const)('%s', (_, rawText, pictured, judgement) => {
  expect(judgeTextLayer(page(rawText, pictured))).toBe(judgement)
})

test('clean text has next to nothing strange, no text nothing', () => {
  expect(strangeness(clean)).toBeLessThan(0.03)
  expect(strangeness('')).toBe(0)
})
