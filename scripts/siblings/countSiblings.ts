import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readImports } from './readImports';

type Counts = {
  readonly files: number;
  readonly folders: number;
  /** Files of the folder that holds most. */
  readonly fullest: number;
  /** Pairs of files of which one imports the other, be it a type alone. */
  readonly inside: number;
  /** Those of them that lie in one folder. */
  readonly siblings: number;
};

/** How much the files of a room, in all of its folders, lean on each other, and on those beside them. */
export function countSiblings(room: string): Counts {
  const paths = readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(room, file).replaceAll('\\', '/'));
  const known = new Set(paths.map((path) => path.replace(/\.tsx?$/, '')));
  const pairs = paths.flatMap((path) => {
    const imported = new Set(readImports(path).map(({ from }) => from));
    return [...imported].filter((from) => known.has(from)).map((from) => ({ path, from }));
  });
  const sizes = new Map<string, number>();
  for (const path of paths) sizes.set(dirname(path), (sizes.get(dirname(path)) ?? 0) + 1);
  return {
    files: paths.length,
    folders: sizes.size,
    fullest: Math.max(0, ...sizes.values()),
    inside: pairs.length,
    siblings: pairs.filter(({ path, from }) => dirname(path) === dirname(from)).length,
  };
}
