import { findDay, noDay } from './day';
import { findPathDay } from './day/findPathDay';
import { readDay } from './day/readDay';
import { composeDigest } from './digest/compose';
import { findDraft } from './digest/front/draft';
import { readFrontMatter } from './digest/frontMatter';
import { type ProblemCode, tellProblem } from './digest/problems';
import { readMarkdown } from './markdown';
import { allowAddress } from './markdown/address';
import { cleanText } from './markdown/clean';
import type { Digest, Problem } from './paper';

/** The largest file that is read, in bytes of UTF-8. */
export const largestFile = 20 * 1024 * 1024;

/**
 * Compiles one post (Markdown with YAML front matter) into a digest. Total: any text gives a digest, perhaps
 * without entries, and the problems met. `file` is the post's path: its stem is the digest's id, and its
 * date stands in where the front matter has none. Without any date the digest's is 1970-01-01. A draft has no
 * entries, and that it is one is all that is told of it (`draft`).
 */
export function parseDigest(file: string, text: string): { digest: Digest; problems: Problem[] } {
  const id = readStem(file);
  const problems: Problem[] = [];
  const tell = (line: number, code: ProblemCode) => problems.push(tellProblem(file, line, code));
  const dayOfFile = findPathDay(file);
  const leaveOut = (line: number, code: ProblemCode) => {
    tell(line, code);
    return { digest: { id, date: dayOfFile ?? noDay, title: id, tags: [], entries: [] }, problems };
  };
  if (countBytes(text) > largestFile) return leaveOut(1, 'too-large');

  const { values, body, bodyLine, problem } = readFrontMatter(cleanText(text));
  const draft = findDraft(values);
  if (draft) return leaveOut(findLine(text, new RegExp(`^${draft}[ \\t]*[:=]`, 'm')), 'draft');
  if (problem) tell(problem.line, problem.code);
  const written = readText(values.date);
  const own = readDay(written);
  const unreadable = written !== '' && !own;
  const date = own ?? dayOfFile;
  const homepage = allowAddress(readText(values.homepage) || readText(values.canonical_url));
  const post = {
    file,
    id,
    title: readText(values.title),
    ...(date && { date }),
    ...(homepage && { homepage }),
    ai: /^(?:true|yes|on)$/i.test(readText(values.ai)),
    tags: readTags(values.tags),
    front: values,
  };
  const { digest, problems: met } = composeDigest(post, readMarkdown(body, bodyLine), bodyLine);
  problems.push(...met);
  if (unreadable) tell(findLine(text, /^date[ \t]*:/m), 'unreadable-date');
  // One thing to mend is told once.
  else if (!date && !findDay(digest.title) && problem?.code !== 'no-front-matter')
    tell(1, 'no-date');
  return { digest, problems: problems.sort((one, other) => one.line - other.line) };
}

function readStem(file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? file;
  return name.replace(/\.(?:md|markdown|mdown|mkd|mdx|txt|html?)$/i, '').normalize('NFC');
}

/** A value as one line, without a quotation mark that has no partner. */
function readText(value: unknown): string {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  if ((text.match(/"/g)?.length ?? 0) % 2 === 0) return text;
  return text.replace(/"$|^"/, '').trim();
}

/** Tags as a YAML list, or as Jekyll also takes them: words with commas or spaces between. */
function readTags(value: unknown): readonly string[] {
  const tags = typeof value === 'string' ? value.split(value.includes(',') ? ',' : ' ') : value;
  return Array.isArray(tags) ? [...new Set(tags.map(readText).filter((tag) => tag !== ''))] : [];
}

/** The line, from 1, on which a pattern is first found; 1 when it is not. */
function findLine(text: string, pattern: RegExp): number {
  return text.slice(0, Math.max(0, text.search(pattern))).split('\n').length;
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
