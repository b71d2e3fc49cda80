import type { SectionKind } from '../paper';

/** No paper names a part of itself so. */
const MARK = '#yoyak-';

/** A kind of section → the end of an address that asks the paper's HTML page for its section of that kind. */
export function jumpTo(kind: SectionKind): string {
  return MARK + kind;
}

/** The kind of section that the end of an address (`location.hash`) asks for; undefined where it asks for none. */
export function readJump(hash: string): string | undefined {
  return hash.startsWith(MARK) ? hash.slice(MARK.length) : undefined;
}
