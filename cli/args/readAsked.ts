import type { FeedAbout } from '../../core/feed';
import { type ArgumentOptions, Misuse, readWords } from './misuse';

type About = { readonly title?: string | undefined; readonly homepage?: string | undefined };
type Values<O extends ArgumentOptions> = ReturnType<typeof readWords<O>>['values'];

/** The options by which a feed says what it is. */
const aboutOptions = {
  title: { type: 'string' },
  homepage: { type: 'string' },
} as const;

/**
 * What a command that works on one path was asked: the path, what the feed says of itself, whether nobody
 * gave it a title, and the values of the command's own options. Throws `Misuse`.
 */
export function readAsked<const O extends ArgumentOptions>(args: readonly string[], own: O) {
  const { values, positionals } = readWords(args, { ...aboutOptions, ...own });
  const [from, another] = positionals;
  if (!from) throw new Misuse('path');
  if (another !== undefined) throw new Misuse('onePath', another);
  const about: About = values;
  const asked = values as Values<O>;
  return { ...asked, from, about: readAbout(about), untitled: !about.title };
}

/** What was asked of a command that cannot do without a folder to write into. Throws `Misuse`. */
export function withOut<T extends { readonly out?: string | undefined }>(asked: T) {
  const { out } = asked;
  if (!out) throw new Misuse('out');
  return { ...asked, out };
}

function readAbout({ title, homepage }: About): FeedAbout {
  if (homepage && !/^https?:\/\//.test(homepage)) throw new Misuse('homepage', homepage);
  return { title: title || 'Paper digests', language: 'ko', ...(homepage && { homepage }) };
}
