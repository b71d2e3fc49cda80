import { describe, expect, it } from 'vitest';
import { beginsHere, isAskable, isLoopback } from '../../../../core/source/net/loopback';

const here = [
  'localhost',
  'LOCALHOST',
  'localhost.',
  'app.localhost',
  'a.b.localhost.',
  '127.0.0.1',
  '127.0.0.1.',
  '127.255.255.254',
  '127.1',
  '2130706433',
  '0x7f.1',
  '0177.0.0.1',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[0000:0000:0000:0000:0000:0000:0000:0001]',
  '[::0.0.0.1]',
];
const elsewhere = [
  '127.0.0.1.evil.example',
  'localhost.evil.example',
  'notlocalhost',
  'evil-localhost',
  'localhost.localdomain',
  'localhost..',
  '126.255.255.255',
  '128.0.0.1',
  '0.0.0.0',
  '10.0.0.1',
  '[::]',
  '[::2]',
  '[1::1]',
  '[::ffff:8.8.8.8]',
  '[fe80::1]',
  '1.127.0.1',
];
const hostOf = (host: string) => new URL(`http://${host}/`).hostname;

describe('a host', () => {
  it.each(here)('of this machine: %s', (host) => {
    expect(isLoopback(hostOf(host))).toBe(true);
    expect(beginsHere(`${host}:8080/v1`)).toBe(true);
    expect(beginsHere(host)).toBe(true);
  });

  it.each(elsewhere)('of another: %s', (host) => {
    expect(isLoopback(hostOf(host))).toBe(false);
    expect(beginsHere(`${host}:8080/v1`)).toBe(false);
  });

  it.each(['localhost을', 'localhost@evil.example', 'localhost, 127.0.0.1', '', '[::1', '://'])(
    'is none: %j',
    (text) => {
      expect(beginsHere(text)).toBe(false);
    },
  );

  it('is asked by an extension where its policy can name it', () => {
    const asked = [...here, ...elsewhere].filter((host) => isAskable(new URL(`http://${host}/`)));
    const refused = here.filter((host) => !asked.includes(host));
    expect(refused.map(hostOf)).toEqual([
      'localhost.',
      'app.localhost',
      'a.b.localhost.',
      '127.255.255.254',
      '[::1]',
      '[::1]',
      '[::1]',
      '[::1]',
    ]);
  });
});
