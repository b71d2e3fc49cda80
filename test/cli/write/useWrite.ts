import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { openTerminal } from '../../../cli/terminal';
import { write } from '../../../cli/write';
import type { World } from '../../../cli/write/world';
import { parseDigest } from '../../../core/digest';
import { modelPaper } from '../../doubles/models/answers';
import { useModels } from '../../doubles/models/useModels';

type Given = Partial<World> & { readonly language?: 'ko' | 'en' };

/** Gives each test of a file a folder with abstracts, and the command to run in it, on a server that answers as the double does. */
export function useWrite() {
  const opened = useModels();
  const waited: number[] = [];
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yoyak-write-'));
    waited.length = 0;
    const { title, abstract } = modelPaper;
    const row = { title, abstract };
    const rows = { '2511.01234': row, '2511.01235': row, '2511.01236': row };
    await put('abstracts.json', JSON.stringify(rows));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const path = (name = '') => join(folder, name);
  const put = async (name: string, text: string | Uint8Array) => {
    await mkdir(dirname(path(name)), { recursive: true });
    await writeFile(path(name), text);
  };
  const read = (name = 'post.md') => readFile(path(name), 'utf8');
  const parse = async () => parseDigest('2026-11-30-post.md', await read());

  /** What the command says and ends with. */
  const run = async (args: readonly string[], { language = 'en', ...given }: Given = {}) => {
    const said: string[] = [];
    const complained: string[] = [];
    const world: World = {
      arxiv: 'http://127.0.0.1:9',
      env: {},
      now: () => Date.UTC(2026, 10, 30, 3),
      signal: new AbortController().signal,
      wait: async (ms) => {
        world.signal.throwIfAborted();
        waited.push(ms);
      },
      ...given,
    };
    const terminal = {
      ...openTerminal(folder, language),
      say: (line: string) => said.push(line),
      complain: (line: string) => complained.push(line),
      progress: () => undefined,
      mark: (_: string, text: string) => text,
    };
    const code = await write(args, terminal, world);
    return { code, said: said.join('\n'), complained: complained.join('\n') };
  };
  const server = () => ['--server', `${opened.origin}/v1`, '--model', 'lantern:8b'];
  const all = (...more: string[]) => [
    ...server(),
    '--abstracts',
    'abstracts.json',
    '--out',
    'post.md',
    ...more,
  ];
  const asked = () => opened.double.requests.filter((each) => each.path.endsWith('/completions'));
  return { opened, waited, path, put, read, parse, run, server, all, asked };
}
