import type { createI18n } from '@wxt-dev/i18n';
import { i18n, type GeneratedI18nStructure as Korean } from '#i18n';
import type { GeneratedI18nStructure as English } from '../../.wxt/i18n/english';

/** What both languages can say, with the same values. */
type Both = {
  [Key in keyof Korean as Korean[Key] extends English[Key & keyof English]
    ? Key
    : never]: Korean[Key];
};
type Say = ReturnType<typeof createI18n<Both>>['t'];

const said = new Map<string, string>();

/**
 * A sentence of the locale. What was said once is kept: an update of the extension takes its messages
 * away from the pages that are still open, and a button there must not throw.
 */
export const say = ((...args: Parameters<typeof i18n.t>) => {
  // Thousands of cards are drawn with it; no name looks like a list.
  const [name, ...values]: readonly unknown[] = args;
  const key = values.length === 0 ? String(name) : JSON.stringify(args);
  const known = said.get(key);
  if (known !== undefined) return known;
  const sentence = i18n.t(...args);
  said.set(key, sentence);
  return sentence;
}) as Say;
