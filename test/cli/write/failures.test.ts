import { describe, expect, it } from 'vitest';
import { openTerminal } from '../../../cli/terminal';
import { tellCode } from '../../../cli/write/failures/tellFailure';
import { type FailureCode, failures } from '../../../core/failure/codes';
import { nameSentence } from '../../../core/failure/nameSentence';
import { useWrite } from './useWrite';

const { opened, run, all, parse } = useWrite();

/** What only the extension meets: its own storage, windows, worker, permissions, pages, and the browser's models. */
const elsewhere: readonly FailureCode[] = [
  'model-unset',
  'model-gone',
  'model-private',
  'model-crashed',
  'model-no-body',
  'model-no-page',
  'model-no-paper',
  'model-not-allowed',
  'model-browser-off',
  'model-translator-off',
];
const met = (Object.keys(failures) as FailureCode[]).filter(
  (code) => code.startsWith('model-') && !elsewhere.includes(code),
);
const others: readonly FailureCode[] = [
  'bad-address',
  'insecure-address',
  'not-found',
  'unreachable',
];

describe.each(['ko', 'en'] as const)('what is said of a failure: %s', (language) => {
  const terminal = openTerminal('/', language);

  it.each([...met, ...others])('fits a terminal: %s', (code) => {
    expect(Object.keys(terminal.words.write.failure)).toContain(nameSentence(code));
    expect(tellCode(code, terminal)).not.toMatch(/설정(?:에|의 ‘)|Yoyak|\boptions\b|‘|붙여/);
  });
});

describe('what stands in the post of another model', () => {
  it('is left, and it is said how to write it anew', async () => {
    opened.double.behave({ kind: 'lie', lie: 'chinese', at: 'results' });
    await run(all('2511.01234'));
    opened.double.behave();
    const again = all('2511.01234', '--model', 'lantern-embed:1b');
    const { code, said } = await run(again);
    expect([code, said]).toEqual([1, expect.stringContaining('--force')]);
    expect((await parse()).digest.entries[0]?.sections).toHaveLength(4);
    expect((await run([...again, '--force'])).code).toBe(0);
  });
});
