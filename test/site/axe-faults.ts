import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** @param page In a context of its own: axe works in no other. @returns What axe finds, each rule with the first places that break it. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ html }) => html)
    return `${id}: ${places.join(' | ')}`
  })
}
