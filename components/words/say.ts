import type { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure as Korean } from '#i18n';
import type { GeneratedI18nStructure as English } from '../../.wxt/i18n/english';
import en from '../../assets/locales/en.yml';
import ko from '../../assets/locales/ko.yml';
import { language } from './language';

/** What both languages can say, with the same values. */
type Both = {
  [Key in keyof Korean as Korean[Key] extends English[Key & keyof English]
    ? Key
    : never]: Korean[Key];
};
type Say = ReturnType<typeof createI18n<Both>>['t'];

/** Both travel with whoever speaks: the browser's own tables follow the browser's language, whatever the reader chose. */
const tables = { ko, en };

/** What a key is called in the tables; a panel says a hundred of them, and thousands of panels are drawn in a row. */
const names = new Map<string, string>();
function nameOf(key: string): string {
  const known = names.get(key) ?? key.replaceAll('.', '_');
  names.set(key, known);
  return known;
}

/** A sentence in the reader's language; a number chooses its form, and is what it is given where nothing else is. */
export const say = ((key: string, ...args: readonly unknown[]) => {
  const sentence = tables[language()][nameOf(key)];
  if (sentence === undefined) throw new Error(`no words for ${key}`);
  if (args.length === 0 && !sentence.includes('$')) return sentence;
  const count = args.find((arg) => typeof arg === 'number');
  const given = args.find(Array.isArray) ?? (count === undefined ? [] : [count]);
  const [one = '', ...more] = count === undefined ? [sentence] : sentence.split(' | ');
  const form = count === 1 ? one : (more[0] ?? one);
  if (!form.includes('$')) return form;
  return form.replace(/\$(\d)/g, (_, position) => String(given[Number(position) - 1] ?? ''));
}) as Say;

/** What is said without a value. */
export type Sayable = {
  [Key in keyof Both]: Both[Key] extends { plural: false; substitutions: 0 } ? Key : never;
}[keyof Both];

/** A sentence in every language that we have, for whoever looks for it in another than the one that is shown. */
export function sayInAll(key: Sayable): string {
  return Object.values(tables)
    .map((table) => table[nameOf(key)] ?? '')
    .join(' ');
}
