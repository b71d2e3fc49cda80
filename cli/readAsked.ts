import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { FeedAbout } from '../core/feed';

type About = { readonly title?: string | undefined; readonly homepage?: string | undefined };
type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O }>>['values'];

/** The options by which a feed says what it is. */
const aboutOptions = {
  title: { type: 'string' },
  homepage: { type: 'string' },
} as const;

/**
 * What a command that works on one path was asked: the path, what the feed says of itself, whether nobody
 * gave it a title, and the values of the command's own options; nothing for bad usage.
 */
export function readAsked<const O extends Options>(args: readonly string[], own: O) {
  try {
    const options = { ...aboutOptions, ...own };
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [from, ...more] = positionals;
    if (!from || more.length > 0) return undefined;
    const about: About = values;
    const asked = values as Values<O>;
    return { ...asked, from, about: readAbout(about), untitled: !about.title };
  } catch {
    return undefined;
  }
}

/** Throws when the homepage is no address. */
function readAbout({ title, homepage }: About): FeedAbout {
  if (homepage && !/^https?:\/\//.test(homepage)) throw new Error(`no address: ${homepage}`);
  return { title: title || 'Paper digests', language: 'ko', ...(homepage && { homepage }) };
}
