import { AxeBuilder } from '@axe-core/playwright';
import type { NodeResult } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page, or with what stands at `within`: rule, place and reason. */
export function violations(page: Page, within?: string): Promise<readonly string[]> {
  return analyse(page, within);
}

/** The same where the reader wants it dark. */
export async function violationsInDark(page: Page, within?: string): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = await analyse(page, within);
  await page.emulateMedia({ colorScheme: null });
  return found;
}

async function analyse(page: Page, within: string | undefined): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (within) axe.include(within);
  const found = await axe.analyze();
  // Words in the very colour of their ground may be hidden on purpose, says axe, and does not count them.
  const unseen = found.incomplete
    .filter(({ id }) => id === 'color-contrast')
    .map((result) => ({ ...result, nodes: result.nodes.filter(isUnseen) }));
  return [...found.violations, ...unseen].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

function isUnseen({ any }: NodeResult): boolean {
  return any.some(({ data }) => data?.messageKey === 'equalRatio');
}
