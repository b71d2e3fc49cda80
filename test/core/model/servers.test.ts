import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../core/failure';
import {
  findServers,
  isHere,
  listModels,
  nameServer,
  recogniseAskable,
  recogniseServer,
} from '../../../core/model/servers';
import { useModels } from '../../doubles/models/useModels';

const ollama = useModels();
const vllm = useModels({ owner: 'vllm', isOllama: false });
const secret = useModels({ key: 'sk-1', isOllama: false });

describe('servers on this computer', () => {
  it('are found by what they answer, in order, with their models', async () => {
    const closed = { kind: 'lmstudio', base: 'http://127.0.0.1:9/v1' } as const;
    const found = await findServers({
      at: [
        ollama.server,
        closed,
        { ...vllm.server, kind: 'llamacpp' },
        { ...vllm.server, kind: 'vllm' },
      ],
    });
    expect(found.map(({ server }) => server)).toEqual([
      ollama.server,
      { ...vllm.server, kind: 'other' },
      { ...vllm.server, kind: 'vllm' },
    ]);
    // One that only makes vectors cannot write.
    expect(found[0]?.models).toEqual([{ name: 'lantern:8b', bytes: 1_000_000_000 }]);
    expect(ollama.double.requests.map(({ method }) => method)).toEqual(['GET']);
  });

  it.each(['html', 'silent', 'redirect', 'status'] as const)(
    'are none where something else answers: %s',
    async (kind) => {
      const rule = {
        html: { kind },
        silent: { kind },
        redirect: { kind, to: '/login' },
        status: { kind, status: 500 },
      };
      ollama.double.behave(rule[kind] as never);
      const ground = { patience: { silence: 150, longest: 1000 } };
      expect(await findServers({ at: [ollama.server], ground })).toEqual([]);
    },
  );

  it('are not looked for any more once the reader stops', async () => {
    ollama.double.behave({ kind: 'silent' });
    const stop = new AbortController();
    const found = findServers({ at: [ollama.server], signal: stop.signal });
    stop.abort('stopped');
    await expect(found).rejects.toBe('stopped');
  });
});

describe('the models of a server', () => {
  it('are listed by the list that all have', async () => {
    expect(await listModels({ ...vllm.server, kind: 'other' })).toEqual([{ name: 'lantern:8b' }]);
  });

  it('are listed by it for an older Ollama, too', async () => {
    expect(await listModels({ ...vllm.server, kind: 'ollama' })).toEqual([{ name: 'lantern:8b' }]);
  });

  it('are shown to whoever has the key', async () => {
    const code = (key?: string) =>
      listModels(secret.server, key === undefined ? {} : { key }).then(
        (models) => models.length,
        (error: Failure) => error.code,
      );
    expect(await Promise.all([code(), code('sk-2'), code('sk-1')])).toEqual([
      'model-refused',
      'model-key',
      1,
    ]);
  });

  it('are only those that have names, with what is told of them', async () => {
    const data = [
      { id: 'a', max_model_len: 32_768 },
      { id: '' },
      { id: 5 },
      null,
      'b',
      { id: 'x'.repeat(400) },
      { id: ' ' },
      // What stands beside such a name would be read otherwise than it stands there.
      { id: 'a\u202etsomla\u202c' },
      { id: 'a\u200b' },
      { id: 'a\nb' },
      { id: 'c', max_model_len: -1 },
      { id: 'd', type: 'embeddings' },
      { id: 'e', loaded_context_length: 4096, max_context_length: 131_072, type: 'llm' },
    ];
    const fetch = async () => Response.json({ data });
    const models = await listModels(
      { kind: 'other', base: 'https://a.example/v1' },
      { ground: { fetch } },
    );
    expect(models).toEqual([
      { name: 'a', window: 32_768 },
      { name: 'c' },
      { name: 'e', window: 4096 },
    ]);
  });

  it.each(['[]', '{}', '{"data":{}}', 'null', '"a"', 'no'])(
    'are not read from %s',
    async (body) => {
      const fetch = async () => new Response(body);
      const asked = listModels(
        { kind: 'other', base: 'https://a.example/v1' },
        { ground: { fetch } },
      );
      await expect(asked).rejects.toMatchObject({ code: 'model-unreadable' });
    },
  );
});

describe('a server', () => {
  it.each([
    ['http://localhost:11434/v1', true],
    ['http://[::1]:8000/v1', true],
    ['https://localhost:8443/v1', true],
    ['https://localhost.lab.example/v1', false],
    ['https://127.0.0.1.lab.example/v1', false],
    ['', false],
  ])('%j runs on this computer: %s', (base, isIt) => {
    expect(isHere({ kind: 'other', base })).toBe(isIt);
  });
});

describe('an address as a reader writes it', () => {
  it.each([
    ['http://localhost:11434', 'ollama', 'http://localhost:11434/v1', 'Ollama'],
    ['localhost:1234/v1/', 'lmstudio', 'http://localhost:1234/v1', 'LM Studio'],
    ['127.0.0.1:9999', 'other', 'http://127.0.0.1:9999/v1', '127.0.0.1:9999'],
    ['http://[::1]:11434', 'ollama', 'http://[::1]:11434/v1', 'Ollama'],
    ['[0:0:0:0:0:0:0:1]:9999/v1', 'other', 'http://[::1]:9999/v1', '[::1]:9999'],
    ['127.0.0.53:8000', 'vllm', 'http://127.0.0.53:8000/v1', 'vLLM'],
    ['models.localhost:9999', 'other', 'http://models.localhost:9999/v1', 'models.localhost:9999'],
    ['https://api.openai.com/v1', 'other', 'https://api.openai.com/v1', 'api.openai.com'],
    [
      ' openrouter.ai/api/v1/chat/completions ',
      'other',
      'https://openrouter.ai/api/v1',
      'openrouter.ai',
    ],
    [
      'https://generativelanguage.googleapis.com/v1beta/openai/',
      'other',
      'https://generativelanguage.googleapis.com/v1beta/openai',
      'generativelanguage.googleapis.com',
    ],
    ['https://lab.ac.kr:8443?key=1#x', 'other', 'https://lab.ac.kr:8443/v1', 'lab.ac.kr:8443'],
  ])('%s', (address, kind, base, name) => {
    const server = recogniseServer(address);
    expect(server).toEqual({ kind, base });
    expect(nameServer(server)).toBe(name);
  });

  it.each([
    ['http://localhost:11434/api', 'http://localhost:11434/v1'],
    ['localhost:11434/api/chat', 'http://localhost:11434/v1'],
    ['http://127.0.0.1:1234/api/v0/chat/completions', 'http://127.0.0.1:1234/v1'],
    ['http://localhost:8000/v1/completions', 'http://localhost:8000/v1'],
    ['https://lab.ac.kr/v1/responses/', 'https://lab.ac.kr/v1'],
    ['https://lab.ac.kr/v1/messages', 'https://lab.ac.kr/v1'],
    ['"https://lab.ac.kr/v1",', 'https://lab.ac.kr/v1'],
    ['<https://lab.ac.kr/v1>', 'https://lab.ac.kr/v1'],
    ['`http://localhost:11434`', 'http://localhost:11434/v1'],
    // A service's own path stays.
    ['https://lab.ac.kr/api', 'https://lab.ac.kr/api'],
    ['https://lab.ac.kr/api/chat', 'https://lab.ac.kr/api/chat'],
    ['http://localhost:3000/api', 'http://localhost:3000/api'],
    ['https://lab.ac.kr/mymodels', 'https://lab.ac.kr/mymodels'],
  ])('is what is meant by what is pasted: %s', (address, base) => {
    expect(recogniseServer(address).base).toBe(base);
  });

  it.each([
    ['http://lab.ac.kr:8000', 'insecure-address'],
    ['http://localhost.evil.example:11434', 'insecure-address'],
    ['http://[::ffff:8.8.8.8]:11434', 'insecure-address'],
    ['', 'bad-address'],
    ['file:///etc/passwd', 'bad-address'],
    ['https://kim:pw@lab.ac.kr', 'bad-address'],
  ])('is refused: %j', (address, code) => {
    expect(() => recogniseServer(address)).toThrow(expect.objectContaining({ code }));
    expect(() => recogniseAskable(address)).toThrow(expect.objectContaining({ code }));
  });

  it.each(['[::1]:11434', 'http://127.1.2.3:8000/v1', 'http://models.localhost:1234'])(
    'is refused in a page, whose browser lets nobody ask it: %s',
    (address) => {
      const code = 'other-loopback';
      expect(() => recogniseAskable(address)).toThrow(expect.objectContaining({ code }));
    },
  );

  it.each(['localhost:11434', 'http://127.1:8000', 'https://lab.ac.kr', 'https://[2001:db8::1]'])(
    'is the same in a page: %s',
    (address) => {
      expect(recogniseAskable(address)).toEqual(recogniseServer(address));
    },
  );
});
