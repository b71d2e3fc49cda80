import { parseArgs } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { usageEn } from '../../cli/words/usage/en';
import { usageKo } from '../../cli/words/usage/ko';

const parse = vi.fn(parseArgs);
let main: typeof import('../../cli/main')['main'];

// The program may be loaded already, with the parser itself.
beforeAll(async () => {
  vi.resetModules();
  vi.doMock('node:util', async (original) => ({
    ...(await original<typeof import('node:util')>()),
    parseArgs: parse,
  }));
  ({ main } = await import('../../cli/main'));
});
afterAll(() => {
  vi.doUnmock('node:util');
  vi.resetModules();
});
afterEach(() => vi.restoreAllMocks());

const commands = ['compile', 'check', 'watch', 'serve', 'write'] as const;

/** What is said when the program is given these words, and how it ends. */
async function say(...args: string[]) {
  const said: string[] = [];
  const hear = (line: string) => void said.push(line);
  vi.spyOn(console, 'log').mockImplementation(hear);
  vi.spyOn(console, 'error').mockImplementation(hear);
  return { code: await main(args, '/'), text: said.join('\n') };
}

/** The options that the parser of a command knows, with how each begins where it is explained. */
async function optionsOf(command: string): Promise<readonly string[]> {
  parse.mockClear();
  await say(command, '--no-such-option');
  const [asked] = parse.mock.calls[0] ?? [];
  return Object.entries(asked?.options ?? {}).map(([name, { type }]) =>
    type === 'string' ? `--${name} <` : `--${name}`,
  );
}

/** The options that lines of a help begin with, each with what it is given and a sentence. */
const explained = (help: string) =>
  [...help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+(?: <)?)(?:[^ ].*?)? +\S/gm)].map(([, name]) => name);

describe.each([
  ['ko', '끝난 뒤의 코드: 0'],
  ['en', 'Exit codes: 0'],
])('the help in %s', (language, codes) => {
  it.each(commands)(
    'of %s explains every option that its parser knows, and no other',
    async (command) => {
      const known = await optionsOf(command);
      expect(known).not.toEqual([]);
      const { code, text } = await say(command, '--help', '--lang', language);
      expect(code).toBe(0);
      expect(explained(text).sort()).toEqual([...known, '--help', '--lang'].sort());
      expect(text).toContain(codes);
    },
  );

  it('names every command, and the options that all know', async () => {
    const { text } = await say('--help', '--lang', language);
    for (const command of commands) expect(text).toContain(`\n  ${command} `);
    expect(explained(text)).toEqual(['--lang', '--help', '--version']);
    expect(text).toContain(codes);
  });
});

it('says how the same commands are used in both languages, in lines that a terminal has room for', () => {
  expect(Object.keys(usageEn)).toEqual(['main', ...commands]);
  expect(Object.keys(usageKo)).toEqual(Object.keys(usageEn));
  for (const line of Object.values(usageEn).join('\n').split('\n'))
    expect(line.length, line).toBeLessThanOrEqual(112);
});
