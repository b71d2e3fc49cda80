import type { Gate } from '../stage/proxy';
import type { LaunchOptions } from './browser';

/** Has it do nothing of its own. */
export const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Has it load an extension among its neighbours, and no other. */
export function loadAll(
  extension: string,
  neighbours?: LaunchOptions['neighbours'],
): readonly string[] {
  const { before = [], after = [] } = neighbours ?? {};
  const all = [...before, extension, ...after].join(',');
  return [`--disable-extensions-except=${all}`, `--load-extension=${all}`];
}

/**
 * Trust in that one key, where ignoring certificates altogether would leave out what workers fetch, and
 * nothing that came with a faulty certificate would ever be cached.
 */
export function throughGate({ port, fingerprint }: Gate): readonly string[] {
  return [
    `--proxy-server=http://127.0.0.1:${port}`,
    `--ignore-certificate-errors-spki-list=${fingerprint}`,
  ];
}
