import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { SectionName } from '../../core/model';
import { honestAnswers, tellLie } from './models/answers';
import { type ModelRequest, noteRequest, readRequest } from './models/requests';
import type { Headers, ModelRule } from './models/rules';
import { writeAnswer } from './models/stream';

type Options = {
  readonly models?: readonly string[];
  /** The name under which `/v1/models` says that it owns them. */
  readonly owner?: string;
  /** The key without which it answers nothing. */
  readonly key?: string;
  /** Ollama's own list, or only the one that all have. */
  readonly isOllama?: boolean;
  /** Milliseconds from token to token. */
  readonly pace?: number;
};

export interface ModelServer {
  readonly handle: RequestListener;
  /** Every request, in order. */
  readonly requests: ModelRequest[];
  /** From now on it misbehaves like this, and in no other way; without rules it is honest. */
  behave(...rules: readonly ModelRule[]): void;
  /** A second from token to token: 1000. */
  setPace(milliseconds: number): void;
  /** Lets everything go on that stalls, and what would have stalled a moment later; until it is told how to behave again. */
  release(): void;
}

/** A server that speaks OpenAI's chat completions, and refuses the pages of others as Ollama does. */
export function makeModels({
  models = ['lantern:8b', 'lantern-embed:1b'],
  owner = 'library',
  key,
  isOllama = true,
  pace = 0,
}: Options = {}): ModelServer {
  const requests: ModelRequest[] = [];
  let rules: { rule: ModelRule; left: number }[] = [];
  let beat = pace;
  let stalled: (() => void)[] = [];
  let isReleased = false;

  const take = (section: SectionName | undefined): ModelRule | undefined => {
    const found = rules.find(({ rule, left }) => left > 0 && (!rule.at || rule.at === section));
    if (found) found.left -= 1;
    return found?.rule;
  };
  const isForeign = ({ headers: { origin } }: IncomingMessage) =>
    origin !== undefined && !/^https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(origin);

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const asked = noteRequest(request, await readRequest(request));
    requests.push(asked);
    const json = (status: number, value: unknown, headers: Headers = {}) =>
      response
        .writeHead(status, { 'Content-Type': 'application/json', ...headers })
        .end(JSON.stringify(value));
    const refuse = (status: number, message: string, headers: Headers = {}) =>
      json(status, { error: { message, type: 'api_error' } }, headers);
    if (isForeign(request) && request.method !== 'GET') return response.writeHead(403).end();
    if (key !== undefined && asked.authorization !== `Bearer ${key}`)
      return refuse(401, 'Incorrect API key provided');
    const rule = take(asked.section);
    if (rule?.kind === 'silent') return stalled.push(() => response.destroy());
    if (rule?.kind === 'html')
      return response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end('<!doctype html><title>로그인</title><form><input type="password"></form>');
    if (rule?.kind === 'redirect') return response.writeHead(307, { Location: rule.to }).end();
    if (rule?.kind === 'loading')
      return json(503, {
        error: { code: 503, message: 'Loading model', type: 'unavailable_error' },
      });
    if (rule?.kind === 'status')
      return rule.body === undefined
        ? refuse(rule.status, `status ${rule.status}`, rule.headers)
        : response
            .writeHead(rule.status, { 'Content-Type': 'application/json', ...rule.headers })
            .end(rule.body);
    if (request.method === 'GET' && asked.path === '/v1/models')
      return json(200, { object: 'list', data: models.map((id) => ({ id, owned_by: owner })) });
    if (request.method === 'GET' && asked.path === '/api/tags' && isOllama)
      return json(200, {
        models: models.map((name, n) => ({ name, size: (n + 1) * 1_000_000_000 })),
      });
    if (request.method !== 'POST' || asked.path !== '/v1/chat/completions')
      return response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404 page not found');
    if (!models.includes(String(asked.body.model)))
      return refuse(404, `model "${asked.body.model}" not found, try pulling it first`);
    if (rule?.kind === 'context' && asked.prompt.length > rule.most)
      return refuse(400, 'the request exceeds the available context size (n_ctx)');
    if (rule?.kind === 'shapeless' && asked.body.response_format !== undefined)
      return refuse(400, 'response_format is not supported');
    return writeAnswer(response, say(asked, rule), {
      rule,
      beat: () => beat,
      stall: async () => {
        if (!isReleased) await new Promise<void>((resolve) => stalled.push(resolve));
      },
    });
  };

  const say = ({ section = 'introduction', prompt }: ModelRequest, rule?: ModelRule): string => {
    if (rule?.kind === 'says') return rule.text;
    const honest = honestAnswers[section];
    return rule?.kind === 'lie' ? tellLie(rule.lie, honest, prompt) : JSON.stringify(honest);
  };

  return {
    requests,
    handle: (request, response) => void answer(request, response),
    behave: (...next) => {
      isReleased = false;
      rules = next.map((rule) => ({ rule, left: rule.times ?? Number.POSITIVE_INFINITY }));
    },
    setPace: (milliseconds) => {
      beat = milliseconds;
    },
    release: () => {
      isReleased = true;
      const waiting = stalled;
      stalled = [];
      for (const go of waiting) go();
    },
  };
}
