import { encodeFeed } from '../../../core/feed/encode';
import { parseMarkdown } from '../../core/markdown/parseMarkdown';
import { makeAtom, type Post } from '../../doubles/atom';
import { makeGithub } from '../../doubles/github';
import { writeHtml } from '../../doubles/kramdown';
import { makeStatic } from '../../doubles/static';
import { sampleDigest } from '../../samples';
import { writeDigest } from './digest';
import type { Handler } from './hosts';

/** Someone who publishes digests, day after day, on hosts of their own. */
export interface Publisher {
  readonly hosts: Readonly<Record<string, Handler>>;
  /** What a reader pastes. */
  readonly address: string;
  /** Another address of the same place. */
  readonly also: string;
  readonly title: string;
  readonly digests: number;
  /** The newest digest and its only paper. */
  readonly newest: string;
  readonly paper: string;
  /** Writes the newest digest anew. */
  rewrite(words: string): Promise<void>;
  /** What a run asks for while nothing changed, and what it asks for besides after one rewriting. */
  readonly listing: RegExp;
  readonly fetched: readonly RegExp[];
}

const count = 8;
const first = '처음 쓴 결론이다.';

function daysOf(month: string): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`);
}

/** A folder of posts on GitHub. */
export function onGithub(paper: string): Publisher {
  const days = daysOf('2025-10');
  const path = (day: string) => `_posts/${day}-papers.md`;
  const write = (day: string, at: number, words: string) =>
    writeDigest(
      `${day}의 논문`,
      [`https://arxiv.org/abs/${at === count - 1 ? paper : `2510.1000${at}`}`],
      words,
      day,
    );
  const posts = days.map((day, at) => [path(day), write(day, at, first)] as const);
  const github = makeGithub('kim/papers', new Map(posts));
  const newest = days.at(-1) ?? '';
  return {
    hosts: { 'api.github.com': github.api, 'raw.githubusercontent.com': github.raw },
    address: 'https://github.com/kim/papers/tree/main/_posts',
    also: 'https://github.com/kim/papers',
    title: 'kim/papers',
    digests: count,
    newest: `${newest}의 논문`,
    paper,
    rewrite: async (words) => github.set(path(newest), write(newest, count - 1, words)),
    listing: /^GET api\.github\.com\/repos\/kim\/papers\/git\/trees\//,
    fetched: [/^GET raw\.githubusercontent\.com\/kim\/papers\/.*2025-10-08-papers\.md$/],
  };
}

/** A feed of ours on a static host. */
export async function onStaticHost(paper: string): Promise<Publisher> {
  const host = makeStatic(new Map(), { cors: true, etag: true });
  const days = daysOf('2025-11');
  const publish = async (words: string) => {
    const digests = days.map((day, at) =>
      at === count - 1
        ? sampleDigest(`${day}-daily`, [paper], words)
        : sampleDigest(`${day}-daily`, [`2511.1000${at}`]),
    );
    const about = { title: '매일 피드', language: 'ko' };
    for (const { path, text } of await encodeFeed(about, digests)) host.set(`/feed/${path}`, text);
  };
  await publish(first);
  return {
    hosts: { 'digests.example.org': host.handle },
    address: 'https://digests.example.org/feed/index.json',
    also: 'https://digests.example.org/feed/',
    title: '매일 피드',
    digests: count,
    newest: '다이제스트 2025-11-08-daily',
    paper,
    rewrite: publish,
    listing: /^GET digests\.example\.org\/feed\/index\.json$/,
    fetched: [/^GET digests\.example\.org\/feed\/digests\/2025-11-08-daily\.\w+\.json$/],
  };
}

/** A Jekyll blog with its Atom feed, found by way of its front page. */
export async function onBlog(paper: string): Promise<Publisher> {
  const host = makeStatic(new Map(), { cors: true, etag: true });
  const days = daysOf('2025-12');
  const publish = async (words: string) => {
    const posts = days.map((day, at): readonly [string, Post] => {
      const id = at === count - 1 ? paper : `2512.1000${at}`;
      const said = at === count - 1 ? words : first;
      const [, , markdown = ''] = writeDigest('', [`https://arxiv.org/abs/${id}`], said).split(
        '---\n',
      );
      const html = writeHtml(parseMarkdown(markdown).children.map(({ node }) => node));
      return [`papers-${day}`, { title: `블로그 ${day}`, date: `${day}T08:00:00+09:00`, html }];
    });
    const files = makeAtom(new Map(posts), { origin: 'https://blog.example.org' }).files();
    for (const [path, { body, type }] of files) host.set(path, body, type);
  };
  await publish(first);
  return {
    hosts: { 'blog.example.org': host.handle },
    address: 'https://blog.example.org/',
    also: 'https://blog.example.org/feed.xml',
    title: '논문 요약',
    digests: count,
    newest: '블로그 2025-12-08',
    paper,
    rewrite: publish,
    listing: /^GET blog\.example\.org\/feed\.xml$/,
    fetched: [],
  };
}
