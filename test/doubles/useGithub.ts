import { afterEach, beforeEach } from 'vitest';
import type { Offer, Source } from '../../core/source';
import type { Content } from './git';
import { type Github, makeGithub, type Repository } from './github';
import { type Loopback, serveLoopback } from './loopback';

type Given = Readonly<Record<string, Content>>;

/** The doubles of a test, and where they answer. */
export interface OpenGithub {
  readonly github: Github;
  readonly hosts: { readonly api: string; readonly raw: string };
  /** Begins anew with other files. */
  reopen(files: Given, about?: Repository): Promise<void>;
}

/** Gives each test of a file GitHub with the repository kim/papers of these files, over loopback. */
export function useGithub(files: Given): OpenGithub {
  let servers: Loopback[] = [];
  const close = () => Promise.all(servers.map((server) => server.close()));
  const start = async (given: Given, about?: Repository) => {
    const github = makeGithub('kim/papers', new Map(Object.entries(given)), about);
    servers = await Promise.all([serveLoopback(github.api), serveLoopback(github.raw)]);
    const [api = '', raw = ''] = servers.map(({ origin }) => origin);
    Object.assign(opened, { github, hosts: { api, raw } });
  };
  const opened = {
    reopen: async (given: Given, about?: Repository) => {
      await close();
      await start(given, about);
    },
  } as OpenGithub;
  beforeEach(() => start(files));
  afterEach(close);
  return opened;
}

/** The posts of the repository, as they are offered. */
export const postsOffer: Offer = {
  kind: 'github',
  url: 'https://github.com/kim/papers/tree/HEAD/_posts',
  title: '폴더',
  digests: 0,
  papers: 0,
  sampled: 0,
};

/** A folder's page on GitHub → the source that a reader added, with `change`. */
export function githubPage(url: string, change: Partial<Source> = {}): Source {
  return {
    id: 'kim',
    kind: 'github',
    url,
    title: '',
    enabled: true,
    order: 0,
    every: { kind: 'off' },
    addedAt: 0,
    failures: 0,
    ...change,
  };
}

/** A post of one day with the given papers. */
export function samplePost(day: string, ...papers: string[]): string {
  const parts = papers.map(
    (paper) => `# [Paper ${paper}](https://arxiv.org/abs/${paper})\n\n## Conclusion\n결론.\n`,
  );
  return `---\ntitle: ${day}의 논문\ndate: ${day}\n---\n\n${parts.join('\n')}`;
}
