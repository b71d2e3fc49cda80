/** IPv4 blocks of this machine and of the networks around it, by the IANA registry of special addresses. */
const blocks: readonly (readonly [first: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
];
/** Names that no public host has: RFC 6761, 6762 and 8375, and what ICANN keeps free. */
const names = /^[^.]+$|(?:^|\.)(?:localhost|local|internal|home\.arpa)$/;

/**
 * Does an address lead to this machine or into its own network, as far as the address tells? What a public
 * name stands for only the browser knows. A URL has brought every other spelling into this one.
 */
export function isInside({ hostname }: URL): boolean {
  const host = hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return isInside6(expand(host.slice(1, -1)));
  return isIpv4(host) ? isInside4(toNumber(host)) : names.test(host);
}

/** May whoever was asked at one address send us to another? From outside nobody may send us inside. */
export function maySendTo(from: URL, to: URL): boolean {
  return isInside(from) || !isInside(to);
}

function isInside4(address: number): boolean {
  return blocks.some(([first, bits]) => (address ^ toNumber(first)) >>> (32 - bits) === 0);
}

function isInside6(groups: readonly number[]): boolean {
  const [first = 0] = groups;
  const [high = 0, low = 0] = groups.slice(6);
  const head = groups.slice(0, 6).join();
  // `::`, `::1` and the IPv4 addresses that are written within: compatible, mapped, and by NAT64.
  const isWithin = ['0,0,0,0,0,0', '0,0,0,0,0,65535', '100,65435,0,0,0,0'].includes(head);
  if (isWithin) return isInside4(((high << 16) | low) >>> 0);
  // fc00::/7 of a site's own, fe80::/10 of a link, fec0::/10 as sites had it before.
  return (first & 0xfe00) === 0xfc00 || (first & 0xff80) === 0xfe80;
}

function isIpv4(host: string): boolean {
  return /^\d+\.\d+\.\d+\.\d+$/.test(host);
}

function toNumber(ipv4: string): number {
  return ipv4.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

/** `fe80::1` → its eight groups. */
function expand(ipv6: string): readonly number[] {
  const [before = [], after = []] = ipv6
    .split('::')
    .map((half) => (half ? half.split(':').map((group) => Number.parseInt(group, 16)) : []));
  return [...before, ...new Array(8 - before.length - after.length).fill(0), ...after];
}
