import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../../core/failure';
import type { Ground } from '../../../../core/model/servers/askServer';
import { openServer } from '../../../../core/model/servers/complete';
import type { ModelRule } from '../../../doubles/models/rules';
import { useModels } from '../../../doubles/models/useModels';

const opened = useModels();
const heard: string[] = [];
const request = (signal = new AbortController().signal) => ({
  name: 'results',
  system: 'Answer in JSON.',
  user: 'The abstract.',
  schema: { type: 'object' },
  keys: ['results'],
  signal,
  hear: (text: string) => heard.push(text),
});
const write = (ground?: Ground, key?: string, name = 'lantern:8b') =>
  openServer({ ...opened.model, name }, key, ground)(request());
const codeOf = (written: Promise<unknown>) =>
  written.then(
    () => 'written',
    (error: Failure) => error.code,
  );

describe('an answer of a server', () => {
  it('is heard as it comes, and is whole at its end', async () => {
    heard.length = 0;
    const { text, cut } = await write();
    expect(JSON.parse(text)).toMatchObject({ results: expect.stringContaining('71.4%') });
    expect(cut).toBeUndefined();
    expect(heard.length).toBeGreaterThan(5);
    expect(heard.every((part, at) => at === 0 || part.startsWith(heard[at - 1] ?? ''))).toBe(true);
    expect(heard.at(-1)).toBe(text);
  });

  it('may come whole from a server that does not stream', async () => {
    opened.double.behave({ kind: 'no-stream' });
    expect(JSON.parse((await write()).text)).toHaveProperty('results');
  });

  it('says that it was cut where the model says so', async () => {
    opened.double.behave({ kind: 'cut' });
    expect(await write()).toMatchObject({ cut: true });
  });

  it('is asked for without a shape where the server knows none, and then no more with one', async () => {
    opened.double.behave({ kind: 'shapeless' });
    const writer = openServer(opened.model);
    await writer(request());
    await writer(request());
    const shapes = opened.double.requests.map(({ body }) => body.response_format !== undefined);
    expect(shapes).toEqual([true, false, false]);
  });

  it('is asked for with nothing but what is needed', async () => {
    await write({}, ' sk-1 \n');
    const [asked, ...others] = opened.double.requests;
    expect(others).toEqual([]);
    expect(asked).toMatchObject({
      method: 'POST',
      path: '/v1/chat/completions',
      authorization: 'Bearer sk-1',
    });
    expect(asked?.body).toMatchObject({
      model: 'lantern:8b',
      stream: true,
      response_format: { type: 'json_schema', json_schema: { name: 'results', strict: true } },
    });
  });
});

describe('a server that does not answer as it should', () => {
  it.each<[string, ModelRule, string]>([
    ['needs a key', { kind: 'status', status: 401 }, 'model-refused'],
    ['keeps others off', { kind: 'status', status: 403 }, 'model-refused'],
    ['wants money', { kind: 'status', status: 402 }, 'model-unpaid'],
    [
      'has another address',
      { kind: 'status', status: 404, body: '404 page not found' },
      'model-unreadable',
    ],
    ['is busy', { kind: 'status', status: 429 }, 'model-busy'],
    [
      'has no credit left',
      { kind: 'status', status: 429, body: '{"error":{"code":"insufficient_quota"}}' },
      'model-unpaid',
    ],
    ['is broken', { kind: 'status', status: 500 }, 'model-failed'],
    ['is overloaded', { kind: 'status', status: 503 }, 'model-busy'],
    ['has no time', { kind: 'status', status: 504 }, 'model-silent'],
    ['takes no more', { kind: 'status', status: 413 }, 'model-context'],
    ['understands nothing', { kind: 'status', status: 400 }, 'model-rejected'],
    [
      'writes an error as a page',
      { kind: 'status', status: 502, body: '<html>Bad gateway</html>' },
      'model-failed',
    ],
    ['is still loading', { kind: 'loading' }, 'model-loading'],
    ['is a page', { kind: 'html' }, 'model-page'],
    ['reads less', { kind: 'context', most: 10 }, 'model-context'],
    ['never ends', { kind: 'endless' }, 'model-endless'],
    ['breaks', { kind: 'breaks', after: 4 }, 'model-cut'],
    ['breaks at once', { kind: 'breaks', after: 0 }, 'model-cut'],
    ['tells of an error in its answer', { kind: 'error-midway' }, 'model-failed'],
    ['leads elsewhere', { kind: 'redirect', to: 'https://evil.example/v1' }, 'model-redirected'],
    [
      'speaks otherwise',
      { kind: 'status', status: 200, body: '{"response":"안녕"}' },
      'model-unreadable',
    ],
    ['sends no JSON', { kind: 'status', status: 200, body: '안녕' }, 'model-unreadable'],
  ])('%s', async (_what, rule, code) => {
    opened.double.behave(rule);
    expect(await codeOf(write())).toBe(code);
  });

  it.each([
    ['안녕', 'model-unreadable'],
    ['', 'model-unreadable'],
    [': a comment\n\n', 'model-unreadable'],
    ['<html>로그인</html>', 'model-page'],
    ['\n <!DOCTYPE html>\n<p>로그인', 'model-page'],
    ['<?xml version="1.0"?><html/>', 'model-page'],
    ['<답>가나다</답>', 'model-unreadable'],
    [
      'data: {"choices":[{"index":"0","delta":{"content":"가"},"finish_reason":"stop"}]}\n\n',
      'written',
    ],
    [
      'data: {"choices":[{"index":"1","delta":{"content":"가"},"finish_reason":"stop"}]}\n\n',
      'model-cut',
    ],
    ['data: 안녕\n\n', 'model-unreadable'],
    ['data: {"choices":[{"delta":{"content":"가"}}]}\n\n', 'model-cut'],
    ['data: {"choices":[{"delta":{"content":"가"}}]}\n\ndata: [DONE]\n\n', 'written'],
    ['data: {"choices":[]}\n\ndata: {"choices":[{"finish_reason":"stop"}]}', 'written'],
    ['data: {"usage":{}}\n\n', 'model-unreadable'],
    ['data: {"type":"ping"}\n\ndata: "안녕"\n\n', 'model-unreadable'],
  ])('streams %j', async (body, code) => {
    const fetch = async () =>
      new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
    expect(await codeOf(write({ fetch }))).toBe(code);
  });

  const said = (text: unknown, index = 0) => ({ choices: [{ index, delta: { content: text } }] });
  const ended = { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] };
  it.each<[string, readonly object[]]>([
    ['that it is still there', [{ type: 'ping' }, said('가나다'), ended]],
    ['what it has used', [said('가나다'), ended, { usage: { total_tokens: 3 } }]],
    ['another answer between', [said('가'), said('X', 1), said('나다'), said('Y', 2), ended]],
    [
      'another answer before',
      [{ choices: [...said('X', 1).choices, ...said('가나다').choices] }, ended],
    ],
    ['its answer in parts', [said([{ type: 'text', text: '가' }]), said('나다'), ended]],
    ['a thought beside it', [said([{ type: 'thinking', thinking: [] }]), said('가나다'), ended]],
  ])('tells besides %s', async (_what, events) => {
    const body = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
    const fetch = async () => new Response(`${body}data: [DONE]\n\n`);
    expect(await write({ fetch })).toEqual({ text: '가나다' });
  });

  const whole = JSON.stringify({ choices: [{ message: { content: '가나다' } }] });
  it.each([
    ['text/event-stream', `\n ${whole}`],
    ['text/plain', whole],
    ['', whole],
    ['application/json', `data: ${JSON.stringify(said('가나다'))}\n\ndata: [DONE]\n\n`],
    ['application/json', `\n: wait\n\ndata: ${JSON.stringify(said('가나다'))}\n\ndata: [DONE]`],
  ])('names its answer %j, and it is another', async (type, body) => {
    const fetch = async () => new Response(body, { headers: { 'Content-Type': type } });
    expect(await write({ fetch })).toEqual({ text: '가나다' });
  });

  const breaking = (...events: readonly object[]) => {
    const left = events.map((event) => `data: ${JSON.stringify(event)}\n\n`);
    const body = new ReadableStream<Uint8Array>({
      pull: (to) => {
        const next = left.shift();
        if (next) to.enqueue(new TextEncoder().encode(next));
        else to.error(new TypeError('network error'));
      },
    });
    return async () => new Response(body);
  };
  it('breaks once its answer has come to its end, which takes nothing from it', async () => {
    expect(await write({ fetch: breaking(said('가나다'), ended) })).toEqual({ text: '가나다' });
    expect(await codeOf(write({ fetch: breaking(said('가나다')) }))).toBe('model-cut');
    expect(await codeOf(write({ fetch: breaking(said('가'), { error: 'x' }) }))).toBe(
      'model-failed',
    );
  });

  it('has no such model', async () => {
    expect(await codeOf(write({}, undefined, 'qwen99'))).toBe('model-missing');
  });

  it.each([
    [401, 'model-key'],
    [403, 'model-key'],
  ])('takes no key: %i', async (status, code) => {
    opened.double.behave({ kind: 'status', status });
    expect(await codeOf(write({}, 'sk-wrong'))).toBe(code);
  });

  it.each(['silent', 'stalls'] as const)('is silent: %s', async (kind) => {
    opened.double.behave(kind === 'silent' ? { kind } : { kind, after: 2 });
    const patience = { silence: 150, longest: 10_000 };
    expect(await codeOf(write({ patience }))).toBe('model-silent');
  });

  it('takes for ever, one token after another', async () => {
    opened.double.setPace(30);
    expect(await codeOf(write({ patience: { silence: 5000, longest: 200 } }))).toBe(
      'model-endless',
    );
  });

  it('may be slow', async () => {
    opened.double.setPace(15);
    expect(await codeOf(write({ patience: { silence: 5000, longest: 60_000 } }))).toBe('written');
  });

  it('is not there', async () => {
    const server = { kind: 'other', base: 'http://127.0.0.1:9/v1' } as const;
    const asked = openServer({ server, name: 'm' })(request());
    expect(await codeOf(asked)).toBe('model-unreachable');
  });

  it.each([
    ['http://models.example.org/v1', 'insecure-address'],
    ['ftp://models.example.org', 'bad-address'],
    ['https://kim:secret@models.example.org/v1', 'bad-address'],
  ])('is asked nothing where others could listen: %s', async (base, code) => {
    let asked = 0;
    const fetch = async () => {
      asked += 1;
      return new Response();
    };
    const server = { kind: 'other', base } as const;
    expect(await codeOf(openServer({ server, name: 'm' }, '', { fetch })(request()))).toBe(code);
    expect(asked).toBe(0);
  });

  it.each(['sk-1\nX-Evil: 1', 'sk 1', 'sk-키', 'x'.repeat(5000)])(
    'is sent no key that no header carries, and it is not told: %j',
    async (key) => {
      const error = await write({}, key).catch((caught: Failure) => caught);
      expect(error).toMatchObject({ code: 'model-bad-key' });
      expect(String(error)).not.toContain(key);
      expect(opened.double.requests).toEqual([]);
    },
  );

  it('answers everybody but us, once its permission is gone', async () => {
    const fetch: typeof globalThis.fetch = async (_url, { mode } = {}) => {
      if (mode === 'no-cors') return new Response();
      throw new TypeError('Failed to fetch');
    };
    Object.assign(globalThis, { location: new URL('chrome-extension://abc/') });
    const code = await codeOf(write({ fetch }));
    Reflect.deleteProperty(globalThis, 'location');
    expect(code).toBe('model-not-allowed');
  });

  it('is far away while nothing is', async () => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const server = { kind: 'other', base: 'https://models.example.org/v1' } as const;
    const asked = openServer({ server, name: 'm' }, '', { fetch, online: () => false })(request());
    expect(await codeOf(asked)).toBe('offline');
  });

  it('is left at once when its reader stops, and the reason is theirs', async () => {
    opened.double.behave({ kind: 'stalls', after: 3 });
    const stop = new AbortController();
    const written = openServer(opened.model)({
      ...request(stop.signal),
      hear: () => stop.abort('stopped'),
    });
    await expect(written).rejects.toBe('stopped');
  });

  it('says when to come back', async () => {
    opened.double.behave({ kind: 'status', status: 429, headers: { 'Retry-After': '20' } });
    await expect(write({ now: () => 1000 })).rejects.toMatchObject({
      code: 'model-busy',
      until: 21_000,
    });
  });
});

describe('the page of somebody else', () => {
  it('is refused as Ollama does it', async () => {
    const headers = { Origin: 'chrome-extension://abc', 'Content-Type': 'application/json' };
    const asked = await fetch(`${opened.origin}/v1/chat/completions`, {
      method: 'POST',
      headers,
      body: '{}',
    });
    expect(asked.status).toBe(403);
    expect((await fetch(`${opened.origin}/api/tags`, { headers })).status).toBe(200);
  });
});
