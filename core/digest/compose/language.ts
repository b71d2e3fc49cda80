import type { Entry } from '../../paper';
import { writePlain } from '../../tree/plain';

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
export function findDigestLanguage(
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
  const counts = { latin: 0, hangul: 0, kana: 0, han: 0, cyrillic: 0 };
  let sample = '';
  for (const text of readTexts(entries)) {
    countScripts(text, counts);
    // Nearly all are in Korean, and their first block says so.
    if (counts.hangul >= LEAST && counts.hangul > counts.latin) return 'ko';
    sample += text;
    if (sample.length > SAMPLE) break;
  }
  return nameLanguage(sample, counts);
}

type Counts = Record<'latin' | 'hangul' | 'kana' | 'han' | 'cyrillic', number>;

function nameLanguage(text: string, counts: Counts): string | undefined {
  const letters = counts.latin + counts.hangul + counts.kana + counts.han + counts.cyrillic;
  if (letters < LEAST) return undefined;
  if (counts.hangul >= letters * LEAST_HANGUL) return 'ko';
  if (counts.kana >= letters * LEAST_HANGUL) return 'ja';
  if (counts.han >= letters / 4) return 'zh';
  if (counts.cyrillic >= letters / 2) return 'ru';
  return /\b(?:the|of|and|is|are|with|for)\b/i.test(text) ? 'en' : undefined;
}

/** Counts the letters of each script in a text, by its codes: an expression takes ten times as long. */
function countScripts(text: string, counts: Counts): void {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0xac00 && code <= 0xd7a3) counts.hangul += 1;
    else if ((code | 32) >= 97 && (code | 32) <= 122) counts.latin += 1;
    else if (code >= 0xc0 && code <= 0x24f) counts.latin += 1;
    else if (code >= 0x400 && code <= 0x52f) counts.cyrillic += 1;
    else if (code >= 0x3041 && code <= 0x30ff) counts.kana += 1;
    else if (code >= 0x4e00 && code <= 0x9fff) counts.han += 1;
  }
}

/** What sections say, block by block; a quoted abstract is the paper's. */
function* readTexts(entries: readonly Entry[]): Generator<string> {
  for (const { sections } of entries) {
    for (const { children } of sections) {
      for (const block of children) if (block.type !== 'blockquote') yield writePlain([block]);
    }
  }
}
