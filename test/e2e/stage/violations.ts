import { AxeBuilder } from '@axe-core/playwright';
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
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}
