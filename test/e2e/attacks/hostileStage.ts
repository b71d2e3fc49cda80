import type { RequestListener } from 'node:http';
import { encodeFeed } from '../../../core/feed/encode';
import { listPage } from '../../arxiv/list';
import { abstractPage } from '../../arxiv/page';
import { samplePapers } from '../../arxiv/papers';
import { htmlAnswer } from '../../arxiv/site';
import { makeModels } from '../../doubles/models';
import { makeStatic } from '../../doubles/static';
import type { BrowserName } from '../browsers/browser';
import { builds, openStage, type Stage } from '../stage/stage';
import { whole } from '../whole';
import { digestHostile, digestsForbidden } from './digests';
import { watchScript } from './inspect';
import { makeVectors } from './vectors';
import { watchPages } from './watched';

/** A paper as LaTeXML writes it, as small as can be. */
const htmlPage = `<!doctype html><html><head><title>HTML</title></head><p>License</p><article class="ltx_document"><h1>Title</h1>
<p>Text</p></article></html>`;
/** How many hostile texts there are, and how many of them one digest holds. */
export const count = whole ? 10_000 : 240;
export const size = whole ? 200 : 60;
const [sample] = samplePapers;
if (!sample) throw new Error('no sample paper');
/** They all. */
export const vectors = makeVectors(count);
/** Their papers, each with its own of them. */
export const digests = Array.from({ length: count / size }, (_, digest) => ({
  paper: `2402.${String(digest + 1).padStart(5, '0')}`,
  own: vectors.slice(digest * size, (digest + 1) * size),
}));
/** By turns a post in a file, and a digest of a feed. */
export const posts = digests.filter((_, digest) => digest % 2 === 0);
export const fed = digests.filter((_, digest) => digest % 2 === 1);
/** Of which a feed tells what none may hold. */
export const forbidden = '2402.99999';
/** A summary of the reader's own, by a model whose name means harm too. */
export const own = '2402.99998';
/** What a feed brought last is of the newest day, which the popup shows. */
const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
export const dayOf = (paper: string) => (paper === fed.at(-1)?.paper ? yesterday : '2025-09-02');
const models = vectors.slice(20, 40);

/** A browser whose every page counts what runs in it, with hosts of feeds and models that mean harm. */
export async function openHostileStage(name: BrowserName): Promise<Stage> {
  const host = makeStatic(new Map(), { cors: true, etag: true });
  const title = vectors[3] ?? '';
  const all = fed.map(({ paper, own }) => digestHostile(paper, own, dayOf(paper)));
  for (const { path, text } of await encodeFeed({ title, language: 'ko' }, all))
    host.set(`/${path}`, text);
  for (const { path, text } of await encodeFeed(
    { title, language: 'ko' },
    digestsForbidden(forbidden),
  ))
    host.set(`/forbidden/${path}`, text);
  const watched = await watchPages(builds[name]);
  const server = makeModels({ models, isOllama: false });
  const hosts: Record<string, RequestListener> = {
    'digests.example.org': host.handle,
    'models.example.org': (request, response) => {
      delete request.headers.origin;
      server.handle(request, response);
    },
  };
  const stage = await openStage(name, { hosts, extension: watched.folder });
  const watch = (html: string) => {
    const script = `<script>${watchScript}</script>`;
    return htmlAnswer(
      /<head>/.test(html) ? html.replace('<head>', `<head>${script}`) : script + html,
    );
  };
  const page = sample as NonNullable<typeof sample>;
  for (const paper of [...digests.map((each) => each.paper), forbidden, own]) {
    stage.arxiv.serve(`/abs/${paper}`, watch(abstractPage({ ...page, paper })));
    stage.arxiv.serve(`/html/${paper}v1`, watch(htmlPage));
  }
  const rows = digests.map(({ paper }) => ({ paper, title: 'A title' }));
  stage.arxiv.serve('/list/cs.CL/new', watch(listPage(rows)));
  const close = () => stage.close().finally(watched.remove);
  return { ...stage, close };
}
