import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe has to say against a page, or against the part that a selector names: the broken rule and the HTML that
 * breaks it; empty if nothing. In one pass over the page itself, which sees no frame of another host: axe otherwise
 * carries all it saw to a second page, which takes longer than the looking. Nodes without a fault are not listed.
 */
export async function faultsOf(page: Page, part?: string): Promise<readonly (readonly string[])[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze()
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
}
