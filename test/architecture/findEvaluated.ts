import { existsSync } from 'node:fs';
import { readImports } from '../../scripts/siblings/readImports';

/**
 * What is evaluated as `start` is, be it a file of ours or a package → the way there, from `start` on. Types are never evaluated,
 * and what is imported when it is needed not yet.
 */
export function findEvaluated(start: string): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>([[start, [start]]]);
  for (const [path, way] of ways) {
    if (!/\.tsx?$/.test(path)) continue;
    for (const { from, typeOnly, isLazy } of readImports(path)) {
      const file = [`${from}.ts`, `${from}.tsx`].find((each) => existsSync(each)) ?? from;
      if (!typeOnly && !isLazy && !ways.has(file)) ways.set(file, [...way, file]);
    }
  }
  return ways;
}
