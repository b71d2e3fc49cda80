import type { PaperId, PaperRef } from '../../../core/paper';
import { WrongInput } from '../failures/wrongInput';
import { readRef } from '../readAskedPapers';
import { readTextFile } from '../readTextFile';

/** `place` is where it stands in its file. */
export type Abstract = {
  readonly version?: number;
  readonly title: string;
  readonly abstract: string;
  readonly place: string;
};

const LONGEST = 20_000;

/**
 * A JSON file of abstracts, an object by id (`{ "2511.01234": { "title": …, "abstract": … } }`) or a list (`[{ "id": …,
 * "title": …, "abstract": … }]`), ids with a version or without → them by paper; what else stands beside them is passed
 * over. Throws `WrongInput` with where, and what Node throws.
 */
export async function readAbstracts(
  path: string,
  shown: string,
): Promise<ReadonlyMap<PaperId, readonly Abstract[]>> {
  const value = parse(await readTextFile(path, 'application/json'), shown);
  if (typeof value !== 'object' || value === null) throw new WrongInput('abstracts', shown);
  const byPaper = new Map<PaperId, Abstract[]>();
  const rows = Array.isArray(value)
    ? value.map((each, at) => [Object(each).id, each, `[${at}]`] as const)
    : Object.entries(value).map(([id, each]) => [id, each, `["${id.slice(0, 40)}"]`] as const);
  for (const [id, each, at] of rows) {
    const place = `${shown}: ${at}`;
    const fields = Object(each) as Readonly<Record<string, unknown>>;
    const ref = readId(id);
    if (!ref) throw new WrongInput('abstractId', place);
    const own = fields.id === undefined ? ref : readId(fields.id);
    if (own?.paper !== ref.paper || (own.version ?? ref.version) !== (ref.version ?? own.version))
      throw new WrongInput('abstractOther', place);
    const { title, abstract } = fields;
    if (!isText(title)) throw new WrongInput('abstractText', `${place}.title`);
    if (!isText(abstract)) throw new WrongInput('abstractText', `${place}.abstract`);
    const version = ref.version ?? own.version;
    const others = byPaper.get(ref.paper) ?? [];
    if (others.some((other) => other.version === version && other.abstract !== abstract))
      throw new WrongInput('abstractTwice', place);
    const row = { ...(version !== undefined && { version }), title, abstract, place };
    byPaper.set(ref.paper, [...others, row]);
  }
  return byPaper;
}

function readId(value: unknown): PaperRef | undefined {
  return typeof value === 'string' ? readRef(value.trim()) : undefined;
}

function parse(text: string, shown: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongInput('abstracts', shown);
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST;
}
