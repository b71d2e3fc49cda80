import type { FeedAbout } from '../core/feed';

type About = { readonly title?: string | undefined; readonly homepage?: string | undefined };
type Parsed<V> = { readonly values: V; readonly positionals: readonly string[] };

/** The options by which a feed says what it is. */
export const aboutOptions = {
  title: { type: 'string' },
  homepage: { type: 'string' },
} as const;

/** What a command that works on one path was asked: the path, what the feed says of itself, whether nobody gave it a title, and the options; nothing for bad usage. */
export function readAsked<V extends About>(parse: () => Parsed<V>) {
  try {
    const { values, positionals } = parse();
    const [from, ...more] = positionals;
    if (!from || more.length > 0) return undefined;
    return { ...values, from, about: readAbout(values), untitled: !values.title };
  } catch {
    return undefined;
  }
}

/** Throws when the homepage is no address. */
function readAbout({ title, homepage }: About): FeedAbout {
  if (homepage && !/^https?:\/\//.test(homepage)) throw new Error(`no address: ${homepage}`);
  return { title: title || 'Paper digests', language: 'ko', ...(homepage && { homepage }) };
}
