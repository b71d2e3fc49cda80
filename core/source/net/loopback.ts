/** The hosts of this machine as a URL has them, whatever they were written as: 127.0.0.0/8, ::1, and the names of RFC 6761. */
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|\[::1\]|(?:[^.]+\.)*localhost\.?)$/;
/** Those that an extension may be allowed and its policy can name: no policy takes an address of IPv6. */
const ASKABLE: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost']);

/** Is the `hostname` of a URL this very machine? What is sent there passes nobody on its way. */
export function isLoopback(hostname: string): boolean {
  return LOOPBACK.test(hostname);
}

/** May an extension ask it? Of this machine's hosts those alone that the manifest names. */
export function isAskable({ hostname }: URL): boolean {
  return !isLoopback(hostname) || ASKABLE.has(hostname);
}

/** Does an address without its protocol begin with a host of this machine: `localhost:11434`, `[::1]/feed`? */
export function beginsHere(text: string): boolean {
  const [host = ''] = /^(?:\[[^\]]*\]|[^\s[\]/\\:?#@]+)(?=[:/?#]|$)/.exec(text) ?? [];
  return URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname);
}
