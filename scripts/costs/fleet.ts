import { planNext } from '../../core/schedule';
import type { Every } from '../../core/source';
import type { Cost } from './reader';

/** From when a version of what is published is there; milliseconds since 1970. */
export type Version = { readonly from: number };

/** What all readers of a kind did in the time that was looked at. */
export type Traffic = {
  readonly visits: number;
  readonly requests: number;
  readonly bytes: number;
  /** The most requests in one second, at one host. */
  readonly peak: number;
};

type FleetOptions = {
  readonly readers: number;
  readonly every: Every;
  readonly start: number;
  readonly end: number;
  readonly versions: readonly Version[];
  /** For each source, all published at the same times: what it costs to come from one version to another. */
  readonly costs: readonly Ways[];
  readonly random: () => number;
};
type Ways = readonly (readonly (Cost | undefined)[])[];

/** Every reader for itself, each visit when the schedule's own plan has it → the traffic of each source. */
export function runFleet({ readers, every, start, end, versions, costs, random }: FleetOptions) {
  const hosts = costs.map((ways) => openHost(ways, start, end));
  const source = { every, failures: 0 };
  for (let reader = 0; reader < readers; reader += 1) {
    let known = 0;
    // Whoever asks every hour began at some minute of it.
    let at = planNext(source, start - (every.kind === 'hourly' ? random() * 3_600_000 : 1), random);
    while (at !== undefined && at < end) {
      const current = versionAt(versions, at, known);
      if (at >= start) for (const host of hosts) host.visit(at, known, current);
      known = current;
      at = planNext(source, at, random);
    }
  }
  return hosts.map((host) => host.sum());
}

function openHost(ways: Ways, start: number, end: number) {
  const seconds = new Uint32Array(Math.ceil((end - start) / 1000));
  const asked = ways.map((row) => row.map((cost) => (cost ? count(cost) : Number.NaN)));
  const sent = ways.map((row) => row.map((cost) => cost?.bytes ?? Number.NaN));
  let [visits, requests, bytes] = [0, 0, 0];
  return {
    visit(at: number, from: number, to: number): void {
      const each = asked[from]?.[to] ?? Number.NaN;
      const second = Math.floor((at - start) / 1000);
      seconds[second] = (seconds[second] ?? 0) + each;
      visits += 1;
      requests += each;
      bytes += sent[from]?.[to] ?? Number.NaN;
    },
    sum: (): Traffic => ({
      visits,
      requests,
      bytes,
      peak: seconds.reduce((most, each) => Math.max(most, each), 0),
    }),
  };
}

/** All requests of a visit. */
function count({ requests }: Cost): number {
  return requests.static + requests.api + requests.raw;
}

function versionAt(versions: readonly Version[], at: number, known: number): number {
  let current = known;
  while ((versions[current + 1]?.from ?? Number.POSITIVE_INFINITY) <= at) current += 1;
  return current;
}

/** Chance that is the same in every run (mulberry32). */
export function makeChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Everyone comes for the first time, at any time of one day; a browser asks for six files at once. */
export function arriveInADay(first: Cost, readers: number): Traffic {
  const random = makeChance(2);
  const seconds = new Uint32Array(86_400 + 3600);
  const requests = count(first);
  for (let reader = 0; reader < readers; reader += 1) {
    // Six at a time, five times a second.
    let second = Math.floor(random() * 86_400);
    for (let left = requests; left > 0; left -= 30, second += 1) {
      seconds[second] = (seconds[second] ?? 0) + Math.min(left, 30);
    }
  }
  return {
    visits: readers,
    requests: requests * readers,
    bytes: first.bytes * readers,
    peak: seconds.reduce((most, each) => Math.max(most, each), 0),
  };
}
