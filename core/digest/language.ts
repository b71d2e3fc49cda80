import type { Entry } from '../paper';
import { writePlain } from '../tree/plain';

/** Languages as files, folders and front matter name them, by their tags (BCP 47). */
const names: Readonly<Record<string, string>> = {
  ko: 'ko kr kor korean 한국어 한글 국문 한국말',
  en: 'en eng english 영어 영문',
  ja: 'ja jp jpn japanese 일본어 日本語',
  zh: 'zh cn zho chi chinese 중국어 中文',
  fr: 'fr fra french 프랑스어 français',
  de: 'de deu german 독일어 deutsch',
  es: 'es spa spanish 스페인어 español',
  pt: 'pt por portuguese 포르투갈어 português',
  ru: 'ru rus russian 러시아어 русский',
  vi: 'vi vie vietnamese 베트남어',
};
const tags: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag])),
);
/** `post.en.md`, `post-ko.md`, `post_en-US.md`; behind a dash only what ends no title. */
const inName = /(?:\.([a-z]{2})|[-_](ko|kr|en|ja|jp|zh|cn))(?:[-_][a-z]{2})?(?:\.[a-z]{1,10})?$/i;
const inFolder = /^(ko|kr|en|ja|jp|zh|cn|fr|de|es|pt|ru|vi)(?:[-_][a-z]{2,4})?$/i;

/** How much is looked at: a digest's first sections say what it is written in. */
const SAMPLE = 4000;
/** Fewer letters say nothing. */
const LEAST = 40;
/** Digests in Korean are full of English terms; less Hangul than this is a quotation. */
const LEAST_HANGUL = 0.08;

/**
 * The language that a digest is written in, undefined for Korean: what its front matter says, else its file's name, its
 * folder, the text itself. What is full of Hangul is Korean, whatever its name is.
 */
export function findLanguage(
  said: string,
  file: string,
  entries: readonly Entry[],
): string | undefined {
  const own = readTag(said);
  const text = measure(entries);
  const found = own ?? (text === 'ko' ? 'ko' : (readPath(file) ?? text));
  return found === 'ko' ? undefined : found;
}

function readTag(said: string): string | undefined {
  return tags.get(
    said
      .trim()
      .toLowerCase()
      .replace(/[-_.].*$/, ''),
  );
}

function readPath(file: string): string | undefined {
  const [name = '', ...folders] = file
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .split(/[/\\]/)
    .reverse();
  const [, ending, word] = inName.exec(name) ?? [];
  const folder = folders.map((each) => inFolder.exec(each)?.[1]).find(Boolean);
  return readTag(ending ?? word ?? '') ?? readTag(folder ?? '');
}

/** The language of a digest's first sections; undefined when they say too little. */
function measure(entries: readonly Entry[]): string | undefined {
  const text = readSample(entries);
  const letters = count(text, /\p{L}/gu);
  if (letters < LEAST) return undefined;
  if (count(text, /\p{Script=Hangul}/gu) >= letters * LEAST_HANGUL) return 'ko';
  if (count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) >= letters * LEAST_HANGUL)
    return 'ja';
  if (count(text, /\p{Script=Han}/gu) >= letters / 4) return 'zh';
  if (count(text, /\p{Script=Cyrillic}/gu) >= letters / 2) return 'ru';
  return /\b(?:the|of|and|is|are|with|for)\b/i.test(text) ? 'en' : undefined;
}

function readSample(entries: readonly Entry[]): string {
  let text = '';
  for (const { sections } of entries) {
    for (const { heading, children } of sections) {
      text += `${heading}\n`;
      for (const block of children) {
        // A quoted abstract is the paper's.
        if (block.type !== 'blockquote') text += writePlain([block]);
        if (text.length > SAMPLE) return text.slice(0, SAMPLE);
      }
    }
  }
  return text;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
