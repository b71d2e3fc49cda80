import { type Day, noDay } from '../../day';
import { findDay } from '../../day/findDay';
import { findNameDay } from '../../day/findNameDay';
import { readDay } from '../../day/readDay';
import { findBrokenLetter } from '../../digest/brokenLetter';
import { type Compiled, composeDigest } from '../../digest/compose';
import { findHiding } from '../../digest/findHiding';
import { readFrontMatter } from '../../digest/frontMatter';
import { limitProblems, tellProblem } from '../../digest/problems';
import { hash } from '../../hash';
import { readMarkdown } from '../../markdown';
import { cleanText } from '../../markdown/clean';
import { readHtml } from '../../markdown/html';
import type { DigestHead } from '../../paper';
import { toStorable } from '../toStorable';
import type { Item } from './item';
import { readSlug } from './name';

/** More letters than this are no post, and reading what was made to be read slowly takes as long as it is. */
const mostLetters = 2_000_000;

/**
 * An item as a digest of that id, perhaps without papers, and the problems met. Throws `Failure` `digest-too-large`
 * for one that is too large to be stored.
 */
export function compileItem(id: string, item: Item): Compiled {
  const { link, title, tags } = item;
  const file = link ?? id;
  const date = pickDay(item);
  const post = { file, id, title, tags, ...(date && { date }), ...(link && { homepage: link }) };
  const leaveOut = (code: 'too-large' | 'draft'): Compiled => {
    const { file: _file, ...about } = post;
    const digest = { ...about, date: date ?? noDay, entries: [] };
    return { digest, problems: [tellProblem(file, 1, code)], explanation: [] };
  };
  if (item.content.value.length > mostLetters) return leaveOut('too-large');
  const document = readContent(item);
  if (!document) return leaveOut('draft');
  const { digest, problems, explanation } = composeDigest(post, document);
  const plain = (document.plainLines ?? []).map((line) => tellProblem(file, line, 'too-complex'));
  const brokenLine =
    findBrokenLetter(item.content.value) ?? (findBrokenLetter(title) === undefined ? undefined : 1);
  const broken = brokenLine === undefined ? [] : [tellProblem(file, brokenLine, 'broken-letter')];
  const undated = digest.date === noDay ? [tellProblem(file, 1, 'no-date')] : [];
  const told = limitProblems([...plain, ...broken, ...problems, ...undated]);
  return { digest: toStorable(digest), problems: told, explanation };
}

/** What names this version of an item: SHA-256 of all that the digest is made of. */
export function reviseItem(item: Item): Promise<string> {
  return reviseOfDay(item, pickDay(item));
}

/**
 * Is a stored digest of the very same item? Its revision may be another, because a later parser finds another day
 * in it.
 */
export async function isItemOf(
  item: Item,
  { date, revision }: Pick<DigestHead, 'date' | 'revision'>,
): Promise<boolean> {
  return (await reviseOfDay(item, date === noDay ? undefined : date)) === revision;
}

/**
 * Is a stored digest of the same text, though it stood at another address then, under whatever title and on whatever
 * day? What it is made of is hashed, so that the digest's own are put in the place of the item's.
 */
export async function isTextOf(item: Item, head: DigestHead): Promise<boolean> {
  const { homepage: link, date, title, tags = [], revision } = head;
  const { base } = item.content;
  const content = { ...item.content, base: link && base === item.link ? link : base };
  const day = date === noDay ? undefined : date;
  const { link: _link, ...unplaced } = item;
  const placed = { ...unplaced, ...(link && { link }), content };
  for (const then of [placed, { ...placed, title, tags }])
    if ((await reviseOfDay(then, day)) === revision) return true;
  return false;
}

function reviseOfDay({ link, title, tags, content }: Item, day: Day | undefined): Promise<string> {
  return hash(JSON.stringify([day, title, link, tags, content]));
}

/** The day that an item is of. A blog's clock may stand in another zone than its writer, who puts the day in the address or the title. */
export function pickDay(item: Item): Day | undefined {
  const { title, published, updated } = item;
  return findNameDay(readSlug(item)) ?? findDay(title) ?? readDay(published) ?? readDay(updated);
}

/** Undefined for Markdown whose front matter says that it is a draft. */
function readContent({ content: { kind, value, base } }: Item) {
  if (kind === 'html') return readHtml(value, base);
  const { values, body, bodyLine } = readFrontMatter(cleanText(value));
  if (findHiding(values) !== undefined) return undefined;
  return readMarkdown(body, bodyLine);
}
