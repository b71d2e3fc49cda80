import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page, or with what stands at `within`: rule, place and reason. */
export function violations(page: Page, within?: string): Promise<readonly string[]> {
  return analyse(page, within, []);
}

/** The same where the reader wants it dark, of which only the colours are another matter. */
export async function violationsInDark(page: Page, within?: string): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = await analyse(page, within, ['color-contrast']);
  await page.emulateMedia({ colorScheme: null });
  return found;
}

async function analyse(
  page: Page,
  within: string | undefined,
  rules: readonly string[],
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (within) axe.include(within);
  if (rules.length > 0) axe.withRules([...rules]);
  const found = await axe.analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}
