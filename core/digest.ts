import { noDay } from './day';
import { findDay } from './day/findDay';
import { findPathDay } from './day/findPathDay';
import { findBrokenLetter } from './digest/brokenLetter';
import { type Composed, composeDigest } from './digest/compose';
import { findHiding, isDraftPath } from './digest/findHiding';
import { findFrontDay } from './digest/front/findFrontDay';
import { findHeadDay } from './digest/front/findHeadDay';
import { pickKey } from './digest/front/keys';
import { readFrontTags, readFrontText } from './digest/front/readFrontText';
import { readHead } from './digest/front/readHead';
import { readFrontMatter } from './digest/frontMatter';
import type { Explanation } from './digest/papers/countKinds';
import { limitProblems, type ProblemCode, tellProblem } from './digest/problems';
import { readMarkdown } from './markdown';
import { allowAddress } from './markdown/address';
import { fitsJson } from './markdown/budget';
import { cleanText, toNfc } from './markdown/clean';
import type { Digest, Problem } from './paper';

/** The largest file that is read, in bytes of UTF-8. */
export const largestFile = 20 * 1024 * 1024;

export type { ContainerKind } from './digest/papers/container';
export type { Explanation };

/** A digest, the problems met, and in what its papers were found. */
export type Parsed = { digest: Digest; problems: Problem[]; explanation: Explanation };

/**
 * Compiles one post (Markdown with front matter) into a digest. Total: any text gives a digest, perhaps without
 * entries, and the problems met. `file` is the post's path: its stem is the digest's id. The digest's day is the
 * front matter's, else the path's, else that of the post's head (`core/digest/front/findHeadDay.ts`), else the one on which
 * front matter says that it was changed; without any it is 1970-01-01. A post that its writer hid has no entries, and that it is one is all that is told of it (`draft`).
 */
export function parseDigest(file: string, text: string): Parsed {
  const id = readStem(file);
  const problems: Problem[] = [];
  const tell = (line: number, code: ProblemCode | 'lfs-pointer', about?: string) =>
    problems.push(tellProblem(file, line, code, about));
  const dayOfFile = findPathDay(file);
  const leaveOut = (line: number, code: ProblemCode | 'lfs-pointer') => {
    tell(line, code);
    return {
      digest: { id, date: dayOfFile ?? noDay, title: id, tags: [], entries: [] },
      problems,
      explanation: [],
    };
  };
  if (countBytes(text) > largestFile || !fitsJson(text)) return leaveOut(1, 'too-large');

  if (isPointer(text)) return leaveOut(1, 'lfs-pointer');
  const front = readFrontMatter(cleanText(text));
  const { values, lines, body, bodyLine } = front;
  const hiding = findHiding(values);
  if (hiding !== undefined || isDraftPath(file))
    return leaveOut(lines.get(hiding ?? '') ?? 1, 'draft');
  const document = readMarkdown(body, bodyLine, /\.mdx$/i.test(file) ? 'mdx' : undefined);
  const published = findFrontDay(values, 'published');
  const changed = findFrontDay(values, 'changed');
  const read = (...names: readonly string[]) => readFrontText(pickKey(values, names)?.value);
  const title = read('title', '제목');
  // A post that came out past midnight: its name and its title agree on the day that it is of.
  const isAgreed =
    dayOfFile !== undefined && published.day !== dayOfFile && dayOfFile === findDay(title);
  const date =
    (isAgreed ? dayOfFile : published.day) ??
    dayOfFile ??
    findHeadDay(readHead(document)) ??
    changed.day;
  const unreadable = published.unreadable ?? (date ? undefined : changed.unreadable);
  const homepage = allowAddress(read('homepage') || read('canonicalurl'));
  const post = {
    file,
    id,
    title,
    ...(date && { date }),
    ...(homepage && { homepage }),
    language: read('language', 'lang', 'locale', '언어'),
    ai: /^(?:true|yes|on)$/i.test(read('ai')),
    tags: readFrontTags(values, () => readHead(document).properties),
    front: values,
  };
  const composed = composeDigest(post, document, bodyLine);
  const { digest, problems: met, explanation } = composed;
  for (const { line, code, about } of front.problems)
    if (code !== 'no-front-matter' || !isWhole(composed)) tell(line, code, about);
  const brokenLine = findBrokenLetter(text);
  if (brokenLine !== undefined) tell(brokenLine, 'broken-letter');
  for (const line of document.plainLines ?? []) tell(line, 'too-complex');
  if (document.fenceLine !== undefined) tell(document.fenceLine, 'fence-open');
  for (const problem of met) problems.push(problem);
  if (unreadable !== undefined) tell(lines.get(unreadable) ?? 1, 'unreadable-date');
  // One thing to mend is told once.
  else if (
    !date &&
    digest.date === noDay &&
    !problems.some(({ code }) => code === 'no-front-matter')
  )
    tell(1, 'no-date');
  return { digest, problems: limitProblems(problems), explanation };
}

/**
 * Is all there that front matter would say: papers, a title and a day? A post that is one paper is called by it, and of a
 * missing day `no-date` tells.
 */
function isWhole({ digest: { date }, explanation, isTitled }: Composed): boolean {
  const [first] = explanation;
  return first !== undefined && (first.kind === 'post' || (isTitled && date !== noDay));
}

/** What Git LFS leaves in a repository in place of a file (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md). */
function isPointer(text: string): boolean {
  return /^version https:\/\/[\w.-]+\/spec\/v\d+\n/.test(text.slice(0, 200)) && text.length < 1024;
}

function readStem(file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? file;
  return toNfc(name.replace(/\.(?:md|markdown|mdown|mkd|mdx|txt|html?)$/i, ''));
}

function countBytes(text: string): number {
  if (text.length * 3 <= largestFile || text.length > largestFile) return text.length;
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // A surrogate is half of four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}
