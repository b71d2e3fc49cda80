import type { Digest, Entry, SectionKind } from '../../../core/paper';

/**
 * What one piece of a query asks for, told to a scan that shares nothing with the search: it takes texts apart into their letters,
 * and compares those. `word` has to end where it ends, `open` may go on with the end of its last syllable.
 */
export type Wanted =
  | { readonly word: string; readonly kind?: SectionKind }
  | { readonly open: string }
  | { readonly initials: string }
  | { readonly exact: string; readonly kind?: SectionKind }
  | { readonly day: string }
  | { readonly monthDay: string };

type Piece = { readonly text: string; readonly kind?: SectionKind };

/** Which papers of a digest are all that is wanted, by looking at every letter. */
export function scanAll(digest: Digest, wanted: readonly Wanted[]): readonly string[] {
  return digest.entries
    .filter((entry) => {
      const pieces = known.get(entry) ?? readPieces(entry);
      known.set(entry, pieces);
      return wanted.every((each) => isMet(each, pieces, digest));
    })
    .map(({ paper }) => paper);
}

const known = new WeakMap<Entry, readonly Piece[]>();

function readPieces(entry: Entry): readonly Piece[] {
  const pieces: Piece[] = [{ text: entry.title }, { text: entry.part ?? '' }];
  for (const { kind, heading, children } of entry.sections) {
    if (kind === 'other') pieces.push({ text: heading, kind });
    for (const child of children) walk(child as Node, kind, pieces);
  }
  // A gist is a sentence of a section: what stands in it was seen there.
  return pieces;
}

type Node = {
  readonly type: string;
  readonly value?: string;
  readonly label?: { readonly text: string };
  readonly children?: readonly Node[];
};

function walk(node: Node, kind: SectionKind, pieces: Piece[]): void {
  if (['list', 'listItem', 'blockquote', 'table', 'tableRow'].includes(node.type))
    for (const child of node.children ?? []) walk(child, kind, pieces);
  else pieces.push({ text: `${node.label?.text ?? ''} ${read(node)}`, kind });
}

function read(node: Node): string {
  if (node.type === 'break') return '\n';
  return node.value ?? (node.children ?? []).map(read).join('');
}

function isMet(wanted: Wanted, pieces: readonly Piece[], { date }: Digest): boolean {
  if ('monthDay' in wanted) return date.slice(5).indexOf(wanted.monthDay) === 0;
  if ('day' in wanted) return date.indexOf(wanted.day) === 0;
  const asked = pieces.filter(
    ({ kind }) => !('kind' in wanted) || wanted.kind === undefined || wanted.kind === kind,
  );
  return asked.some(({ text }) => {
    if ('exact' in wanted) return collapse(text).includes(collapse(wanted.exact));
    if ('initials' in wanted) return readInitials(text).includes(wanted.initials);
    if ('open' in wanted) return standsOpen(takeApart(text), wanted.open);
    return stands(takeApart(text), takeApart(wanted.word), false);
  });
}

function standsOpen(letters: string, typed: string): boolean {
  const at = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'.indexOf(typed.slice(-1));
  if (at < 0) return stands(letters, takeApart(typed), true);
  const before = takeApart(typed.slice(0, -1));
  const ends: Readonly<Record<string, string>> = {
    ㄱ: '\u11a8\u11aa',
    ㄴ: '\u11ab\u11ac\u11ad',
    ㄹ: '\u11af\u11b0\u11b1\u11b2\u11b3\u11b4\u11b5\u11b6',
    ㅁ: '\u11b7',
    ㅅ: '\u11ba',
  };
  const asEnd = [...(ends[typed.slice(-1)] ?? '')].some((end) =>
    stands(letters, before + end, false),
  );
  return asEnd || letters.includes(before + String.fromCharCode(0x1100 + at));
}

/** Do some letters stand in others, with no vowel or end after them that would make their last syllable another? */
function stands(letters: string, wanted: string, mayGoOn: boolean): boolean {
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    const next = letters.charCodeAt(at + wanted.length);
    const isVowel = next >= 0x1160 && next <= 0x11a7;
    const isEnd = next >= 0x11a8 && next <= 0x11ff;
    if (!isVowel && (mayGoOn || !isEnd)) return true;
  }
  return false;
}

/** Texts are asked for again with each query. */
const apart = new Map<string, string>();

function takeApart(text: string): string {
  const known = apart.get(text);
  if (known !== undefined) return known;
  const letters = [...text.toLowerCase().normalize('NFD')].filter((each) => each.trim() !== '');
  apart.set(text, letters.join(''));
  return letters.join('');
}

function collapse(text: string): string {
  return text.normalize('NFC').toLowerCase().split(/\s/).filter(Boolean).join(' ');
}

function readInitials(text: string): string {
  const first = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
  return [...text.normalize('NFC')]
    .filter((each) => each.trim() !== '')
    .map((each) =>
      each >= '가' && each <= '힣' ? first[each.normalize('NFD').charCodeAt(0) - 0x1100] : '·',
    )
    .join('');
}
