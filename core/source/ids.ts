/** An id may be as long as this; so may not every path. */
const LONGEST = 190;

/**
 * Paths of Markdown files → an id for each, in the same order: the file's stem, or, where two files
 * share a stem, the whole path with `-` between its folders. No two are alike, none is empty.
 */
export function digestIds(given: readonly string[]): string[] {
  const paths = given.map((path) => path.normalize('NFC'));
  const count = new Map<string, number>();
  for (const path of paths) count.set(stem(path), (count.get(stem(path)) ?? 0) + 1);
  const taken = new Set<string>();
  return paths.map((path) => {
    const wanted =
      count.get(stem(path)) === 1 ? stem(path) : withoutExtension(path).replaceAll('/', '-');
    const short = wanted.slice(0, LONGEST) || 'digest';
    let id = short;
    for (let n = 2; taken.has(id); n += 1) id = `${short}-${n}`;
    taken.add(id);
    return id;
  });
}

function stem(path: string): string {
  return withoutExtension(path).split('/').at(-1) ?? path;
}

function withoutExtension(path: string): string {
  return path.replace(/\.(md|markdown)$/i, '');
}
