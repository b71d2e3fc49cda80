import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Import, readImports } from '../scripts/siblings/readImports';
import { findDead, readExported } from './architecture/findDead';

/** The stages of core/ in the order in which the program reads, as CONTRIBUTING has them; a stage imports only those above it. */
const STAGES = readStages();

function readStages(): readonly string[] {
  const [, table = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('| stage | what it holds |');
  const [rows = ''] = table.split('\n\n');
  return rows.split('\n').flatMap((row) => {
    const [, names = ''] = row.split('|');
    return [...names.matchAll(/`([a-z]+)`/gi)].map(([, name = '']) => name);
  });
}

type Source = { readonly path: string; readonly imports: readonly Import[] };

const sources = ['core', 'components', 'entrypoints', 'cli']
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  )
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map((path): Source => ({ path: path.replaceAll('\\', '/'), imports: readImports(path) }));
const inside = (room: string) => sources.filter(({ path }) => path.startsWith(`${room}/`));

/** core/markdown/tags.ts and core/markdown.ts are one stage. */
const stageOf = (path: string) => path.match(/^core\/([^/.]+)/)?.[1];

/** The groups of files that import each other, types apart. */
function findCircles(): string[][] {
  const byPath = new Map(sources.map((source) => [source.path.replace(/\.tsx?$/, ''), source]));
  const next = (path: string) =>
    (byPath.get(path)?.imports ?? [])
      .filter(({ from, typeOnly }) => !typeOnly && byPath.has(from))
      .map(({ from }) => from);
  const reach = (start: string) => {
    const reached = new Set<string>();
    const queue = next(start);
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      if (reached.has(at)) continue;
      reached.add(at);
      queue.push(...next(at));
    }
    return reached;
  };
  const reached = new Map([...byPath.keys()].map((path) => [path, reach(path)]));
  const looped = [...byPath.keys()].filter((path) => reached.get(path)?.has(path));
  const circles = new Map<string, string[]>();
  for (const path of looped) {
    const circle = looped.filter(
      (other) => reached.get(path)?.has(other) && reached.get(other)?.has(path),
    );
    circles.set(
      circle.sort().join(),
      circle.map((each) => byPath.get(each)?.path ?? each),
    );
  }
  return [...circles.values()];
}

describe('the house', () => {
  it('has a place for every stage of core', () => {
    const stages = new Set(inside('core').map(({ path }) => stageOf(path)));
    expect([...stages].filter((stage) => !STAGES.includes(stage ?? ''))).toEqual([]);
  });

  it('lets a stage of core import only stages above it', () => {
    const wrong = inside('core').flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => from.startsWith('core/'))
        .filter(
          ({ from }) => STAGES.indexOf(stageOf(from) ?? '') > STAGES.indexOf(stageOf(path) ?? ''),
        )
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has every stage in the table once', () => {
    expect(STAGES.length).toBeGreaterThan(20);
    expect(new Set(STAGES).size).toBe(STAGES.length);
    const stages = new Set(inside('core').map(({ path }) => stageOf(path)));
    expect(STAGES.filter((stage) => !stages.has(stage))).toEqual([]);
  });

  it('keeps what lies deep in a stage to that stage', () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => /^core\/[^/]+\/[^/]+\//.test(from) && stageOf(from) !== stageOf(path))
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it('runs in no circle but where a text holds what it is held by', () => {
    // A list holds what begins with labels, and what is labelled holds lists.
    const recursion = ['components/tree/Blocks.tsx', 'components/tree/Labelled.tsx'];
    expect(findCircles()).toEqual([recursion]);
  });

  it('lets no door open another', () => {
    const entrypoint = (path: string) => /^entrypoints\/([^/]+)\//.exec(path)?.[1];
    const doors = inside('entrypoints')
      .filter(({ path }) => /\/(index|main)\.tsx?$/.test(path))
      .map(({ path }) => entrypoint(path));
    const wrong = inside('entrypoints').flatMap(({ path, imports }) =>
      imports
        .map(({ from }) => entrypoint(`${from}/`) ?? entrypoint(from))
        .filter((other) => other && other !== entrypoint(path) && doors.includes(other))
        .map((other) => `${path} imports ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps core free of views and doors', () => {
    const wrong = inside('core').filter(({ imports }) =>
      imports.some(({ from }) => /^(components|entrypoints|cli|preact)\b/.test(from)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['idb', /^core\/store\b/],
    ['marked', /^core\/markdown/],
    ['gray-matter', /^core\/digest/],
    ['temml', ['core/math.ts']],
    ['feedsmith', ['core/source/rss/formats.ts']],
    ['htmlparser2', ['core/markdown/dom.ts', 'core/source/rss/xml/check.ts']],
  ])('uses %s in one place', (library, allowed) => {
    const users = sources
      .filter(({ imports }) =>
        imports.some(({ from }) => from === library || from.startsWith(`${library}/`)),
      )
      .map(({ path }) => path);
    const outside = users.filter((path) =>
      Array.isArray(allowed) ? !allowed.includes(path) : !allowed.test(path),
    );
    expect(users.length).toBeGreaterThan(0);
    expect(outside).toEqual([]);
  });

  it('lets only doors, settings, messages, session, cards, covered, access and the bundle touch the browser', () => {
    const allowed =
      /^entrypoints\/|^core\/(settings|messages|session|cards|covered|access|bundle)\b/;
    const wrong = sources.filter(
      ({ path, imports }) =>
        !allowed.test(path) &&
        imports.some(({ from, typeOnly }) => from === 'webextension-polyfill' && !typeOnly),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('lets only sources and models fetch', () => {
    const wrong = sources.filter(
      ({ path }) =>
        !/^core\/(source|model)\b/.test(path) &&
        /(?<![.\w])fetch\(|\b(globalThis|window|self)\.fetch\b|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bWebTransport\b/.test(
          readFileSync(path, 'utf8'),
        ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    // Whatever is written: a transaction to write in, or a write without one.
    [
      'lets only sync and reading, and what renews bookmarks for them, write to the store',
      /\bwith(Digests|Runs|Log|Everything|Reading)\b/,
      /^core\/(sync|reading|store|kept)\b/,
    ],
    [
      'has the database opened to write by the store alone',
      /'readwrite'|\bdb\s*\.(put|add|delete|clear)\(/,
      /^core\/store\b/,
    ],
    // Their types say so too (test/core/store/digests.test.ts); a cast would get past these.
    [
      'has digests put, deleted, cleared and gone through to be changed in one file',
      /\b(heads|bodies)'?\)?\s*(as [^;]*?\)\s*)?[?!]?\.\s*(put|add|delete|clear|openCursor|iterate)\b|as unknown as (IDBP|Store)/,
      /^core\/store\/digests\.ts$/,
    ],
  ])('%s', (_what, writing, allowed) => {
    const users = sources.filter(({ path }) => writing.test(readFileSync(path, 'utf8')));
    expect(users.length).toBeGreaterThan(0);
    expect(users.map(({ path }) => path).filter((path) => !allowed.test(path))).toEqual([]);
  });

  it('tells those who follow a write of digests from one place', () => {
    const wrong = sources.filter(({ path }) =>
      /\b(fillCards|renewKept)\b/.test(readFileSync(path, 'utf8')),
    );
    expect(wrong.map(({ path }) => path).sort()).toEqual([
      'core/cards/fillCards.ts',
      'core/kept.ts',
      'core/sync/write/followers.ts',
    ]);
  });

  it('gives components types of core and pure functions, never storage', () => {
    const storage =
      /^core\/(store|query|session|cards|backup|sync|reading|bundle|settings|messages|access|source)\b/;
    const wrong = inside('components').flatMap(({ path, imports }) =>
      imports
        .filter(({ from, typeOnly }) => storage.test(from) && !typeOnly)
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lets views say words one way', () => {
    // The background has no view that an update could take the words from.
    const views = sources.filter(({ path }) =>
      /^(components|entrypoints(?!\/background))\//.test(path),
    );
    const wrong = views.filter(
      ({ path, imports }) =>
        path !== 'components/words/say.ts' &&
        (imports.some(({ from }) => from === '#i18n') ||
          /\bi18n\s*\.\s*(t|getMessage)\b/.test(readFileSync(path, 'utf8'))),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('keeps doors thin and every file of a size that one reads at once', () => {
    const lines = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n').length;
    const doors = inside('entrypoints').filter(({ path }) =>
      /^entrypoints\/([^/]+\/(index|main)\.tsx?$|options\/)/.test(path),
    );
    expect(doors.map(({ path }) => path).filter((path) => lines(path) > 60)).toEqual([]);
    expect(sources.map(({ path }) => path).filter((path) => lines(path) > 250)).toEqual([]);
  });

  it('lets doors decide little: what has no view is short', () => {
    const lines = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n').length;
    const long = inside('entrypoints').filter(
      ({ path }) => /\.tsx?$/.test(path) && lines(path) > 60,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('has rooms: no folder holds more than thirteen files but those of strangers', () => {
    // The stages, each of which has a room of its own.
    const strangers = ['core'];
    const counts = new Map<string, number>();
    for (const { path } of sources) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    const full = [...counts].filter(([folder, files]) => files > 13 && !strangers.includes(folder));
    expect(full).toEqual([]);
  });

  it('has its tests where what they try is', () => {
    const rooms = ['core', 'components', 'entrypoints', 'cli', 'scripts', 'test'];
    const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.test\.tsx?$/.test(file) && rooms.includes(file.split('/')[0] ?? ''));
    expect(tests.length).toBeGreaterThan(80);
    const places = tests.map((file) => dirname(file));
    const strays = places.filter((place) => !existsSync(place) && !existsSync(`${place}.ts`));
    expect(strays).toEqual([]);
    // Beside these stands only what looks at the whole.
    const outside = readdirSync('test').filter((file) => /\.test\.tsx?$/.test(file));
    expect(outside.sort()).toEqual(['architecture.test.ts', 'docs.test.ts', 'locales.test.ts']);
  });

  it('says of every function of core what goes in and comes out', () => {
    const bare = inside('core').flatMap(({ path }) => {
      const lines = readFileSync(path, 'utf8').split('\n');
      const isFunction = /^export (?:(?:async )?function|const \w+ = (?:async )?\(.*=>)/;
      return lines.filter((line, at) => isFunction.test(line) && !lines[at - 1]?.endsWith('*/'));
    });
    expect(bare).toEqual([]);
  });

  it('exports nothing that only tests use', () => {
    const scripts = readdirSync('scripts', { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.d)\.m?ts$/.test(file) && !file.startsWith('standIns'))
      .map((file) => join('scripts', file).replaceAll('\\', '/'));
    const program = [...sources.map(({ path }) => path), ...scripts, 'wxt.config.ts'];
    expect(findDead(program)).toEqual([
      // Nothing of the program ever ends the store; a test has to.
      'core/store.ts: closeStore',
    ]);
  });

  it('has one thing to a name: nothing that is exported is declared in two files', () => {
    const places = new Map<string, string[]>();
    for (const { path } of sources) {
      for (const name of readExported(readFileSync(path, 'utf8')))
        places.set(name, [...(places.get(name) ?? []), path]);
    }
    expect(places.size).toBeGreaterThan(2000);
    const twice = [...places].filter(([, paths]) => new Set(paths).size > 1);
    expect(twice.map(([name, paths]) => `${name}: ${paths.join(', ')}`)).toEqual([]);
  });

  it('has no drawer for odds and ends', () => {
    expect(
      sources.map(({ path }) => path).filter((path) => /util|helper|misc|common/i.test(path)),
    ).toEqual([]);
  });
});

describe('text never becomes markup or code', () => {
  it('in any source', () => {
    const forbidden =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b|\beval\(|new Function\(/;
    const wrong = sources.filter(({ path }) => forbidden.test(readFileSync(path, 'utf8')));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
