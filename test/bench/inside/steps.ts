import type { ListedDigest } from '../../../core/feed';
import { checkDigest, checkIndex } from '../../../core/feed/check';
import { hash } from '../../../core/hash';
import type { Digest } from '../../../core/paper';
import { onEmpty, writeRaw } from './digests';

/** What an import is made of, in milliseconds: each step of all files by itself, with nothing else under way. */
export type Steps = Readonly<Record<'transfer' | 'hash' | 'decode' | 'check' | 'write', number>>;

/** All digests of a feed whose index lists them itself, six requests at a time, one step after the other. */
export async function measureSteps(url: string): Promise<Steps> {
  const get = async (file: string, cache: RequestCache = 'default') =>
    new Uint8Array(await (await fetch(new URL(file, url), { cache })).arrayBuffer());
  const decoder = new TextDecoder();
  const parse = (bytes: Uint8Array): unknown => JSON.parse(decoder.decode(bytes));
  let listed: readonly ListedDigest[] = [];
  const files: Uint8Array<ArrayBuffer>[] = [];
  const transfer = await time(async () => {
    ({ digests: listed } = checkIndex(parse(await get(url, 'no-cache'))));
    const queue = listed.entries();
    const workOff = async () => {
      for (const [at, file] of queue) files[at] = await get(file.url);
    };
    await Promise.all(Array.from({ length: 6 }, workOff));
  });
  const hashed = await time(async () => {
    for (const [at, bytes] of files.entries())
      if ((await hash(bytes)) !== listed[at]?.sha256) throw new Error(listed[at]?.url);
  });
  let values: unknown[] = [];
  const decode = await time(async () => {
    values = files.map(parse);
  });
  const digests: Digest[] = [];
  const check = await time(async () => {
    for (const [at, file] of listed.entries()) digests.push(checkDigest(values[at], file));
  });
  const write = await onEmpty(() => writeRaw(digests));
  return { transfer, hash: hashed, decode, check, write };
}

async function time(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
