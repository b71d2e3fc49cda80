import { escapeHtml } from './kramdown';

/** A post as Jekyll has it; `date` is written as its front matter means it, `2025-09-08T08:15:00+09:00`. */
export type Post = {
  readonly title: string;
  readonly date: string;
  readonly html: string;
  readonly updated?: string;
  readonly tags?: readonly string[];
};
export type BlogFile = { readonly body: string; readonly type: string };
type About = {
  readonly origin: string;
  readonly title?: string;
  /** When the site was built; it stands in the feed and changes with every push. */
  readonly built?: string;
  /** Escaped as jekyll-feed did up to 0.15, instead of CDATA. */
  readonly escaped?: true;
};

/** A Jekyll blog with jekyll-feed 0.17: its front page and feed.xml with its ten newest posts, by path. */
export function makeAtom(posts: ReadonlyMap<string, Post>, about: About) {
  return {
    files: (): Map<string, BlogFile> =>
      new Map([
        ['/index.html', { body: writeFrontPage(posts, about), type: 'text/html; charset=utf-8' }],
        ['/feed.xml', { body: writeFeed(posts, about), type: 'application/xml' }],
      ]),
  };
}

/** The path of a post with Jekyll's default permalink. */
export function postPath(slug: string, { date }: Post): string {
  return `/${date.slice(0, 10).replaceAll('-', '/')}/${encodeURIComponent(slug)}.html`;
}

function writeFeed(posts: ReadonlyMap<string, Post>, about: About): string {
  const { origin, title = '논문 요약', built = '2025-09-09T00:00:00+09:00' } = about;
  const newest = [...posts].sort(([, one], [, other]) => (one.date < other.date ? 1 : -1));
  const entries = newest.slice(0, 10).map(([slug, post]) => writeEntry(slug, post, about));
  return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ko"><generator uri="https://jekyllrb.com/" version="4.3.4">Jekyll</generator><link href="${origin}/feed.xml" rel="self" type="application/atom+xml" /><link href="${origin}/" rel="alternate" type="text/html" hreflang="ko" /><updated>${built}</updated><id>${origin}/feed.xml</id><title type="html">${escapeHtml(title)}</title><subtitle>매일 읽는 논문</subtitle><author><name>글쓴이</name></author>${entries.join('')}</feed>`;
}

function writeEntry(slug: string, post: Post, { origin, escaped }: About): string {
  const { date, updated = date, html, tags = ['papers'] } = post;
  const url = origin + postPath(slug, post);
  const title = escapeHtml(post.title);
  const content = html.trim();
  const summary = content
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, 200);
  const write = (text: string) => (escaped ? escapeHtml(text) : `<![CDATA[${text}]]>`);
  const categories = tags.map((tag) => `<category term="${escapeHtml(tag)}" />`).join('');
  return `<entry><title type="html">${title}</title><link href="${url}" rel="alternate" type="text/html" title="${title}" /><published>${date}</published><updated>${updated}</updated><id>${url.replace(/\.html$/, '')}</id><content type="html" xml:base="${url}">${write(content)}</content><author><name>글쓴이</name></author>${categories}<summary type="html">${write(summary)}</summary></entry>`;
}

function writeFrontPage(posts: ReadonlyMap<string, Post>, { origin, title = '논문 요약' }: About) {
  const items = [...posts].map(
    ([slug, post]) => `<li><a href="${postPath(slug, post)}">${escapeHtml(post.title)}</a></li>`,
  );
  return `<!DOCTYPE html>
<html lang="ko"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><link rel="stylesheet" href="/assets/main.css"><link type="application/atom+xml" rel="alternate" href="${origin}/feed.xml" title="${escapeHtml(title)}" /></head>
<body><h1>${escapeHtml(title)}</h1><ul>${items.join('\n')}</ul></body></html>
`;
}
