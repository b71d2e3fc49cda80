import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of ours, as its path without the end, or a package by its name. */
export type Import = {
  readonly from: string;
  readonly typeOnly: boolean;
  /** It is imported when it is needed. */
  readonly isLazy: boolean;
};

/** What a file imports or hands on, at once or when it is needed. */
export function readImports(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...found].map(([, type, from = '', lazy]) => ({
    typeOnly: type !== undefined,
    isLazy: lazy !== undefined,
    from: resolve(path, lazy ?? from),
  }));
}

/** `./x` from core/a.ts → `core/x`; a package keeps its name. */
function resolve(path: string, from: string): string {
  return from.startsWith('.') ? join(dirname(path), from).replaceAll('\\', '/') : from;
}
