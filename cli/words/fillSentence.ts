import { load } from 'js-yaml';
import en from '../../assets/locales/en.yml?raw';
import ko from '../../assets/locales/ko.yml?raw';
import type { Language } from '../../core/settings';

/** Of what is counted there is a form for one, and one for all others. */
type Sentence = string | { readonly 1: string; readonly n: string };
type Sentences = Readonly<Record<string, Readonly<Record<string, Sentence>>>>;

const files: Readonly<Record<Language, string>> = { ko, en };
const read = new Map<Language, Sentences>();

/** A sentence of the extension's locales, by where it stands there, with its value in the place of `$1`. */
export function fillSentence(
  language: Language,
  room: 'problem' | 'failure',
  name: string,
  value: string,
): string {
  const sentences = read.get(language) ?? (load(files[language]) as Sentences);
  read.set(language, sentences);
  const sentence = sentences[room]?.[name] ?? name;
  const form = typeof sentence === 'string' ? sentence : sentence[value === '1' ? 1 : 'n'];
  return form.replace('$1', () => value);
}
