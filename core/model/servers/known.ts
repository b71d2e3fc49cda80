import type { Server, ServerKind } from '../../model';
import { beginsHere, checkAddress, checkAskable, isLoopback } from '../../source/net';

/** Where the programs that run models on this computer answer, unless told otherwise. */
export const places: readonly Server[] = [
  { kind: 'ollama', base: 'http://localhost:11434/v1' },
  { kind: 'lmstudio', base: 'http://localhost:1234/v1' },
  { kind: 'llamacpp', base: 'http://localhost:8080/v1' },
  { kind: 'vllm', base: 'http://localhost:8000/v1' },
];

const names: Readonly<Record<Exclude<ServerKind, 'other'>, string>> = {
  ollama: 'Ollama',
  lmstudio: 'LM Studio',
  llamacpp: 'llama.cpp',
  vllm: 'vLLM',
  browser: 'browser',
};

/** What a server is called where a summary says how it was made: a program's name, a host, or `browser`. */
export function nameServer({ kind, base }: Server): string {
  return kind === 'other' ? new URL(base).host : names[kind];
}

/** Does a server run on this computer, as a program of its own? */
export function isHere({ base }: Server): boolean {
  return base !== '' && isLoopback(new URL(base).hostname);
}

/** What servers answer at behind their base, as examples of requests have it. */
const END = /\/(?:(?:chat\/)?completions|models|responses|messages|embeddings)$/;
/** What these programs speak besides, in their own way. */
const OWN_WAY = /\/api(?:\/.*)?$/;
/** What stands around an address in code and in letters. */
const AROUND = /^[\s"'`<(]+|[\s"'`>),;]+$/g;

/**
 * An address as the reader writes it, with `/v1` or another path of its own or without any → its server. Throws `Failure`:
 * `bad-address`, `insecure-address`.
 */
export function recogniseServer(address: string): Server {
  const text = address.replace(AROUND, '');
  const full = /^[a-z][a-z\d+.-]*:\/\//i.test(text)
    ? text
    : `${beginsHere(text) ? 'http' : 'https'}://${text}`;
  const { origin, pathname, hostname, port } = checkAddress(full);
  const place = isLoopback(hostname)
    ? places.find((each) => new URL(each.base).port === port)
    : undefined;
  const given = pathname.replace(/\/+$/, '').replace(END, '');
  const path = place ? given.replace(OWN_WAY, '') : given;
  const base = `${origin}${path === '' ? '/v1' : path}`;
  return { kind: place?.kind ?? 'other', base };
}

/** The same for a page. Throws `other-loopback`, too, for a server of this computer that no browser lets an extension ask. */
export function recogniseAskable(address: string): Server {
  const server = recogniseServer(address);
  checkAskable(server.base);
  return server;
}
