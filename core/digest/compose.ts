import { type Day, noDay } from '../day';
import { findDay } from '../day/findDay';
import type { Document } from '../markdown';
import type { Digest, Entry, Problem } from '../paper';
import { readEntries } from './compose/entries';
import { findDigestLanguage } from './compose/language';
import { readFrontPapers } from './front/paper';
import type { Explanation } from './papers/countKinds';
import { findHeadMentions } from './papers/mentions/findMentions';
import { readHeading } from './papers/mentions/readHeading';
import { type ProblemCode, tellProblem } from './problems';
import { readMade } from './readMade';
import { readTitle } from './titles/title';

/** A post without its text: `file` names it in the problems; an empty `title` or no `date` is looked for in the text. */
type Post = {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly date?: Day;
  readonly homepage?: string;
  readonly ai?: boolean;
  /** The language that the front matter names, in its words. */
  readonly language?: string;
  readonly tags: readonly string[];
  /** All values of the front matter. */
  readonly front?: Readonly<Record<string, unknown>>;
};
/** A digest, perhaps without entries, and the problems met on the way to it. */
export type Compiled = {
  readonly digest: Digest;
  readonly problems: readonly Problem[];
  readonly explanation: Explanation;
};
/** `isTitled` when the post says its own title, so that its name need not stand in. */
export type Composed = Compiled & { readonly isTitled: boolean };

/** Finds the papers of a text that was read; `line` is the text's first in its file. Without any day it is `noDay`. */
export function composeDigest(post: Post, document: Document, line = 1): Composed {
  const { file, id, date, homepage, ai, tags } = post;
  const tell = (code: ProblemCode) => tellProblem(file, line, code);
  const about = { file, title: post.title, refs: readFrontPapers(post.front ?? {}) };
  const { entries: found, problems, explanation } = readEntries(about, document.children);
  const entries = withMade(found, post.front ?? {});
  const language = findDigestLanguage(post.language ?? '', file, entries);
  const own = post.title || readOwnTitle(document, entries);
  const title = own || id;
  return {
    digest: {
      id,
      date: date ?? findDay(title) ?? noDay,
      title,
      ...(homepage && { homepage }),
      ...(ai && { ai }),
      ...(language && { language }),
      tags,
      entries,
    },
    problems: [
      ...(document.plain ? [tell('not-markdown')] : []),
      ...(entries.length === 0 ? [tell('no-papers')] : []),
      ...problems,
    ],
    explanation,
    isTitled: own !== '',
  };
}

/** Most posts were made by nobody's model. */
function withMade(
  entries: readonly Entry[],
  front: Readonly<Record<string, unknown>>,
): readonly Entry[] {
  const known = readMade(front);
  if (known.size === 0) return entries;
  return entries.map((entry) => {
    const made = known.get(entry.paper);
    return made ? { ...entry, made } : entry;
  });
}

/** What the first heading calls the post, unless it is the title of one of its papers. */
function readOwnTitle(document: Document, entries: readonly Entry[]): string {
  const first = readFirstTitle(document);
  const isPaper = entries.length > 1 && entries.some((entry) => entry.title === first);
  return isPaper ? '' : first;
}

/** A day or a month before words that would name a section (`11/24 논문`): a section is counted by other numbers. */
const day = /^\P{L}*(?:\d{4}\s?[-./]\s?\d{1,2}|\d{1,2}\s?[-/]\s?\d{1,2}|\d{1,4}\s?[년월])/u;

function readFirstTitle({ children }: Document): string {
  const first = children.find(({ node }) => node.type === 'heading')?.node;
  if (first?.type !== 'heading') return '';
  const isPaper = findHeadMentions(first.children).some(({ role }) => role === 'title');
  const { says, words } = readHeading(first);
  const isSection = (says === 'kind' || says === 'about' || says === 'related') && !day.test(words);
  return isPaper || isSection ? '' : readTitle(first.children).title;
}
