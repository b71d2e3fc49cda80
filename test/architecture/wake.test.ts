import { describe, expect, it } from 'vitest';
import { findEvaluated } from './findEvaluated';

/** What costs the more, the more it knows: tables, patterns and parsers, which a wake that only answers a page has no use for. */
const DEAR = [
  'temml',
  'htmlparser2',
  'entities',
  'marked',
  'js-yaml',
  'feedsmith',
  'es-hangul',
  'core/day/locateDay.ts',
  'core/digest',
  'core/figures',
  'core/files',
  'core/markdown',
  'core/math.ts',
  'core/model/answer',
  'core/model/check',
  'core/model/make',
  'core/model/prompt/readPrompt.ts',
  'core/model/text',
  'core/search',
  'core/source/discover',
  'core/source/feed',
  'core/source/open.ts',
  'core/source/rss',
];

const isIn = (path: string, room: string) =>
  path === room || path === `${room}.ts` || path.startsWith(`${room}/`);

describe('a wake of the background', () => {
  const evaluated = findEvaluated('entrypoints/background/index.ts');

  it.each(DEAR)('evaluates nothing of %s', (room) => {
    const ways = [...evaluated].filter(([path]) => isIn(path, room)).map(([, way]) => way);
    expect(ways.map((way) => way.join(' > '))).toEqual([]);
  });

  it('is followed through all that it does evaluate', () => {
    for (const path of [
      'idb',
      'core/store.ts',
      'components/words/say.ts',
      'core/query/readings.ts',
    ])
      expect([...evaluated.keys()]).toContain(path);
    const unfound = [...evaluated.keys()].filter((path) =>
      /^(core|entrypoints)\/.*(?<!\.tsx?)$/.test(path),
    );
    expect(unfound.filter((path) => !/\?(raw|inline)$|\.ya?ml$/.test(path))).toEqual([]);
  });

  // Else a room that was renamed could be evaluated again, and nobody would hear of it.
  it('has each of these rooms to spare, which is evaluated where it is used', () => {
    const compiled = new Set(
      [
        'core/source/open.ts',
        'core/model/make.ts',
        'core/files.ts',
        'core/math.ts',
        'core/source/discover.ts',
        'components/panel/drawPanel.tsx',
        'entrypoints/background/omnibox/suggest.ts',
        'core/model/text.ts',
      ].flatMap((start) => [...findEvaluated(start).keys()]),
    );
    const unused = DEAR.filter((room) => ![...compiled].some((path) => isIn(path, room)));
    expect(unused).toEqual([]);
  });
});
