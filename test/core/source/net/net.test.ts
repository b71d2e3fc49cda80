import { afterEach, describe, expect, it } from 'vitest';
import { type Reply, readJsonReply, readTextReply, request } from '../../../../core/source/net/net';
import { type Loopback, serveLoopback } from '../../../doubles/loopback';
import { encodeEucKr, makeStatic, type Rule } from '../../../doubles/static';

const most = 1_000_000;
const now = Date.UTC(2026, 0, 2, 3, 4, 5);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let loopback: Loopback | undefined;
afterEach(() => loopback?.close());

/** A host with one file, `/a.json`, that misbehaves as told. */
async function serve(...rules: readonly Rule[]) {
  const host = makeStatic(
    new Map([['/a.json', { body: '{"a":"가나다"}', type: 'application/json; charset=UTF-8' }]]),
    { cors: true, etag: true },
  );
  host.behave(...rules);
  loopback = await serveLoopback(host.handle);
  return { host, url: `${loopback.origin}/a.json` };
}

const failing = (code: string, more: object = {}) => expect.objectContaining({ code, ...more });

describe('request', () => {
  it('gives what the host says of the file, and tells each chunk as it arrives', async () => {
    const { url, host } = await serve({ kind: 'slow', bytesPerSecond: 100 });
    const chunks: number[] = [];
    const reply = await request(url, { most, onBytes: (bytes) => chunks.push(bytes) });
    expect(reply).toMatchObject({ url, type: 'application/json', charset: 'utf-8' });
    expect(reply.etag).toMatch(/^"[0-9a-f]{16}"$/);
    expect(readTextReply(reply)).toBe('{"a":"가나다"}');
    expect(chunks.length).toBeGreaterThan(1);
    expect(chunks.reduce((sum, bytes) => sum + bytes)).toBe(reply.bytes.length);
    expect(host.requests).toEqual(['GET /a.json 200']);
  });

  it('sends no header that would cost a preflight, and no credentials', async () => {
    let sent: RequestInit = {};
    await request(
      'https://host.example/a',
      { most },
      {
        fetch: async (_url, init = {}) => {
          sent = init;
          return new Response('');
        },
      },
    );
    expect(sent).toMatchObject({ credentials: 'omit', cache: 'no-cache' });
    expect(sent.headers).toBeUndefined();
  });

  it.each([
    ['http://host.example/', 'insecure-address'],
    ['http://127.0.0.1.host.example/', 'insecure-address'],
    ['http://[::1]:1/', 'other-loopback'],
    ['http://127.0.0.2/', 'other-loopback'],
    ['http://app.localhost:3000/', 'other-loopback'],
    ['ftp://host.example/', 'bad-address'],
    ['file:///etc/passwd', 'bad-address'],
    ['https://name:word@host.example/', 'bad-address'],
    ['no address', 'bad-address'],
    ['', 'bad-address'],
  ])('does not ask %s', async (url, code) => {
    let asked = 0;
    const fetch = async () => {
      asked += 1;
      return new Response('');
    };
    await expect(request(url, { most }, { fetch })).rejects.toEqual(failing(code));
    expect(asked).toBe(0);
  });

  it.each(['http://127.0.0.1:1/', 'http://localhost:1/', 'https://가.example/'])(
    'asks %s',
    async (url) => {
      const reply = await request(url, { most }, { fetch: async () => new Response('x') });
      expect(readTextReply(reply)).toBe('x');
    },
  );

  it.each<[number, Record<string, string>, string]>([
    [404, {}, 'not-found'],
    [410, {}, 'not-found'],
    [401, {}, 'access-denied'],
    [403, {}, 'access-denied'],
    [403, { 'X-RateLimit-Remaining': '7' }, 'access-denied'],
    [451, {}, 'access-denied'],
    [500, {}, 'server-failed'],
    [503, {}, 'server-failed'],
    [418, {}, 'not-found'],
    [400, {}, 'not-found'],
    [409, {}, 'nothing-found'],
    [422, {}, 'nothing-found'],
    [408, {}, 'timed-out'],
    [429, {}, 'rate-limited'],
    [403, { 'Retry-After': '120' }, 'rate-limited'],
    [403, { 'X-RateLimit-Remaining': '0' }, 'rate-limited'],
  ])('knows what %i with %j means', async (status, headers, code) => {
    const { url } = await serve({ kind: 'status', status, headers });
    await expect(request(url, { most })).rejects.toEqual(failing(code));
  });

  const seconds = (time: number) => String(time / 1000);
  it.each<[string, number, Record<string, string>, number]>([
    ['seconds', 429, { 'Retry-After': '120' }, now + 2 * MINUTE],
    ['seconds of a server that rests', 503, { 'Retry-After': '120' }, now + 2 * MINUTE],
    ['a date', 429, { 'Retry-After': new Date(now + DAY / 2).toUTCString() }, now + DAY / 2],
    [
      'the reset of a limit',
      403,
      { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': seconds(now + 30 * MINUTE) },
      now + 30 * MINUTE,
    ],
    ['nothing', 429, {}, now + MINUTE],
    ['nonsense', 429, { 'Retry-After': 'soon', 'X-RateLimit-Reset': 'later' }, now + MINUTE],
    ['no time at all', 429, { 'Retry-After': '0' }, now + MINUTE],
    ['a year', 429, { 'Retry-After': String(365 * 86_400) }, now + DAY],
    [
      'a limit with calls left',
      429,
      { 'X-RateLimit-Remaining': '7', 'X-RateLimit-Reset': String((now + DAY) / 1000) },
      now + MINUTE,
    ],
    ['a day long past', 429, { 'Retry-After': 'Wed, 21 Oct 2015 07:28:00 GMT' }, now + MINUTE],
    ['a reset far in the future', 429, { 'X-RateLimit-Reset': '99999999999' }, now + DAY],
  ])('comes back in time when the host says %s', async (_what, status, headers, until) => {
    const { url } = await serve({ kind: 'status', status, headers: { Date: '', ...headers } });
    await expect(request(url, { most }, { now: () => now })).rejects.toEqual(
      failing(status === 503 ? 'server-failed' : 'rate-limited', { until }),
    );
  });

  it('names no time for a server that fails while calls remain', async () => {
    const headers = {
      'X-RateLimit-Remaining': '7',
      'X-RateLimit-Reset': String((now + DAY) / 1000),
    };
    const { url } = await serve({ kind: 'status', status: 503, headers });
    await expect(request(url, { most }, { now: () => now })).rejects.toEqual(
      failing('server-failed'),
    );
  });

  it('reckons with the clock of a host that is ten years ahead', async () => {
    const theirs = now + 3650 * DAY;
    const headers = {
      Date: new Date(theirs).toUTCString(),
      'X-RateLimit-Reset': seconds(theirs + 20 * MINUTE),
    };
    const { url } = await serve({ kind: 'status', status: 429, headers });
    await expect(request(url, { most }, { now: () => now })).rejects.toEqual(
      failing('rate-limited', { until: now + 20 * MINUTE }),
    );
  });

  it.each([true, false])('stops a gigantic body, told before: %s', async (told) => {
    const { url } = await serve({ kind: 'gigantic', bytes: 2_000_000_000, told });
    let arrived = 0;
    const onBytes = (bytes: number) => {
      arrived += bytes;
    };
    await expect(request(url, { most, onBytes })).rejects.toEqual(failing('too-large'));
    expect(arrived).toBeLessThan(2 * most);
  });

  it('tells a body that ends early', async () => {
    const { url } = await serve({ kind: 'truncated', bytes: 5 });
    await expect(request(url, { most })).rejects.toEqual(failing('cut-short'));
  });

  it('tells a body that is shorter than its header, also where the browser says nothing', async () => {
    const fetch = async () => new Response('x', { headers: { 'Content-Length': '10' } });
    await expect(request('https://host.example/', { most }, { fetch })).rejects.toEqual(
      failing('cut-short'),
    );
  });

  it('does not take a short body for cut that was sent compressed and so is longer', async () => {
    const headers = { 'Content-Length': '22', 'Content-Encoding': 'gzip' };
    const fetch = async () => new Response('{}', { headers });
    expect(readTextReply(await request('https://host.example/', { most }, { fetch }))).toBe('{}');
  });

  it.each<[string, Rule, number]>([
    ['never answers', { kind: 'silent' }, 100],
    ['falls silent in the middle', { kind: 'slow', bytesPerSecond: 1 }, 20],
  ])('gives a host up that %s', async (_what, rule, silence) => {
    const { url } = await serve(rule);
    const patience = { silence, longest: 60_000 };
    await expect(request(url, { most }, { patience })).rejects.toEqual(failing('timed-out'));
  });

  it('hears a slow host to the end, but not for ever', async () => {
    const { url } = await serve({ kind: 'slow', bytesPerSecond: 40 });
    const patience = { silence: 20_000, longest: 100 };
    await expect(request(url, { most }, { patience })).rejects.toEqual(failing('timed-out'));
    expect(
      readTextReply(await request(url, { most }, { patience: { ...patience, longest: 20_000 } })),
    ).toBe('{"a":"가나다"}');
  });

  it.each<Rule>([{ kind: 'silent' }, { kind: 'slow', bytesPerSecond: 20 }])(
    'is cancelled at once, and says so in the words of who cancelled: %j',
    async (rule) => {
      const { url } = await serve(rule);
      const cancel = new AbortController();
      const reason = new Error('enough');
      setTimeout(() => cancel.abort(reason), 50);
      await expect(request(url, { most, signal: cancel.signal })).rejects.toBe(reason);
    },
  );

  it('does not even ask when it was cancelled before', async () => {
    const { url, host } = await serve();
    const signal = AbortSignal.abort(new Error('no'));
    await expect(request(url, { most, signal })).rejects.toThrow('no');
    expect(host.requests).toEqual([]);
  });

  it('asks once more when a connection dies', async () => {
    const { url, host } = await serve({ kind: 'flaky', every: 2 });
    await request(url, { most });
    expect(readTextReply(await request(url, { most }))).toBe('{"a":"가나다"}');
    expect(host.requests).toEqual(['GET /a.json 200', 'GET /a.json cut', 'GET /a.json 200']);
  });

  it('follows a redirect and says where it came to', async () => {
    const { url, host } = await serve({ kind: 'redirect', to: '/b.json', path: '/a.json' });
    host.set('/b.json', '[]');
    expect((await request(url, { most })).url).toBe(url.replace('a.json', 'b.json'));
  });

  it('tells a redirect that goes round in a loop', async () => {
    const { url } = await serve({ kind: 'redirect', to: '/a.json' });
    await expect(request(url, { most })).rejects.toEqual(failing('bad-redirect'));
  });

  it('reads nothing from where a redirect left https', async () => {
    const response = new Response('secret');
    Object.defineProperty(response, 'url', { value: 'http://host.example/' });
    await expect(
      request('https://host.example/', { most }, { fetch: async () => response }),
    ).rejects.toEqual(failing('bad-redirect'));
  });

  it('tells a port where nobody listens', async () => {
    const { url } = await serve();
    await loopback?.close();
    await expect(request(url, { most })).rejects.toEqual(failing('unreachable'));
  });

  describe('in a browser that only says that it failed to fetch', () => {
    type Answers = (init: RequestInit) => Response | undefined;
    const browser =
      (answers: Answers) =>
      async (_url: unknown, init: RequestInit = {}) => {
        const response = answers(init);
        if (!response) throw new TypeError('Failed to fetch');
        return response;
      };
    const opaque = (type: ResponseType) => {
      const response = new Response(null);
      Object.defineProperty(response, 'type', { value: type });
      return response;
    };
    const ask = (answers: Answers, online = true) =>
      request(
        'https://host.example/feed/',
        { most },
        {
          fetch: browser(answers),
          online: () => online,
        },
      );

    it('tells a machine that is offline', async () => {
      await expect(ask(() => undefined, false)).rejects.toEqual(failing('offline'));
    });

    it('tells a host that lets no other origin read, and which', async () => {
      const answers: Answers = ({ mode }) => (mode === 'no-cors' ? opaque('opaque') : undefined);
      await expect(ask(answers)).rejects.toEqual(
        failing('permission-needed', { origin: 'https://host.example' }),
      );
    });

    it('tells a redirect to where it may not read', async () => {
      const answers: Answers = ({ redirect }) =>
        redirect === 'manual' ? opaque('opaqueredirect') : undefined;
      const failure = await ask(answers).catch((error: unknown) => error);
      expect(failure).toEqual(failing('bad-redirect'));
      expect(failure).not.toHaveProperty('origin');
    });

    it('tells a host that is not there', async () => {
      await expect(ask(() => undefined)).rejects.toEqual(failing('unreachable'));
    });

    it('reads on when the host was away for a moment only', async () => {
      let asked = 0;
      const reply = await ask(() => {
        asked += 1;
        return asked === 1 ? undefined : new Response('here');
      });
      expect(readTextReply(reply)).toBe('here');
    });
  });
});

const reply = (bytes: Uint8Array | string, more: Partial<Reply> = {}): Reply => ({
  url: 'https://host.example/a',
  type: 'text/html',
  bytes: Uint8Array.from(Buffer.from(bytes)),
  ...more,
});

describe('readText', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  const latin = (text: string) => Buffer.from(text, 'latin1');
  const french = 'Où est passé l’été ? À la forêt, près du château.'.replace('’', "'");
  const xml = (label: string) => `<?xml version="1.0" encoding="${label}"?><a>논문 요약</a>`;
  const html = (label: string) => `<html><head><meta charset=${label}><p>논문 요약`;
  const equiv =
    '<html><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><p>논문 요약';

  it.each<[string, Reply, string]>([
    ['UTF-8 that nobody declares', reply('논문 요약'), '논문 요약'],
    ['UTF-8 with a mark, whatever its header', reply('\ufeff요약', { charset: 'euc-kr' }), '요약'],
    ['EUC-KR by its header', reply(encodeEucKr('논문'), { charset: 'euc-kr' }), '논문'],
    ['CP949 by its header', reply(encodeEucKr('논문'), { charset: 'cp949' }), '논문'],
    ['ks_c_5601-1987', reply(encodeEucKr('논문'), { charset: 'ks_c_5601-1987' }), '논문'],
    ['EUC-KR by its XML declaration', reply(encodeEucKr(xml('euc-kr'))), xml('euc-kr')],
    ['EUC-KR by its meta element', reply(encodeEucKr(html('EUC-KR'))), html('EUC-KR')],
    ['EUC-KR by an old meta element', reply(encodeEucKr(equiv)), equiv],
    ['EUC-KR that nobody declares', reply(encodeEucKr('논문 요약')), '논문 요약'],
    ['UTF-16 with a mark', reply(utf16('\ufeff요약')), '요약'],
    ['UTF-16 by its XML declaration', reply(utf16(xml('utf-16'))), xml('utf-16')],
    ['UTF-8 that calls itself UTF-16', reply(xml('utf-16')), xml('utf-16')],
    ['Shift_JIS', reply(Buffer.from([0x82, 0xa0]), { charset: 'shift_jis' }), 'あ'],
    ['UTF-8 that calls itself Latin-1', reply('요약', { charset: 'iso-8859-1' }), '요약'],
    ['UTF-8 that calls itself ASCII', reply('요약', { charset: 'us-ascii' }), '요약'],
    ['UTF-8 whose page says Latin-1', reply(html('latin1')), html('latin1')],
    ['Latin-1', reply(Buffer.from([0x63, 0xe9]), { charset: 'iso-8859-1' }), 'cé'],
    [
      'JSON, whatever its header says',
      reply('{"a":"요약"}', { type: 'application/feed+json', charset: 'euc-kr' }),
      '{"a":"요약"}',
    ],
    [
      'JSON in EUC-KR, which there should not be',
      reply(encodeEucKr('{"a":"논문"}'), { type: 'application/json', charset: 'euc-kr' }),
      '{"a":"논문"}',
    ],
    ['nothing', reply(''), ''],
    ['UTF-8 of an encoding that nobody knows', reply('요약', { charset: 'klingon-8' }), '요약'],
    ['EUC-KR that calls itself UTF-8', reply(encodeEucKr('논문'), { charset: 'utf-8' }), '논문'],
    [
      'EUC-KR whose header says UTF-8 and whose declaration knows',
      reply(encodeEucKr(xml('ks_c_5601-1987')), { charset: 'utf-8' }),
      xml('ks_c_5601-1987'),
    ],
    [
      'EUC-KR that a host calls Latin-1',
      reply(encodeEucKr('논문 요약'), { charset: 'iso-8859-1' }),
      '논문 요약',
    ],
    [
      'EUC-KR whose host says Latin-1 and whose page knows',
      reply(encodeEucKr(html('euc-kr')), { charset: 'iso-8859-1' }),
      html('euc-kr'),
    ],
    ['French in Latin-1', reply(latin(french), { charset: 'iso-8859-1' }), french],
    ['UTF-16 that nobody declares', reply(utf16('# 논문\n요약 2\n')), '# 논문\n요약 2\n'],
    [
      'UTF-16 that nobody declares, the high byte first',
      reply(utf16('# 논문\n요약 2\n').swap16()),
      '# 논문\n요약 2\n',
    ],
    ['GB18030 that is named', reply(Buffer.from([0xc2, 0xdb]), { charset: 'gb2312' }), '论'],
    [
      'half a letter at the end',
      reply(Buffer.from('요약').subarray(0, 5), { charset: 'utf-8' }),
      '요\ufffd',
    ],
    [
      'a broken byte among many letters',
      reply(Buffer.concat([Buffer.from('논문 요약'), Buffer.of(0xff), Buffer.from('이다.')])),
      '논문 요약\ufffd이다.',
    ],
    [
      'half a letter of EUC-KR',
      reply(Buffer.concat([encodeEucKr('논문 '), encodeEucKr('요').slice(0, 1)])),
      '논문 \ufffd',
    ],
    [
      'half a letter of UTF-8 that calls itself Latin-1',
      reply(Buffer.concat([Buffer.from('논문 요약'), Buffer.of(0xec)]), { charset: 'latin1' }),
      '논문 요약\ufffd',
    ],
    [
      'half a letter of UTF-16',
      reply(Buffer.concat([utf16('\ufeff논문'), Buffer.of(0x2e)])),
      '논문\ufffd',
    ],
  ])('reads %s', (_what, given, text) => {
    expect(readTextReply(given)).toBe(text);
  });

  it.each<[string, Reply]>([
    ['bytes that are no text', reply(Buffer.from([0xff, 0x00, 0x81, 0xff]))],
    ['a picture', reply(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64'))],
    ['French that nobody declares', reply(latin(french))],
  ])('refuses %s', (_what, given) => {
    expect(() => readTextReply(given)).toThrow(failing('wrong-encoding'));
  });
});

describe('readJson', () => {
  const json = (text: string, type = 'application/json') => reply(text, { type });

  it('gives an object that has what is expected, whatever type the host calls it', () => {
    expect(readJsonReply(json('{"a":1}'), 'a')).toEqual({ a: 1 });
    expect(readJsonReply(json(' {"a":1,"error":"old"}\n', 'text/html'), 'a')).toMatchObject({
      a: 1,
    });
  });

  it.each([
    ['a login page', '<!doctype html><form>', 'text/html', 'page-instead'],
    ['a login page that calls itself JSON', '\n<html>', 'application/json', 'page-instead'],
    ['words that call themselves HTML', 'Please log in', 'text/html', 'page-instead'],
    ['an error', '{"error":"quota"}', 'application/json', 'error-body'],
    ['an error as GitHub writes it', '{"message":"Bad"}', 'application/json', 'error-body'],
    ['half a string', '{"a":"x', 'application/json', 'cut-short'],
    ['half a list', '{"a":[1,2', 'application/json', 'cut-short'],
    ['half an escape', '{"a":"\\', 'application/json', 'cut-short'],
    ['nothing', '', 'application/json', 'cut-short'],
    ['an error in the middle', '{"a":1,}', 'application/json', 'malformed'],
    ['words', 'hello', 'text/plain', 'malformed'],
    ['a list', '[1]', 'application/json', 'malformed'],
    ['null', 'null', 'application/json', 'malformed'],
    ['something else', '{"b":1}', 'application/json', 'malformed'],
    ['no letters', '\\u0000', 'application/json', 'malformed'],
  ])('tells %s', (_what, text, type, code) => {
    expect(() => readJsonReply(json(text, type), 'a')).toThrow(failing(code));
  });

  it('tells a megabyte of brackets', () => {
    expect(() => readJsonReply(json('['.repeat(1_000_000)), 'a')).toThrow(failing('cut-short'));
  });
});
