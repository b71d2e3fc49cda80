import { type Answer, missingAnswer, type Site } from '../../arxiv/site';
import type { Handler } from './hosts';

export const arxivHosts = ['arxiv.org', 'www.arxiv.org', 'export.arxiv.org'] as const;

/** What answers as arXiv does. */
export interface Arxiv {
  readonly handler: Handler;
  /** How long each answer waits, in milliseconds. */
  delay: (path: string) => number;
  serve(path: string, answer: Answer): void;
}

export function answerAsArxiv(site: Site): Arxiv {
  const answers = new Map(site);
  const arxiv: Arxiv = {
    delay: () => 0,
    serve: (path, answer) => void answers.set(path, answer),
    handler: (request, response) => {
      const path = decodeURI(request.url ?? '/');
      const answer =
        answers.get(path) ?? answers.get(path.replace(/\?.*/, '')) ?? missingAnswer(path);
      setTimeout(() => {
        response.writeHead(answer.status, {
          'content-type': answer.type,
          'cache-control': answer.type === 'text/css' ? 'max-age=600' : 'no-store',
        });
        response.end(answer.body);
      }, arxiv.delay(path));
    },
  };
  return arxiv;
}

/** The same answer for each of arXiv's hosts. */
export function arxivHandlers({ handler }: Arxiv): Record<string, Handler> {
  return Object.fromEntries(arxivHosts.map((host) => [host, handler]));
}
