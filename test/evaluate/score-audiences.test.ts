import { expect, test } from 'vitest'
import { type AudienceRow, scoreAudiences } from '../../src/evaluate/score-audiences.ts'

function row(binds: string[], concerns: string[] = []): AudienceRow {
  return { binds, concerns, begins: '' }
}

test('counts one audience of one clause at a time; a mark of doubt counts neither way', () => {
  const pairs = [
    [row(['staff'], ['pupils']), { binds: ['staff'], concerns: ['pupils'] }],
    [row(['staff?']), { binds: ['staff'], concerns: [] }],
    [row([]), { binds: ['pupils'], concerns: [] }],
    [row(['staff']), null],
  ] as const
  expect(scoreAudiences(pairs, 'binds')).toMatchObject({
    staff: { right: 1, wrong: 0, missed: 1 },
    pupils: { right: 0, wrong: 1, missed: 0 },
  })
  expect(scoreAudiences(pairs, 'shown')).toMatchObject({
    staff: { right: 1, wrong: 0, missed: 1 },
    pupils: { right: 1, wrong: 1, missed: 0 },
  })
})
