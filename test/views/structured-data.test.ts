import { expect, test } from 'vitest'
import { standing } from '../../src/views/standing.ts'
import { breadcrumbs, policyData } from '../../src/views/structured-data.ts'
import { front, sampleLibrary, school } from './sample-library.ts'

const library = sampleLibrary([school('oakfield', { trust: 'Ash Trust' })], '/policies/')
const [policy] = library.policies
if (!policy) throw new Error('the sample has a policy')

test('an edition is described with whole addresses, and with no date more exact than its own', () => {
  const shown = front({
    approved: { date: '2024-09', by: 'Governors', text: 'September 2024' },
    reviewDue: { date: '2025-12', text: 'December 2025' },
  })
  expect(policyData(library, policy, shown, standing(shown, policy, '2026-01-01'))).toMatchObject({
    '@type': 'DigitalDocument',
    '@id': 'https://policies.example/policies/oakfield/social-media/2024-09/',
    creativeWorkStatus: 'In force',
    datePublished: '2024-09',
    publisher: { '@type': 'School', name: 'Oakfield School', parentOrganization: { name: 'Ash Trust' } },
  })
  const term = front({ approved: { date: '2024-23', text: 'Autumn 2024' } })
  expect(policyData(library, policy, term, standing(term, policy, '2026-01-01'))).not.toHaveProperty('datePublished')
})

test('a policy past its review date is not said to have expired', () => {
  const shown = front({ reviewDue: { date: '2025-12', text: 'December 2025' } })
  expect(policyData(library, policy, shown, standing(shown, policy, '2026-06-01'))).not.toHaveProperty('expires')
})

test('the way to a page is numbered from the home page down', () => {
  const { itemListElement } = breadcrumbs(library, [
    { text: 'Policies', href: '/policies/' },
    { text: 'Oakfield', href: '/policies/oakfield/' },
  ])
  expect(itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Policies', item: 'https://policies.example/policies/' },
    { '@type': 'ListItem', position: 2, name: 'Oakfield', item: 'https://policies.example/policies/oakfield/' },
  ])
})
