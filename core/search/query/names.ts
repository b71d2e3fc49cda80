import { nameKind } from '../../digest/kinds';
import { trimEdges } from '../folded/edges';
import { fold } from '../folded/fold';
import type { SearchedKind } from '../folded/sections';
import type { Filter } from '../query';

const states: Readonly<Record<string, Filter>> = {
  북마크: { type: 'bookmarked' },
  bookmarked: { type: 'bookmarked' },
  안읽음: { type: 'unread' },
  unread: { type: 'unread' },
};
const sourceNames: ReadonlySet<string> = new Set(['구독', 'subscription']);
const tagNames: ReadonlySet<string> = new Set(['태그', 'tag']);
const noteNames: ReadonlySet<string> = new Set(['메모', 'note']);

/** The filter that a word is by itself (`북마크`, `안읽음`), if it is one. */
export function readStateName(word: string): Filter | undefined {
  const folded = trimEdges(fold(word));
  return Object.hasOwn(states, folded) ? states[folded] : undefined;
}

/** What stands before a colon asks for a subscription, a tag, or a note by the word behind it. */
export function nameFilter(name: string): 'source' | 'tag' | 'note' | undefined {
  const folded = fold(name);
  if (sourceNames.has(folded)) return 'source';
  if (tagNames.has(folded)) return 'tag';
  return noteNames.has(folded) ? 'note' : undefined;
}

/** The kind of text that a word is looked for in by what stands before its colon. */
export function readKind(name: string): SearchedKind | undefined {
  return nameFilter(name) === 'note' ? 'note' : nameKind(name);
}

/** A name with its colon as the whole of a piece, and the white space behind it, where more follows. */
const APART = /(?<!\S)([^\s"“”:]+):\s+(?=\S)/gu;

/**
 * A query in half width → the same with each name and its word in one piece, as many write a colon: `한계: 데이터`. `메모:` asks for
 * any note, so that it stands alone, and what is a filter itself stays one.
 */
export function closeNames(typed: string): string {
  return typed.replace(APART, (apart, name: string, at: number) => {
    const isWithinQuotes = typed.slice(0, at).split(/["“”]/).length % 2 === 0;
    const asked = nameFilter(name);
    if (isWithinQuotes || asked === 'note' || (!asked && !nameKind(name))) return apart;
    const [next = '', second = ''] = typed.slice(at + apart.length).split(/\s+/);
    const isFilter = /^#|:/.test(next) || readStateName(next) || readStateName(next + second);
    return isFilter ? apart : `${name}:`;
  });
}
