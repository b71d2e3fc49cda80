import type { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure as Korean } from '#i18n';
import type { GeneratedI18nStructure as English } from '../../.wxt/i18n/english';
import makeEn from '../../assets/locales/en.yml';
import makeKo from '../../assets/locales/ko.yml';
import type { Language } from '../../core/settings';
import { language } from './language';

/** What both languages can say, with the same values. */
type Both = {
  [Key in keyof Korean as Korean[Key] extends English[Key & keyof English]
    ? Key
    : never]: Korean[Key];
};
type Say = ReturnType<typeof createI18n<Both>>['t'];

/** Both travel with whoever speaks: the browser's own tables follow the browser's language, whatever the reader chose. */
const makers = { ko: makeKo, en: makeEn } as const;
const LANGUAGES = ['ko', 'en'] as const;
type Table = Readonly<Record<string, string>>;
const tables = new Map<Language, Table>();

/** A language's table is made as the first of its sentences is said. */
function tableOf(spoken: Language): Table {
  const table = tables.get(spoken) ?? makers[spoken]();
  tables.set(spoken, table);
  return table;
}

/** What a key is called in the tables; a panel says a hundred of them, and thousands of panels are drawn in a row. */
const names = new Map<string, string>();
function nameOf(key: string): string {
  const known = names.get(key) ?? key.replaceAll('.', '_');
  names.set(key, known);
  return known;
}

/** A sentence in the reader's language; a number chooses its form, and is what it is given where nothing else is. */
export const say = ((key: string, ...args: readonly unknown[]) => {
  const sentence = tableOf(language())[nameOf(key)];
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
  return LANGUAGES.map((each) => tableOf(each)[nameOf(key)] ?? '').join(' ');
}
