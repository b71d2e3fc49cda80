import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Compiled, compileFeed } from './compileFeed';
import { readPosts } from './posts';
import { writeFeed } from './writeFeed';

const USAGE = `사용법: npm run --silent digest:compile -- <글 폴더나 파일> --out <폴더>
        [--json] [--title <피드 제목>] [--homepage <주소>]`;

/** Runs the command and gives its exit code: 0 a feed was written, 1 nothing was, 2 bad usage. */
async function compile(args: readonly string[], cwd: string): Promise<number> {
  const asked = readArguments(args);
  if (!asked) {
    console.error(USAGE);
    return 2;
  }
  const started = performance.now();
  try {
    const posts = await readPosts(resolve(cwd, asked.from));
    if (posts.length === 0) throw new Error(`마크다운 파일이 없어요: ${asked.from}`);
    const { files, ...counts } = await compileFeed(asked.about, posts);
    await writeFeed(resolve(cwd, asked.out), files);
    const report = { ...counts, ms: Math.round(performance.now() - started) };
    console.log(asked.json ? JSON.stringify(report, null, 2) : describe(report));
    return 0;
  } catch (error) {
    console.error(explain(error));
    return 1;
  }
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
        title: { type: 'string', default: 'Paper digests' },
        homepage: { type: 'string' },
      },
    });
    const [from, ...more] = positionals;
    const { out, json, title, homepage } = values;
    if (!from || !out || more.length > 0) return undefined;
    if (homepage && !/^https?:\/\//.test(homepage)) return undefined;
    return { from, out, json, about: { title, language: 'ko', ...(homepage && { homepage }) } };
  } catch {
    return undefined;
  }
}

function describe({ digests, entries, problems, ms }: Omit<Compiled, 'files'> & { ms: number }) {
  const lines = problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
  return [...lines, `다이제스트 ${digests}개, 논문 요약 ${entries}개 (${ms} ms)`].join('\n');
}

function explain(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `그런 파일이나 폴더가 없어요: ${path}`;
  if (code === 'EACCES') return `읽거나 쓸 권한이 없어요: ${path}`;
  return message;
}

process.exitCode = await compile(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
