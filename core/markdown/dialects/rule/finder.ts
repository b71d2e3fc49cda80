/** The first match of an expression from a place on. */
export type Finder = (close: RegExp, from: number) => RegExpExecArray | undefined;

/** Looks for what closes things in one text, from its start to its end, and reads no part of it twice for the same. */
export function startFinder(text: string): Finder {
  const last = new Map<string, RegExpExecArray | null>();
  return (close, from) => {
    const known = last.get(close.source);
    if (known === null) return undefined;
    if (known && known.index >= from) return known;
    const global = new RegExp(close.source, 'g');
    global.lastIndex = from;
    const found = global.exec(text);
    last.set(close.source, found);
    return found ?? undefined;
  };
}
