import type { Language } from '../../core/settings';

let spoken: Language = 'ko';

/** From now on all words are in this language. */
export function speak(language: Language): void {
  spoken = language;
}

/** The language that the words are in, which is not always the browser's. */
export function language(): Language {
  return spoken;
}

/** The language that a title is written in, for screen readers and for where its lines break. */
export function languageOf(title: string): Language {
  return /[\p{Script=Hangul}]/u.test(title) ? 'ko' : 'en';
}

export function formatCount(count: number): string {
  return count.toLocaleString(language());
}

/** Bytes → `5.2GB`, `1.2MB` or `340kB`, with the digits that an estimate deserves. */
export function formatSize(bytes: number): string {
  const [value, unit] =
    bytes < 999_500
      ? [bytes / 1e3, 'kilobyte']
      : bytes < 999_500_000
        ? [bytes / 1e6, 'megabyte']
        : [bytes / 1e9, 'gigabyte'];
  return new Intl.NumberFormat(language(), {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 && unit !== 'kilobyte' ? 1 : 0,
  }).format(value);
}
