import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Lexer } from 'marked';
import { build } from 'vite';
import type { parseDigest as parse } from '../../core/digest';
import { findPosts, type Post, readPosts } from './posts';
import type { Row } from './row';

/** With 25 the ratio was lower by up to 0.1: not all code that is hot had been compiled. */
const rounds = 60;

/** The built parser against marked's lexer alone on the same posts, in turns; each its fastest round. */
export async function* benchParse(): AsyncGenerator<Row> {
  const parseDigest = await buildParser();
  const { folder, what } = findPosts();
  const posts = [...readPosts({ folder }), { file: '2025-09-08-all.md', text: writePost(500) }];
  const bytes = posts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  let [lexing, parsing] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round += 1) {
    lexing = Math.min(
      lexing,
      time(posts, ({ text }) => new Lexer().lex(text)),
    );
    parsing = Math.min(
      parsing,
      time(posts, ({ file, text }) => parseDigest(file, text)),
    );
  }
  const detail = `${posts.length - 1} ${what} and one of 500 papers, ${(bytes / 1e6).toFixed(1)} MB: marked ${lexing.toFixed(0)} ms, parser ${parsing.toFixed(0)} ms`;
  yield { name: 'parsing / marked’s lexer', ratio: lexing / parsing, bar: '≥ 0.6', detail };
}

/** In one file, as it ships: run from sources, every call between modules would cost extra. */
async function buildParser(): Promise<typeof parse> {
  const folder = await mkdtemp(join(tmpdir(), 'yoyak-parse-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true, external: ['node:fs'] },
      build: {
        ssr: 'core/digest.ts',
        outDir: folder,
        emptyOutDir: true,
        rolldownOptions: { output: { entryFileNames: 'parser.mjs' } },
      },
    });
    const built: { parseDigest: typeof parse } = await import(
      pathToFileURL(join(folder, 'parser.mjs')).href
    );
    return built.parseDigest;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function time(posts: readonly Post[], work: (post: Post) => unknown): number {
  const start = performance.now();
  for (const post of posts) work(post);
  return performance.now() - start;
}

/** A post with every sign that a digest uses: labels, bold before particles, formulas, code, a table. */
function writePost(papers: number): string {
  const entries = Array.from({ length: papers }, (_, index) => {
    const id = `2509.${String(index + 1).padStart(5, '0')}`;
    return `# ${index + 1}. [시험용 논문 ${index + 1}](https://arxiv.org/abs/${id})

## Introduction
- Goal: 언어 모델의 추론을 **강화학습(GRPO)**으로 3~5배 빠르게 배우는 것을 목표로 한다.
- Motivation: 기존 방법은 $O(n^2)$의 비용이 들어 긴 글에 쓰기 어렵다.

## Method
\`<think>\`와 같은 토큰을 쓰지 않고 두 단계로 배운다.

## Results
| 모델 | 점수 |
|-|-|
| 제안 | 76.2 |

## Limitations
정보 부족.
`;
  });
  return `---\ntitle: 시험\ndate: 2025-09-08\n---\n\n${entries.join('\n')}`;
}
