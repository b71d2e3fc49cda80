import { readFrontMatter } from '../../core/digest/frontMatter';
import { readMade } from '../../core/digest/readMade';
import { writeMade } from '../../core/export/made';
import { writeEntry } from '../../core/export/post';
import { hash } from '../../core/hash';
import { type Entry, type Made, type PaperId, parseId } from '../../core/paper';

/** How a summary was made, and the hash of its text as it was written. */
type Certificate = Made & { readonly hash?: string };
type Piece = { readonly paper: PaperId; readonly text: string };

/**
 * A post in its parts, each as it is written: front matter without what it says of the making, what stands above the first
 * summary, and the summaries.
 */
export type MadePost = {
  readonly front: string;
  readonly above: string;
  readonly pieces: readonly Piece[];
  readonly made: ReadonlyMap<PaperId, Certificate>;
  readonly hasCrlf: boolean;
};

const HEADING = /^# \d+\. \[.*\]\(https:\/\/arxiv\.org\/abs\/([^\s)]+)\)[ \t]*$/gm;

/** A post that has nothing yet. */
export function beginPost(title: string, day: string): MadePost {
  const front = `layout: post\ntitle: ${JSON.stringify(title)}\ndate: ${day}\nai: true\ntags: [papers]\n`;
  return { front, above: '', pieces: [], made: new Map(), hasCrlf: false };
}

/** A file's text → its parts; undefined where it has no front matter in YAML, and so was not written here. */
export function cutPost(given: string): MadePost | undefined {
  const text = given.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const [whole, inner = ''] = /^---\n([\s\S]*?\n)---[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const { values } = readFrontMatter(text);
  const body = text.slice(whole.length);
  const starts = [...body.matchAll(HEADING)].flatMap(({ index, 1: id = '' }) => {
    const ref = parseId(id);
    return ref ? [{ index, paper: ref.paper }] : [];
  });
  return {
    front: inner.replace(/^made:.*\n(?:[ \t]+.*\n)*/m, ''),
    above: body.slice(0, starts[0]?.index),
    pieces: starts.map(({ index, paper }, at) => ({
      paper,
      text: body.slice(index, starts[at + 1]?.index),
    })),
    made: readCertificates(values),
    hasCrlf: given.includes('\r\n'),
  };
}

/** A post's parts → its text. */
export function joinPost({ front, above, pieces, made, hasCrlf }: MadePost): string {
  const lines = writeMade(made).map((line) => `${line}\n`);
  const head = `---\n${front}${lines.join('')}---\n`;
  const text = `${head}${above || '\n'}${pieces.map((piece) => piece.text).join('')}`;
  return hasCrlf ? text.replaceAll('\n', '\r\n') : text;
}

/** A summary in the place of the paper's other one, or behind all others; nothing else of the post changes. */
export async function putEntry(post: MadePost, entry: Entry): Promise<MadePost> {
  const at = post.pieces.findIndex(({ paper }) => paper === entry.paper);
  const number = at < 0 ? post.pieces.length + 1 : readNumber(post.pieces[at]?.text ?? '');
  const isLast = at < 0 || at === post.pieces.length - 1;
  const piece = {
    paper: entry.paper,
    text: `${writeEntry(entry, number)}\n${isLast ? '' : '\n'}`,
  };
  const before = post.pieces.map((each, index) =>
    at < 0 && index === post.pieces.length - 1 ? { ...each, text: endBlock(each.text) } : each,
  );
  const pieces = at < 0 ? [...before, piece] : before.with(at, piece);
  const certificate = entry.made && { ...entry.made, hash: await hashPiece(piece.text) };
  const made = new Map(post.made);
  made.delete(entry.paper);
  if (certificate) made.set(entry.paper, certificate);
  return { ...post, pieces, made };
}

export type PostState = 'absent' | 'own' | 'edited' | 'removed';

/** What became of a paper's summary since it was written here: an edited or a removed one is whoever edited it's. */
export async function stateOf(post: MadePost, paper: PaperId): Promise<PostState> {
  const piece = post.pieces.find((each) => each.paper === paper);
  const certificate = post.made.get(paper);
  if (!piece) return certificate ? 'removed' : 'absent';
  return certificate?.hash === (await hashPiece(piece.text)) ? 'own' : 'edited';
}

/** Of the text without its number, which moves, and white space at its end. */
async function hashPiece(text: string): Promise<string> {
  return (await hash(text.replace(/^# \d+\. /, '# ').trimEnd())).slice(0, 16);
}

function readNumber(text: string): number {
  return Number(/^# (\d+)/.exec(text)?.[1] ?? 1);
}

function endBlock(text: string): string {
  return `${text.trimEnd()}\n\n`;
}

function readCertificates(
  values: Readonly<Record<string, unknown>>,
): ReadonlyMap<PaperId, Certificate> {
  const raw = Object(values.made) as Readonly<Record<string, unknown>>;
  const hashes = new Map(
    Object.entries(raw).map(([id, each]) => [parseId(id)?.paper, Object(each).hash as unknown]),
  );
  return new Map(
    [...readMade(values)].map(([paper, made]) => {
      const known = hashes.get(paper);
      return [paper, typeof known === 'string' ? { ...made, hash: known } : made];
    }),
  );
}
