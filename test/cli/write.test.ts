import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { Misuse } from '../../cli/args/misuse';
import { promptVersion } from '../../core/model/prompt';
import { paperPage } from '../core/model/text/page';
import { serveLoopback } from '../doubles/loopback';
import { modelPaper } from '../doubles/models/answers';
import type { ModelRule } from '../doubles/models/rules';
import { useWrite } from './write/useWrite';

const { opened, waited, path, put, read, parse, run, server, all, asked } = useWrite();

describe('write', () => {
  it('writes a post of whole summaries, each with how it was made', async () => {
    const { code, said, complained } = await run(all('2511.01234v2', '2511.01235'));
    expect([code, complained]).toEqual([0, '']);
    expect(said).toContain('2 summaries written, 0 left as they were.');
    const { digest, problems } = await parse();
    expect(problems).toEqual([]);
    expect(digest).toMatchObject({
      title: '논문 요약',
      date: '2026-11-30',
      ai: true,
      tags: ['papers'],
    });
    expect(digest.entries.map(({ paper, version, title }) => [paper, version, title])).toEqual([
      ['2511.01234', 2, modelPaper.title],
      ['2511.01235', undefined, modelPaper.title],
    ]);
    for (const { made, sections } of digest.entries) {
      expect(sections).toHaveLength(5);
      expect(made).toMatchObject({
        model: 'lantern:8b',
        day: '2026-11-30',
        prompt: promptVersion,
        text: 'abstract',
      });
    }
    expect(await read()).toMatch(
      /^---\nlayout: post\ntitle: "논문 요약"\ndate: 2026-11-30\nai: true\ntags: \[papers\]\nmade:\n/,
    );
    expect(await readdir(path())).toEqual(['abstracts.json', 'post.md']);
  });

  it('makes the folder that the post is to stand in', async () => {
    const { code } = await run(all('2511.01234', '--out', '_posts/2026/post.md'));
    expect(code).toBe(0);
    expect(await readdir(path('_posts/2026'))).toEqual(['post.md']);
    const taken = await run(all('2511.01234', '--out', 'abstracts.json/post.md'));
    expect(taken.code).toBe(2);
    expect(taken.complained).toContain('abstracts.json');
  });

  it('reads ids from files and addresses, each once, and says which line is none', async () => {
    await put(
      'ids.txt',
      '\uFEFF# today\n2511.01234  # first\r\n\nhttps://arxiv.org/abs/2511.01235v3\n',
    );
    expect((await run(all('ids.txt', '2511.01235'))).code).toBe(0);
    expect((await parse()).digest.entries.map(({ paper, version }) => [paper, version])).toEqual([
      ['2511.01234', undefined],
      ['2511.01235', 3],
    ]);
    await put('ids.txt', '2511.01234\nAttention\n');
    const { code, complained } = await run(all('ids.txt'));
    expect([code, complained]).toEqual([2, 'Not an arXiv id: ids.txt:2:1']);
  });

  it('has nothing to do for a day without papers', async () => {
    await put('ids.txt', '# none today\n');
    expect((await run(all('ids.txt'))).code).toBe(0);
    expect(await readdir(path())).not.toContain('post.md');
  });

  it('goes on where it stopped, and asks for nothing that is there', async () => {
    await run(all('2511.01234'));
    const before = await read();
    opened.double.requests.length = 0;
    const { code, said } = await run(all('2511.01234', '2511.01235'));
    expect(code).toBe(0);
    expect(said).toContain('1 summary written, 1 left as they were.');
    expect(asked()).toHaveLength(5);
    const [, , body = ''] = before.split(/^---\n/m);
    expect(await read()).toContain(body);
    opened.double.requests.length = 0;
    await run(all('2511.01234', '2511.01235'));
    expect(opened.double.requests).toEqual([]);
  });

  it.each<[string, ModelRule, string]>([
    ['is gone in mid-run', { kind: 'breaks', after: 3, at: 'results' }, 'broke off'],
    ['refuses the key', { kind: 'status', status: 401 }, 'refuses'],
    [
      'has no such model',
      { kind: 'status', status: 404, body: '{"error":{"message":"model \'x\' not found"}}' },
      'no model',
    ],
    ['is busy', { kind: 'status', status: 429 }, 'busy'],
    ['fails', { kind: 'status', status: 500 }, 'problem'],
    ['is still loading', { kind: 'loading' }, 'loading'],
    ['answers with a page', { kind: 'html' }, 'web page'],
    ['leads elsewhere', { kind: 'redirect', to: 'http://127.0.0.1:9/' }, 'another address'],
  ])('keeps the whole summaries where its server %s', async (_, rule, sentence) => {
    await run(all('2511.01234'));
    const before = await read();
    opened.double.behave(rule);
    const { code, complained } = await run(all('2511.01234', '2511.01235'));
    expect(code).toBe(2);
    expect(complained).toContain(sentence);
    expect(await read()).toBe(before);
    expect(await readdir(path())).toEqual(['abstracts.json', 'post.md']);
  });

  it('tries again what fails for a moment, with the sections that are done', async () => {
    opened.double.behave({ kind: 'breaks', after: 3, at: 'results', times: 1 });
    expect((await run(all('2511.01234'))).code).toBe(0);
    expect(asked().map(({ section }) => section)).toEqual([
      'introduction',
      'method',
      'results',
      'results',
      'limitations',
      'conclusion',
    ]);
    expect(waited).toEqual([10_000]);
  });

  it('says that nobody answers', async () => {
    const args = [
      '--server',
      'http://127.0.0.1:9/v1',
      '--model',
      'm',
      '--abstracts',
      'abstracts.json',
      '--out',
      'post.md',
    ];
    const { code, said, complained } = await run([...args, '2511.01234'], { language: 'ko' });
    expect(code).toBe(2);
    expect(complained).toMatch(/서버/);
    // Nothing was written, and nobody has to be told of nothing first.
    expect(said).not.toContain('요약 0편');
  });

  it('ends after the whole papers so far when it is stopped', async () => {
    const stop = new AbortController();
    opened.double.behave({ kind: 'stalls', after: 2, at: 'method' });
    const running = run(all('2511.01234'), { signal: stop.signal });
    await expect.poll(() => asked().length).toBe(2);
    stop.abort(new Error('SIGINT'));
    expect(await running).toMatchObject({
      code: 2,
      complained: expect.stringContaining('Stopped.'),
    });
    expect(await readdir(path())).not.toContain('post.md');
  });

  it('never touches what was edited by hand, unless it is told', async () => {
    await run(all('2511.01234', '2511.01235'));
    const edited = (await read())
      .replace('title: "논문 요약"', 'title: "내 글"\nauthor: 나')
      .replace('영어로만 시험했다.', '영어로만 시험했다. 손으로 고쳤다.')
      .replace(/^---\n\n# 1/m, '---\n\n여는 글이다.\n\n# 1');
    await put('post.md', edited);
    opened.double.requests.length = 0;
    const { code, said } = await run(all('2511.01234', '2511.01235', '2511.01236'));
    expect(code).toBe(0);
    expect(said).toContain('2511.01234  Edited by hand');
    expect(asked()).toHaveLength(5);
    const added = await read();
    const [, front = '', ...body] = edited.split(/^---\n/m);
    expect(added).toContain(body.join('---\n').trimEnd());
    expect(added.startsWith(`---\n${front.split('made:')[0]}made:\n`)).toBe(true);
    opened.double.requests.length = 0;
    await run(all('2511.01234', '--force'));
    expect(asked()).toHaveLength(5);
    const forced = await read();
    expect(forced).not.toContain('손으로 고쳤다.');
    expect(forced).toContain('여는 글이다.');
    expect(forced).toContain('author: 나');
    expect((await parse()).digest.entries.map(({ paper }) => paper)).toEqual([
      '2511.01234',
      '2511.01235',
      '2511.01236',
    ]);
  });

  it('touches nothing that was written by hand while it was made', async () => {
    await run(all('2511.01235'));
    opened.double.behave({ kind: 'stalls', after: 2, at: 'method' });
    opened.double.requests.length = 0;
    const running = run(all('2511.01234'));
    await expect.poll(() => asked().length).toBe(2);
    const own = `${(await read()).trimEnd()}\n\n# 2. [내 제목](https://arxiv.org/abs/2511.01234)\n\n## Method\n내가 썼다.\n`;
    await put('post.md', own);
    opened.double.behave();
    opened.double.release();
    const { code, said } = await running;
    expect([code, said.includes('2511.01234  Edited by hand')]).toEqual([0, true]);
    expect(await read()).toBe(own);
  });

  it('does not bring back what was removed by hand', async () => {
    await run(all('2511.01234', '2511.01235'));
    const text = await read();
    await put('post.md', text.slice(0, text.indexOf('# 2. ')));
    const { code, said } = await run(all('2511.01235'));
    expect([code, said.includes('Removed from the post')]).toEqual([0, true]);
    expect((await parse()).digest.entries).toHaveLength(1);
  });

  it.each([
    [
      'a post that people wrote',
      '---\ntitle: 내 글\ndate: 2026-11-30\n---\n\n# 1. [A](https://arxiv.org/abs/2511.01234)\n\n## Method\n글이다.\n',
    ],
    ['a text without front matter', '# 글\n'],
    ['no text at all', '\uFFFD\uFFFD'],
  ])('leaves %s alone', async (_, text) => {
    await put('post.md', text);
    const { code, complained } = await run(all('2511.01235'));
    expect([code, complained]).toEqual([2, expect.stringContaining('left alone')]);
    expect(await read()).toBe(text);
    expect(asked()).toEqual([]);
  });

  it('keeps the line ends of the post', async () => {
    await run(all('2511.01234'));
    await put('post.md', (await read()).replaceAll('\n', '\r\n'));
    expect((await run(all('2511.01234', '2511.01235'))).code).toBe(0);
    expect((await read()).replaceAll('\r\n', '')).not.toContain('\n');
    expect(asked()).toHaveLength(10);
  });

  it('says at which line a section is missing, and asks for it alone the next time', async () => {
    opened.double.behave({ kind: 'lie', lie: 'chinese', at: 'results' });
    const { code, complained } = await run(all('2511.01234'));
    expect(code).toBe(1);
    const line = (await read()).split('\n').findIndex((each) => each.startsWith('# 1. ')) + 1;
    expect(complained).toMatch(new RegExp(`^post\\.md:${line}:1  Results: .*Korean`));
    opened.double.behave();
    opened.double.requests.length = 0;
    expect((await run(all('2511.01234'))).code).toBe(0);
    expect(asked().map(({ section }) => section)).toEqual(['results']);
    expect((await parse()).digest.entries[0]?.sections.map(({ kind }) => kind)).toEqual([
      'introduction',
      'method',
      'results',
      'limitations',
      'conclusion',
    ]);
  });

  it.each<['new-figures' | 'new-names', string]>([
    ['new-figures', '98.7%'],
    ['new-names', 'HyperGlow'],
  ])('says at which line something is that the text does not have: %s', async (lie, about) => {
    opened.double.behave({ kind: 'lie', lie, at: 'results' });
    const { code, complained } = await run(all('2511.01234'));
    expect(code).toBe(1);
    const lines = (await read()).split('\n');
    const line = lines.findIndex((each, at) => at > 8 && each.includes(about)) + 1;
    const column = (lines[line - 1] ?? '').indexOf(about) + 1;
    expect(complained).toContain(`post.md:${line}:${column}  `);
    expect(complained).toContain(about);
    // Asked for again it says so again, though nothing is made.
    expect((await run(all('2511.01234'))).code).toBe(1);
  });

  it('goes on after a paper that has no text, or of which nothing came', async () => {
    await put('ids.txt', '2511.09999\n2511.01234\n');
    const { code, complained } = await run(all('ids.txt'));
    expect(code).toBe(1);
    expect(complained).toMatch(/^ids\.txt:1:1 {2}2511\.09999: /);
    expect((await parse()).digest.entries.map(({ paper }) => paper)).toEqual(['2511.01234']);
    opened.double.behave({ kind: 'lie', lie: 'prose' });
    expect(await run(all('2511.01235'))).toMatchObject({ code: 1 });
    expect((await parse()).digest.entries).toHaveLength(1);
  });

  it('says all of it for programs', async () => {
    opened.double.behave({ kind: 'lie', lie: 'new-figures', at: 'results' });
    const { code, said } = await run(all('2511.01234', '--json'));
    const told = JSON.parse(said);
    expect(code).toBe(1);
    expect(told).toMatchObject({ made: ['2511.01234'], kept: [] });
    expect(told.problems[0]).toMatchObject({
      file: 'post.md',
      code: 'figure-not-found',
      line: expect.any(Number),
    });
  });
});

describe('a key', () => {
  const secret = 'sk-very-secret-123';

  it('comes from the environment, and is said nowhere', async () => {
    const done = await run(all('2511.01234', '--key-env', 'MODEL_KEY'), {
      env: { MODEL_KEY: ` ${secret}\n` },
    });
    expect(done.code).toBe(0);
    expect(asked().map(({ authorization }) => authorization)).toEqual(
      Array(5).fill(`Bearer ${secret}`),
    );
    opened.double.behave({ kind: 'status', status: 401 });
    const refused = await run(all('2511.01235', '--key-env', 'MODEL_KEY'), {
      env: { MODEL_KEY: secret },
    });
    expect(refused).toMatchObject({ code: 2, complained: expect.stringContaining('API key') });
    expect(JSON.stringify([done, refused, await read()])).not.toContain(secret);
  });

  it.each([
    [['--key-env', secret], {}],
    [['--key-env', 'EMPTY'], { EMPTY: ' ' }],
    [['--key', secret], {}],
    [[`--key=${secret}`], {}],
  ])('that is written into the command is not taken, and not repeated: %j', async (words, env) => {
    const error = await run(all('2511.01234', ...words), { env }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(Misuse);
    expect(JSON.stringify(error)).not.toContain(secret);
    expect(String(error)).not.toContain(secret);
    expect(asked()).toEqual([]);
  });

  it('with a line break in it is not sent', async () => {
    const { code, complained } = await run(all('2511.01234', '--key-env', 'K'), {
      env: { K: 'sk\n1' },
    });
    expect([code, complained]).toEqual([2, expect.stringContaining('line break')]);
    expect(opened.double.requests).toEqual([]);
  });
});

describe('what is read', () => {
  it('is a list of abstracts too, and each fault of the file says where it is', async () => {
    const { title, abstract } = modelPaper;
    await put(
      'abstracts.json',
      JSON.stringify([{ id: 'arXiv:2511.01234', title, abstract, more: 1 }]),
    );
    expect((await run(all('2511.01234'))).code).toBe(0);
    for (const [text, where] of [
      ['{', 'abstracts.json'],
      ['7', 'abstracts.json'],
      ['{"x": {}}', '["x"]'],
      ['[{"title": "a"}]', '[0]'],
      ['{"2511.01234": {"title": "a", "abstract": 5}}', '["2511.01234"].abstract'],
      ['{"2511.01234": {"abstract": "a"}}', '["2511.01234"].title'],
    ] as const) {
      await put('abstracts.json', text);
      const { code, complained } = await run(all('2511.01235'));
      expect([code, complained]).toEqual([2, expect.stringContaining(where)]);
    }
  });

  it('is a folder of saved pages: of whole papers and of abstracts', async () => {
    await put('pages/2511.01234v2.html', '<p>An older version.</p>');
    await put('pages/2511.01234v10.html', paperPage);
    const head = `<meta name="citation_title" content="${modelPaper.title}"/><meta name="citation_abstract" content="${modelPaper.abstract.replaceAll('"', '&quot;')}"/>`;
    await put('pages/hep-th_9901001.html', `<html><head>${head}</head></html>`);
    await put('pages/notes.txt', 'x');
    const args = [
      ...server(),
      '--html',
      'pages',
      '--out',
      'post.md',
      '2511.01234',
      'hep-th/9901001',
    ];
    const { code } = await run(args);
    expect([0, 1]).toContain(code);
    const { entries } = (await parse()).digest;
    expect(entries.map(({ paper, made }) => [paper, made?.text])).toEqual([
      ['2511.01234', 'html'],
      ['hep-th/9901001', 'abstract'],
    ]);
  });

  it('is asked of arXiv only where it was told so, one page a paper, fifteen seconds apart', async () => {
    const got: string[] = [];
    const arxiv = await serveLoopback((request, response) => {
      got.push(request.url ?? '');
      if (request.url?.includes('01239')) return void response.writeHead(404).end();
      if (request.url?.includes('01238'))
        return void response.writeHead(503, { 'Content-Type': 'text/html' }).end('busy');
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(
          `<html><head><meta name="citation_title" content="Lantern" /><meta name="citation_abstract" content="${modelPaper.abstract}" /></head></html>`,
        );
    });
    try {
      const world = { arxiv: arxiv.origin };
      await run(all('2511.01239'), world);
      expect(got).toEqual([]);
      const args = all('2511.01234', '2511.01237v2', '2511.01239', '2511.01241', '--fetch');
      expect((await run(args, world)).code).toBe(1);
      expect(got).toEqual(['/abs/2511.01237v2', '/abs/2511.01239', '/abs/2511.01241']);
      expect(waited).toEqual([0, 15_000, 15_000]);
      expect((await run(all('2511.01238', '2511.01242', '--fetch'), world)).code).toBe(2);
      expect(got.slice(3)).toEqual(['/abs/2511.01238']);
    } finally {
      await arxiv.close();
    }
  });

  it('keeps the terms of a file in English', async () => {
    await put('terms.txt', 'sparse retriever\n긴 대화\n');
    await run(all('2511.01234', '--terms', 'terms.txt'));
    expect(asked()[0]?.prompt).toContain('sparse retriever');
    expect(await run(all('2511.01235', '--terms', 'none.txt'))).toMatchObject({ code: 2 });
  });
});

describe('a command that is wrong', () => {
  it.each([
    ['papers', []],
    ['papers', ['']],
    ['server', ['2511.01234', '--model', 'm', '--out', 'a.md', '--fetch']],
    ['model', ['2511.01234', '--server', 'localhost:1', '--out', 'a.md', '--fetch']],
    ['post', ['2511.01234', '--server', 'localhost:1', '--model', 'm', '--fetch']],
    ['post', ['2511.01234', '--server', 'localhost:1', '--model', 'm', '--out', 'feed', '--fetch']],
    ['texts', ['2511.01234', '--server', 'localhost:1', '--model', 'm', '--out', 'a.md']],
    [
      'together',
      [
        '2511.01234',
        '--server',
        'a',
        '--model',
        'm',
        '--out',
        'a.md',
        '--html',
        'a',
        '--abstracts',
        'b',
      ],
    ],
  ])('asks nothing of anyone: %s %j', async (why, args) => {
    await expect(run(args)).rejects.toMatchObject({ why });
  });

  it.each(['ftp://a/v1', 'http://models.example/v1', 'https://user:pass@models.example/v1'])(
    'has no server that may be asked: %s',
    async (address) => {
      const args = [
        '--server',
        address,
        '--model',
        'm',
        '--abstracts',
        'abstracts.json',
        '--out',
        'post.md',
        '2511.01234',
      ];
      const { code, complained } = await run(args);
      expect(code).toBe(2);
      expect(complained).not.toContain('pass@');
    },
  );
});
