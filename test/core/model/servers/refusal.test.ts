import { describe, expect, it } from 'vitest';
import { Failure } from '../../../../core/failure';
import { openServer } from '../../../../core/model/servers/complete';
import { readRefusal, readSaid } from '../../../../core/model/servers/refusal';
import { makeVectors } from '../../../e2e/attacks/vectors';

const asker = { hasKey: false, now: () => 0 };
const statuses = [400, 401, 404, 413, 418, 429, 500, 503];
const refuse = (status: number, said: BodyInit, type = 'application/json') =>
  readRefusal(new Response(said, { status, headers: { 'content-type': type } }), asker);
const server = { kind: 'other', base: 'https://models.example.org/v1' } as const;
const model = { server, name: 'lantern:8b' };
const request = {
  name: 'results',
  system: '',
  user: 'The abstract.',
  schema: {},
  keys: [],
  signal: new AbortController().signal,
  hear: () => undefined,
};
/** What a server that answers so comes to. */
const fail = async (answer: () => Response): Promise<Failure> => {
  const writing = openServer(model, undefined, { fetch: async () => answer() })(request);
  const error = await writing.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(error instanceof Failure)) throw new Error(`no failure but ${error}`);
  return error;
};

/** Words of which none may come before anybody's eyes: each holds `zq`. */
const words: readonly string[] = [
  ...makeVectors(130),
  'zq \u202e\u2066reversed\u2069',
  'zq \u001b[2J\u001b]0;title\u0007\u009b31m',
  'zq\n\n\r\u2028\u2029\u0000\ud800',
  `zq ${'가'.repeat(100_000)}`,
  `zq ${'model '.repeat(20_000)}`,
  `zq ${"model '".repeat(20_000)}`,
  `zq ${'\n'.repeat(100_000)}`,
];

describe('the words of a server’s error', () => {
  it.each(statuses)('are in nothing that is told of it, with status %i', async (status) => {
    for (const said of words)
      for (const body of [said, JSON.stringify({ error: { message: said, code: said } })])
        for (const type of ['application/json', 'text/html', said.replace(/[^ -~]/g, '')]) {
          const { code, message } = await refuse(status, body, type.slice(0, 200));
          expect(code).toMatch(/^(?:model-[a-z]+|not-found)$/);
          expect(message).toBe(`: ${status}`);
        }
  });

  it('are in nothing that is told of an answer that breaks off with them, or has another shape', async () => {
    for (const said of words) {
      const bodies = [
        JSON.stringify({ error: said }),
        JSON.stringify({ error: { message: said, [said]: [said] } }),
        `data: ${JSON.stringify({ error: said })}\n\n`,
        `data: ${JSON.stringify({ choices: [{ delta: { content: 'a' } }] })}\n\ndata: ${JSON.stringify({ error: { message: said } })}\n\n`,
        `data: ${said}\n\n`,
        said,
      ];
      for (const body of bodies) {
        const { code, message } = await fail(() => new Response(body));
        expect(code).toMatch(/^model-[a-z]+$/);
        expect(message).not.toContain('zq');
        expect(message.length).toBeLessThan(200);
      }
    }
  });

  it('are in nothing that is told where its status line has them', async () => {
    const init = { status: 400, statusText: 'zq <img src=x onerror=ran(1)>' };
    const { message } = await fail(() => new Response('', init));
    expect(message).not.toContain('zq');
  });
});

describe('how much is read of them', () => {
  const endless = () => {
    let given = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1024;
        controller.enqueue(new Uint8Array(1024).fill(97));
      },
    });
    return { body, given: () => given };
  };

  it('is the beginning, of an error without an end too, and its connection is let go', async () => {
    const { body, given } = endless();
    expect((await refuse(400, body)).code).toBe('model-rejected');
    expect(given()).toBeLessThan(100 * 1024);
  });

  it.each([
    ['This model’s maximum context length is 8192 tokens', 'model-context'],
    ['no such model', 'model-missing'],
    ['You exceeded your current quota', 'model-unpaid'],
  ])('is enough for what it says before it repeats what it was asked: %s', async (said, code) => {
    const long = `${said}: ${'abstract '.repeat(20_000)}`;
    expect((await refuse(400, long)).code).toBe(code);
    expect(readSaid(long, '').code).toBe(code);
    // What stands behind is not looked for.
    expect(readSaid(`${'abstract '.repeat(20_000)}${said}`, '').code).toBe('model-failed');
  });

  it('is what came, where the connection breaks in its midst', async () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('no such model'));
      },
      pull(controller) {
        controller.error(new TypeError('network'));
      },
    });
    expect((await refuse(400, body)).code).toBe('model-missing');
  });
});
