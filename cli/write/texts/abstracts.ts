import { readFile } from 'node:fs/promises';
import { type PaperId, parseId } from '../../../core/paper';
import { WrongInput } from '../wrongInput';

export type Abstract = { readonly title: string; readonly abstract: string };

const LARGEST = 64 * 1024 * 1024;
const LONGEST = 20_000;

/**
 * A JSON file of abstracts, an object by id (`{ "2511.01234": { "title": …, "abstract": … } }`) or a list (`[{ "id": …,
 * "title": …, "abstract": … }]`) → them by paper; what else stands beside them is passed over. Throws `WrongInput` with
 * where, and what Node throws.
 */
export async function readAbstracts(
  path: string,
  shown: string,
): Promise<ReadonlyMap<PaperId, Abstract>> {
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  if (text.length > LARGEST) throw new WrongInput('abstracts', shown);
  const value = parse(text, shown);
  const rows = Array.isArray(value)
    ? value.map((each, at) => [Object(each).id, each, `[${at}]`] as const)
    : Object.entries(Object(value)).map(
        ([id, each]) => [id, each, `["${id.slice(0, 40)}"]`] as const,
      );
  if (typeof value !== 'object' || value === null) throw new WrongInput('abstracts', shown);
  return new Map(
    rows.map(([id, each, place]) => {
      const paper = typeof id === 'string' ? parseId(id.trim())?.paper : undefined;
      if (paper === undefined) throw new WrongInput('abstractId', `${shown}: ${place}`);
      const { title, abstract } = Object(each) as Readonly<Record<string, unknown>>;
      if (!isText(title)) throw new WrongInput('abstractText', `${shown}: ${place}.title`);
      if (!isText(abstract)) throw new WrongInput('abstractText', `${shown}: ${place}.abstract`);
      return [paper, { title, abstract }];
    }),
  );
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
