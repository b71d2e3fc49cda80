import { findDay } from '../day/findDay';
import type { Digest, DigestHead, Entry } from '../paper';

/** An id may be as long as this; so may not every path. */
const LONGEST = 190;

/** A name that many folders have: it names nothing without them. */
const generic =
  /^(?:index|readme|digests?|posts?|main|content|summary|요약)(?:\.[a-z]{2}(?:-[a-z]{2})?)?$/i;

/**
 * Paths of Markdown files → an id for each, in the same order. It is the file's stem where that is a name of
 * its own: it holds a whole day, or letters. Else it is the whole path with `-` between its folders
 * (`2025/09/08.md`), so that it stays when the next month has the same; and so it is where two files share a
 * stem. A page bundle's (`x/index.md`, `x/README.md`) stem is its folder's. No two are alike, none is empty.
 */
export function digestIds(given: readonly string[]): string[] {
  const paths = given.map((path) => withoutExtension(path.normalize('NFC')));
  const stems = paths.map((path) => stem(unbundle(path)));
  const count = new Map<string, number>();
  for (const own of stems.filter(isOwn)) count.set(own, (count.get(own) ?? 0) + 1);
  const taken = new Set<string>();
  return paths.map((path, index) => {
    const own = stems[index] ?? '';
    const wanted = count.get(own) === 1 ? own : toName(isOwn(own) ? path : unbundle(path));
    const short = wanted.slice(0, LONGEST) || 'digest';
    let id = short;
    for (let n = 2; taken.has(id); n += 1) id = `${short}-${n}`;
    taken.add(id);
    return id;
  });
}

/** Does a stem name its digest by itself? The units of `9월` and `8일` are no letters of a name. */
function isOwn(name: string): boolean {
  if (generic.test(name)) return false;
  return findDay(name) !== undefined || /\p{L}/u.test(name.replace(/(?<=\d\s*)[년월일]/gu, ''));
}

/** Hugo keeps a post as `x/index.md` with its pictures beside it, others as `x/README.md`: both are `x`. */
function unbundle(path: string): string {
  return path.replace(/\/(?:index|readme)$/i, '');
}

function toName(path: string): string {
  return path.replaceAll('/', '-');
}

function stem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function withoutExtension(path: string): string {
  return path.replace(/\.(md|markdown)$/i, '');
}

/** What of a digest tells which one it is. */
export type Identity = Pick<Digest, 'title'> & {
  readonly entries: readonly Pick<Entry, 'paper'>[];
};

/**
 * Which of the known digests a file is a newer version of: one of its name that shares a paper or its
 * title. Else it is a new one, whose id is the wanted one or, where that is taken, the next free. Ids in
 * `given` are those of other files, whatever is known of them.
 */
export function chooseId(
  wanted: string,
  digest: Identity,
  known: readonly DigestHead[],
  given: ReadonlySet<string> = new Set(),
): string {
  const named = known.filter(({ id }) => id === wanted || isNumbered(id, wanted));
  const papers = new Set(digest.entries.map(({ paper }) => paper));
  const same = named.find(
    (head) =>
      !given.has(head.id) &&
      (head.title === digest.title || head.papers.some((paper) => papers.has(paper))),
  );
  if (same) return same.id;
  const taken = new Set([...given, ...named.map(({ id }) => id)]);
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  return id;
}

/** Is an id a wanted one with the number that was put behind it? That of a month and a day is not: `2026-03-12` is no twelfth `2026-03`. */
function isNumbered(id: string, wanted: string): boolean {
  if (/(?:^|\D)\d{4}(?:-\d{2})?$/.test(wanted)) return false;
  return id.startsWith(`${wanted}-`) && /^(?:[2-9]|[1-9]\d+)$/.test(id.slice(wanted.length + 1));
}
