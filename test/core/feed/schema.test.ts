import { validateDigest, validateIndex, validatePage } from 'virtual:feed-validator';
import { type Schema, Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileFeed } from '../../../cli/feed/compileFeed';
import { readPosts } from '../../../cli/posts/posts';
import type { FeedFile } from '../../../core/feed';
import { encodeFeed } from '../../../core/feed/encode';
import digestSchema from '../../../data/schema/digest.schema.json' with { type: 'json' };
import indexSchema from '../../../data/schema/index.schema.json' with { type: 'json' };
import pageSchema from '../../../data/schema/page.schema.json' with { type: 'json' };
import { sampleDigest } from '../../samples';
import olderIndexSchema from './index-0.1.0.schema.json' with { type: 'json' };

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A validator that shares nothing with the one that the extension is built with. */
function openValidator(schema: { readonly $id: string }): (value: unknown) => boolean {
  const validator = new Validator(schema as Schema, '7', true);
  for (const other of [digestSchema, indexSchema, pageSchema]) {
    if (other.$id !== schema.$id) validator.addSchema(other as Schema);
  }
  return (value) => validator.validate(value).valid;
}

const other = {
  index: openValidator(indexSchema),
  page: openValidator(pageSchema),
  digest: openValidator(digestSchema),
};
const ours = { index: validateIndex, page: validatePage, digest: validateDigest };
type Kind = keyof typeof other;

function kindOf({ path }: FeedFile): Kind {
  return path === 'index.json' ? 'index' : path.startsWith('pages/') ? 'page' : 'digest';
}

let compiled: readonly FeedFile[];
let paged: readonly FeedFile[];
const samples: Record<Kind, Json[]> = { index: [], page: [], digest: [] };

beforeAll(async () => {
  const about = { title: '시험', language: 'ko', homepage: 'https://example.org' };
  const posts = [...(await readPosts('data/digests')), ...(await readPosts('test/samples'))];
  compiled = (await compileFeed(about, posts)).files;
  const years = Array.from({ length: 3 }, (_, year) =>
    Array.from({ length: 70 }, (_, n) =>
      sampleDigest(`202${year}-0${(n % 9) + 1}-01-${n}`, ['2509.04664']),
    ),
  );
  paged = await encodeFeed(about, years.flat(), { paged: true });
  const first = paged.filter(({ path }) => path.startsWith('digests/')).slice(0, 1);
  const single = compiled.filter(({ path }) => !path.startsWith('packs/'));
  for (const file of [...single, ...paged.slice(0, 3), ...first]) {
    samples[kindOf(file)].push(JSON.parse(file.text));
  }
});

describe('the published schemas, read by a validator that is not ours', () => {
  it('take every file of compiled feeds, with pages and without', () => {
    expect(samples.page).toHaveLength(2);
    expect(samples.digest.length).toBeGreaterThan(4);
    for (const file of [...compiled, ...paged].filter(({ path }) => !path.startsWith('packs/'))) {
      expect([file.path, other[kindOf(file)](JSON.parse(file.text))]).toEqual([file.path, true]);
    }
  });

  it('take members that they do not know: a later version may say more', () => {
    for (const kind of ['index', 'page', 'digest'] as const) {
      expect(other[kind]({ ...(samples[kind][0] as object), later: [1] })).toBe(true);
    }
  });

  it.each<[Kind, string, readonly (string | number)[], Json | undefined]>([
    ['index', 'another format', ['format'], 'rss'],
    ['index', 'a newer version', ['version'], 2],
    ['index', 'no digests', ['digests'], undefined],
    ['index', 'a digest elsewhere', ['digests', 0, 'url'], 'https://example.org/x.json'],
    ['index', 'a digest above', ['digests', 0, 'url'], 'digests/../../x.json'],
    ['index', 'half a hash', ['digests', 0, 'sha256'], 'abc'],
    ['index', 'a size that is none', ['digests', 0, 'bytes'], -1],
    ['index', 'a day that is none', ['digests', 0, 'date'], '2025-13-01'],
    ['index', 'a count in words', ['digests', 0, 'entries'], 'twelve'],
    ['index', 'an id without end', ['digests', 0, 'id'], 'x'.repeat(201)],
    ['page', 'another format', ['format'], 'paper-digest-feed'],
    ['page', 'a year in short', ['year'], '25'],
    ['page', 'no digest', ['digests'], []],
    ['digest', 'no id', ['id'], undefined],
    ['digest', 'entries that are no list', ['entries'], {}],
    ['digest', 'a paper that is none', ['entries', 0, 'paper'], '../x'],
    ['digest', 'version nought', ['entries', 0, 'version'], 0],
    [
      'digest',
      'a script for a link',
      ['entries', 0, 'links'],
      [{ label: '', url: 'javascript:alert(1)' }],
    ],
    ['digest', 'a section of no kind', ['entries', 0, 'sections', 0, 'kind'], 'abstract'],
    [
      'digest',
      'a node of HTML',
      ['entries', 0, 'sections', 0, 'children', 0],
      { type: 'html', value: '<b>' },
    ],
    [
      'digest',
      'a block where words stand',
      ['entries', 0, 'sections', 0, 'children', 0],
      { type: 'paragraph', children: [{ type: 'paragraph', children: [] }] },
    ],
    [
      'digest',
      'MathML that acts',
      ['entries', 0, 'sections', 0, 'children', 0],
      {
        type: 'math',
        value: 'x',
        mathml: { name: 'mi', attributes: { onclick: 'x' }, children: [] },
      },
    ],
  ])('refuse damage, %s: %s', (kind, _what, path, value) => {
    const sample = samples[kind][0] as Json;
    expect(other[kind](sample)).toBe(true);
    const damaged = put(sample, path, value);
    expect(other[kind](damaged)).toBe(false);
    expect(ours[kind](damaged)).toBe(false);
  });

  it('of version 0.1.0 take an index with packs: its readers do without', () => {
    const older = openValidator(olderIndexSchema);
    const [, index] = samples.index;
    expect(JSON.stringify(index).match(/"packs\//g)).toHaveLength(4);
    expect(older(index)).toBe(true);
    expect(older({ ...(index as object), version: 2 })).toBe(false);
  });

  it.each<[string, string, Json | undefined]>([
    ['elsewhere', 'url', 'https://example.org/x.json'],
    ['above', 'url', 'packs/../../x.json'],
    ['without a hash', 'sha256', undefined],
    ['of no bytes', 'bytes', 0],
  ])('refuse a pack %s', (_what, member, value) => {
    const [, index] = samples.index;
    expect(index && [other.index(index), ours.index(index)]).toEqual([true, true]);
    const damaged = put(index as Json, ['pages', 0, 'pack', member], value);
    expect([other.index(damaged), ours.index(damaged)]).toEqual([false, false]);
  });

  it.each(['index', 'page', 'digest'] as const)(
    'are read alike by both validators, whatever happens to the %s',
    (kind) => {
      const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
      const change = fc.record({
        place,
        value: fc.oneof(
          fc.constant(undefined),
          fc.constantFrom<Json>(
            '',
            0,
            -1,
            1.5,
            true,
            null,
            [],
            {},
            'text',
            'https://x',
            '2025-09-08',
          ),
          fc.constantFrom<Json>({ type: 'text', value: 'x' }, { type: 'html' }, { type: 'break' }),
        ),
      });
      let refused = 0;
      fc.assert(
        fc.property(
          fc.nat(),
          fc.array(change, { minLength: 1, maxLength: 3 }),
          (which, changes) => {
            let value = samples[kind][which % samples[kind].length] as Json;
            for (const each of changes) {
              const paths = listPaths(value);
              value = put(value, paths[Math.floor(each.place * paths.length)] ?? [], each.value);
            }
            const agreed = ours[kind](value);
            if (!agreed) refused += 1;
            expect(other[kind](value)).toBe(agreed);
          },
        ),
        { numRuns: 300, seed: 8 },
      );
      expect(refused).toBeGreaterThan(30);
    },
  );
});

/** The paths of all that is inside a value. */
function listPaths(value: Json, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => {
    const inner = [...path, key];
    return [inner, ...listPaths((value as Record<string | number, Json>)[key] ?? null, inner)];
  });
}

/** A copy of a value with something else at a path, or nothing there for `undefined`. */
function put(
  value: Json,
  [key, ...rest]: readonly (string | number)[],
  wanted: Json | undefined,
): Json {
  if (key === undefined || typeof value !== 'object' || value === null) return value;
  const inner = (value as Record<string | number, Json>)[key] ?? null;
  const changed = rest.length > 0 ? put(inner, rest, wanted) : wanted;
  if (Array.isArray(value)) {
    return changed === undefined
      ? value.toSpliced(Number(key), 1)
      : value.with(Number(key), changed);
  }
  const { [key]: _old, ...others } = value as Record<string, Json>;
  return changed === undefined ? others : { ...others, [key]: changed };
}
