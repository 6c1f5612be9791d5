import { describe, expect, test } from 'vitest'
import { nameReader } from '../../../src/classify/answers/name-reader.ts'

describe('nameReader', () => {
  const read = nameReader('Oakfield Learning Trust')

  test.each([
    ['Oakfield laptops', ['school', 'laptops']],
    ['OLT laptops', ['school', 'laptops']],
    ['olt laptops', ['olt', 'laptops']],
    ['trust laptops', ['trust', 'laptops']],
  ])('%s', (text, forms) => {
    expect(read(text).map(({ form }) => form)).toEqual(forms)
  })

  test('takes two initials for no name', () => {
    expect(nameReader('Oakfield School')('OS laptops')[0]?.form).toBe('os')
  })
})
