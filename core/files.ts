import { largestFile, parseDigest } from './digest';
import { type ProblemCode, tellProblem } from './digest/problems';
import { Failure } from './failure';
import type { ListedDigest } from './feed';
import { checkDigest } from './feed/check';
import { encodeDigest } from './feed/encode';
import { openIds } from './files/chooseIds';
import { placeOfFile, type Refused, toProblem } from './files/givenFile';
import { hash } from './hash';
import type { Digest, DigestHead } from './paper';
import { digestIds } from './paper/digestIds';
import { COMPILED, PARSER } from './paper/parser';
import type { Fetched, SourceAdapter } from './source';
import { toLasting } from './source/inHand';
import { toStorable } from './source/toStorable';

/**
 * A digest's file as the browser hands it over; `path` is its place below the dropped or picked folder, or
 * in a zip. It is Markdown, or, when `listed`, one that a feed lists by its id and the hash of its text.
 */
export type DigestFile = {
  readonly path: string;
  /** The zip that it is in. */
  readonly zip?: string;
  readonly size: number;
  text(): Promise<string>;
  readonly listed?: ListedDigest;
};

/**
 * With what files were given: `all` of them, over which their names are chosen; `taken`, the ids of what is stored that
 * came again and is left as it is; `refused`, what could not be opened.
 */
export type GivenWith = {
  readonly all?: readonly DigestFile[];
  readonly taken?: ReadonlySet<string>;
  readonly refused?: readonly Refused[];
};

/**
 * Digests that the reader dropped or picked. They add to what is there and remove nothing; `stored`
 * tells which of them are newer versions of what came before.
 */
export function filesSource(
  files: readonly DigestFile[],
  stored: readonly DigestHead[],
  { all = files, taken, refused = [] }: GivenWith = {},
): SourceAdapter {
  const names = nameFiles(all);
  const byFile = new Map(all.map((file, index) => [file, names[index] ?? '']));
  const ids = files.map((file) => byFile.get(file) ?? '');
  const byId = new Map(files.map((file, index) => [ids[index], file]));
  const choose = openIds(stored, taken);
  return {
    id: 'files',
    width: 1,
    list: async () => ({ digests: ids.map((id) => ({ id })), problems: refused.map(toProblem) }),
    fetch: async ({ id }) => readFile(id, byId.get(id), (digest) => choose(id, digest)),
  };
}

/** The ids that feeds give, and those of the posts' paths; the later of two alike has a number. */
function nameFiles(files: readonly DigestFile[]): string[] {
  const ofPosts = digestIds(files.filter(({ listed }) => !listed).map(({ path }) => path));
  const taken = new Set<string>();
  return files.map(({ listed }) => {
    const wanted = listed?.id ?? ofPosts.shift() ?? '';
    let id = wanted;
    for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
    taken.add(id);
    return id;
  });
}

async function readFile(
  id: string,
  file: DigestFile | undefined,
  choose: Choose,
): Promise<Fetched> {
  if (!file) return refuse(id, 'unreadable-file');
  const { path, size, listed } = file;
  const place = placeOfFile(file);
  if (size > largestFile) return refuse(place, 'too-large');
  let text: string;
  try {
    text = await file.text();
  } catch (error) {
    // It was moved or deleted since it was picked, or is damaged within its zip.
    return error instanceof Failure ? tell(place, error) : refuse(place, 'unreadable-file');
  }
  try {
    if (listed) {
      const digest = await readListed(text, listed);
      return { ...(await toFetched(digest, choose)), parser: COMPILED };
    }
    const { digest, problems, explanation } = parseDigest(path, text);
    const fetched = await toFetched(toStorable(digest), choose);
    return { ...fetched, parser: PARSER, problems, explanation };
  } catch (error) {
    return tell(place, toLasting(error));
  }
}

/** The id that a digest gets, when it is known what is in it. */
type Choose = (digest: Digest) => string;

async function toFetched(digest: Digest, choose: Choose): Promise<Fetched> {
  const none = digest.entries.length === 0;
  const named = none ? digest : { ...digest, id: choose(digest) };
  const revision = await hash(encodeDigest(named));
  return { ...(!none && { digest: named }), revision, problems: [] };
}

async function readListed(text: string, listed: ListedDigest): Promise<Digest> {
  const found = await hash(text);
  if (found !== listed.sha256) throw new Failure('wrong-hash', `${listed.url} is ${found}`);
  try {
    return checkDigest(JSON.parse(text), listed);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('malformed', String(error));
  }
}

function tell(path: string, { code, message }: Failure): Fetched {
  if (code === 'wrong-encoding') return refuse(path, 'not-utf8');
  return { revision: '', unread: true, problems: [{ file: path, line: 1, code, message }] };
}

function refuse(path: string, code: ProblemCode): Fetched {
  return { revision: '', unread: true, problems: [tellProblem(path, 1, code)] };
}
