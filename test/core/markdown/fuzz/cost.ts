import type { Reader } from './readers';

/** What reading a text costs, in milliseconds of this process and bytes of JSON. */
export type Cost = { readonly bytes: number; readonly ms: number; readonly json: number };

/** CPU per byte may grow so many times while a text grows tenfold: what is quadratic grows ten times. */
const GROWTH = 4;
/** Less than this says nothing on a machine that does other work. */
const LEAST_MS = 8;
/** Bytes of JSON for each byte of text, those of the shortest text, and those of any. */
const WIDEST = 64;
const LEAST_JSON = 4096;
const MOST_JSON = 32_000_000;

/** The cost of one unit repeated to a size in bytes. */
export function measure({ wrap, read }: Reader, unit: string, size: number): Cost {
  const text = wrap(unit.repeat(Math.ceil(size / Buffer.byteLength(unit))));
  const start = process.cpuUsage();
  const digest = read(text);
  const { user, system } = process.cpuUsage(start);
  const json = Buffer.byteLength(JSON.stringify(digest));
  return { bytes: Buffer.byteLength(text), ms: (user + system) / 1000, json };
}

/** What is wrong with the costs of one unit at growing sizes; measured again before it is told. */
export function findFault(reader: Reader, unit: string, sizes: readonly number[]): string[] {
  const costs = sizes.map((size) => measure(reader, unit, size));
  const wide = costs.filter(
    ({ bytes, json }) => json > Math.min(bytes * WIDEST + LEAST_JSON, MOST_JSON),
  );
  const again = grows(costs) ? sizes.map((size) => measure(reader, unit, size)) : [];
  if (wide.length === 0 && !grows(again)) return [];
  const shown = [...costs, ...again].map(
    ({ bytes, ms, json }) => `${bytes} B ${ms.toFixed(0)} ms → ${json} B`,
  );
  return [`${reader.name}, ${JSON.stringify(unit)}: ${shown.join(', ')}`];
}

function grows(costs: readonly Cost[]): boolean {
  return costs.some(({ bytes, ms }, at) => {
    const less = costs[at - 1];
    return less && ms > GROWTH * (bytes / less.bytes) * Math.max(less.ms, LEAST_MS);
  });
}
