// @vitest-environment happy-dom
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { speak } from '../../../components/words/language';
import type { Run } from '../../../core/run';
import type { SourceResult } from '../../../core/source';
import { unmount } from '../mount';
import { problem, result, run, section, show, texts } from './samples';

beforeAll(() => speak('en'));
afterAll(() => speak('ko'));
afterEach(unmount);

const nothing = { added: 0, changed: 0, unchanged: 0 };
const part = (change: Partial<SourceResult>, source = 'g1') => ({
  source,
  title: 'A Post',
  result: result({ ...nothing, ...change }),
});
const row = async (change: Partial<Run>) => {
  await show({ log: { runs: [run(1, change)] } });
  return texts(section('Recent history'), 'summary .about span');
};

describe('the log in English', () => {
  it('counts what was removed', async () => {
    const [one, two] = [part({ removed: 1 }), part({ removed: 1 })];
    expect(await row({ cause: 'remove', parts: [one] })).toEqual([
      'Digest removed',
      'A Post',
      '1 removed',
    ]);
    expect(await row({ cause: 'remove', parts: [one, two] })).toEqual([
      'Digests removed',
      'A Post and 1 more',
      '2 removed',
    ]);
  });

  it.each<[string, Partial<Run>]>([
    ['File imported', { cause: 'files', parts: [part({ added: 1 }, 'files')] }],
    ['Files imported', { cause: 'files', parts: [part({ added: 1, unchanged: 1 }, 'files')] }],
    ['Import of files', { cause: 'files', parts: [part({ kind: 'stopped', added: 1 }, 'files')] }],
    ['Restore of a backup', { cause: 'restore', parts: [part({ kind: 'stopped' }, 'files')] }],
    ['Backup restored', { cause: 'restore', parts: [part({ added: 1 }, 'files')] }],
    ['File looked into', { cause: 'files', parts: [part({ empty: 1 }, 'files')] }],
    [
      'Files looked into',
      {
        cause: 'files',
        parts: [
          part({ empty: 1, problems: [{ ...problem('a.md', 1), code: 'not-utf8' }] }, 'files'),
        ],
      },
    ],
    ['Cleared: a digest whose original is gone', { cause: 'clear', parts: [part({ removed: 1 })] }],
    [
      'Cleared: digests whose originals are gone',
      { cause: 'clear', parts: [part({ removed: 1 }), part({ removed: 1 })] },
    ],
  ])('says “%s”', async (sentence, change) => {
    expect((await row(change))[0]).toBe(sentence);
  });
});
