import { describe, expect, it } from 'vitest';
import { isInside } from '../../../../core/source/net/inside';
import { request } from '../../../../core/source/net/net';
import { findAlternates } from '../../../../core/source/rss/alternates';

const inside = [
  '127.0.0.1',
  '127.1.2.3',
  '127.1',
  '2130706433',
  '0x7f.1',
  '0177.0.0.1',
  '0.0.0.0',
  'localhost',
  'LOCALHOST',
  'localhost.',
  'app.localhost',
  '10.0.0.1',
  '10.255.255.255',
  '100.64.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '192.168.1.1.',
  '[::]',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:192.168.0.1]',
  '[::10.0.0.1]',
  '[64:ff9b::10.0.0.1]',
  '[fc00::1]',
  '[fd12:3456:789a::1]',
  '[fe80::1]',
  '[febf::1]',
  'printer.local',
  'a.b.local.',
  'metadata.google.internal',
  'nas.home.arpa',
  'intranet',
];
const outside = [
  'host.example',
  '1.1.1.1',
  '9.255.255.255',
  '11.0.0.1',
  '100.63.255.255',
  '100.128.0.1',
  '128.0.0.1',
  '169.253.0.1',
  '172.15.255.255',
  '172.32.0.1',
  '192.167.1.1',
  '[2001:db8::1]',
  '[::ffff:8.8.8.8]',
  '[64:ff9b::8.8.8.8]',
  '[fbff::1]',
  '[fe00::1]',
  '[ff02::1]',
  'local.example',
  'localhost.example',
  '127.0.0.1.example',
];

describe('an address', () => {
  it.each(inside)('of this machine or its network: %s', (host) => {
    expect(isInside(new URL(`https://${host}/a`))).toBe(true);
  });

  it.each(outside)('of anywhere: %s', (host) => {
    expect(isInside(new URL(`https://${host}/a`))).toBe(false);
  });
});

describe('a redirect', () => {
  const follow = (from: string, to: string) => {
    const response = new Response('secret');
    Object.defineProperty(response, 'url', { value: to });
    return request(from, { most: 100 }, { fetch: async () => response });
  };

  it.each([
    ...inside.map((host) => `https://${host}/`),
    'http://127.0.0.1:8080/',
    'http://localhost/',
  ])('from outside to %s is not read', async (to) => {
    const refused = expect.objectContaining({ code: 'bad-redirect' });
    await expect(follow('https://host.example/', to)).rejects.toEqual(refused);
  });

  it.each([
    ['http://127.0.0.1:8080/', 'http://localhost:9090/'],
    ['https://nas.local/', 'https://10.0.0.7/'],
    ['https://192.168.0.2/', 'https://host.example/'],
    ['https://host.example/', 'https://other.example/'],
  ])('from %s to %s is', async (from, to) => {
    expect((await follow(from, to)).url).toBe(to);
  });
});

describe('a page', () => {
  const naming = (...places: readonly string[]) =>
    places
      .map((place) => `<link rel="alternate" type="application/rss+xml" href="${place}">`)
      .join('');
  const local = ['http://127.0.0.1:8080/feed.xml', 'https://10.1.2.3/feed', '//localhost/feed'];

  it('from outside sends nobody inside for its feed', () => {
    const html = naming(...local, '/real.xml');
    expect(findAlternates(html, 'https://host.example/').named).toEqual([
      'https://host.example/real.xml',
    ]);
    const based = `<base href="https://192.168.0.1/">${naming('feed.xml')}`;
    expect(findAlternates(based, 'https://host.example/').named).toEqual([]);
  });

  it('on this machine may', () => {
    expect(findAlternates(naming(...local), 'http://127.0.0.1:1/').named).toHaveLength(3);
  });
});
