/** Sites that lead on to an address which they carry, the paths that do, and the parameters that hold it. */
const redirects: readonly (readonly [RegExp, RegExp, readonly string[]])[] = [
  [/^google\.(?:com?\.)?[a-z]{2,3}$/, /^\/url$/, ['q', 'url']],
  [/^scholar\.google\.(?:com?\.)?[a-z]{2,3}$/, /^\/scholar_url$/, ['url']],
  [/^translate\.google\.(?:com?\.)?[a-z]{2,3}$/, /^\/translate$/, ['u']],
  [/^(?:lm?\.facebook\.com|l\.messenger\.com)$/, /^\/l\.php$/, ['u']],
  [/^l\.(?:instagram|threads)\.(?:com|net)$/, /^\/$/, ['u']],
  [/^linkedin\.com$/, /^\/(?:safety\/go|redir\/redirect)\/?$/, ['url']],
  [/^youtube\.com$/, /^\/redirect$/, ['q']],
  [/^out\.reddit\.com$/, /^\//, ['url']],
  [/^slack-redir\.net$/, /^\/link$/, ['url']],
  [/^t\.umblr\.com$/, /^\/redirect$/, ['z']],
  [/^link\.zhihu\.com$/, /^\/$/, ['target']],
  [/^duckduckgo\.com$/, /^\/l\/?$/, ['uddg']],
  [/^bing\.com$/, /^\/(?:ck\/a|newtabredir)$/, ['url']],
  [/^[a-z0-9]+\.safelinks\.protection\.outlook\.com$/, /^\//, ['url']],
];
/** Sites that show another's page below their own path. */
const prefixes: readonly (readonly [RegExp, RegExp])[] = [
  [/^web\.archive\.org$/, /^\/web\/(?:\d{1,14}|\*)?(?:[a-z]{2}_)?\/?(?=http)/],
  [/^archive\.(?:ph|is|today|md|fo|li|vn)$/, /^\/(?:o\/\w+|[\d.-]+)\/(?=http)/],
  [/^(?:r\.jina\.ai|12ft\.io|via\.hypothes\.is)$/, /^\/(?=http)/],
];

/** The address that another carries within it; undefined when it carries none. */
export function unwrap({ hostname, pathname, search, searchParams }: URL): string | undefined {
  const host = hostname.replace(/^www\./, '');
  // Google's translated pages keep the host's name with its dots as dashes.
  if (host.endsWith('-org.translate.goog'))
    return `https://${host.slice(0, -'.translate.goog'.length).replaceAll('-', '.')}${pathname}`;
  for (const [site, path, names] of redirects) {
    if (!site.test(host) || !path.test(pathname)) continue;
    for (const name of names) {
      const inner = searchParams.get(name);
      if (inner) return inner;
    }
  }
  if (host === 'href.li') return search.slice(1);
  const prefix = prefixes.find(([site]) => site.test(host))?.[1].exec(pathname)?.[0];
  // A browser leaves one slash of two behind.
  return prefix && pathname.slice(prefix.length).replace(/^(https?:)\/*/, '$1//');
}
