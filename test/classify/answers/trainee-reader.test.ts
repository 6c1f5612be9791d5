import { describe, expect, test } from 'vitest'
import { traineeReader } from '../../../src/classify/answers/trainee-reader.ts'
import { readWords } from '../../../src/classify/read-words.ts'

describe('traineeReader', () => {
  const children = [
    'The children play.',
    'A child is safe.',
    'Each child is known.',
    'All children.',
    'Our children rest.',
  ]
  const firstOf = (text: string, texts: string[]) => traineeReader(readWords, texts)(text)[0]?.form

  test.each([
    ['Staff, students and volunteers help.'],
    ['Students on placement help.'],
    ['We welcome trainee students.'],
  ])('%s', (text) => {
    expect(firstOf('Students help', [...children, text])).toBe('trainee')
  })

  test.each([
    [
      'of pupils who are called students elsewhere',
      ['Staff, students and volunteers help.', 'Students learn.', ...children],
    ],
    ['where no children are spoken of', ['Staff, students and volunteers help.']],
    ['where no students are', children],
  ])('leaves students as they are %s', (_, texts) => {
    expect(firstOf('Students help', texts)).toBe('students')
  })
})
