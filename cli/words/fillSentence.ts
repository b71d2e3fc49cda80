import { load } from 'js-yaml';
import en from '../../assets/locales/en.yml?raw';
import ko from '../../assets/locales/ko.yml?raw';
import type { Terminal } from '../terminal';

type Language = Terminal['language'];
type Words = Readonly<Record<string, string>>;

const files: Readonly<Record<Language, string>> = { ko, en };
const read = new Map<Language, Readonly<Record<string, Words>>>();

/** The sentences that the extension has under a name in its own words; `$1` stands for a value. */
export function readLocale(language: Language, name: 'problem' | 'explain'): Words {
  const known = read.get(language) ?? (load(files[language]) as Readonly<Record<string, Words>>);
  read.set(language, known);
  return known[name] ?? {};
}
