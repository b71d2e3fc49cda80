import { Failure } from '../../failure';
import type { Model } from '../../model';
import type { Request, Writer, Written } from '../writer';
import { ask, type Ground } from './ask';
import { readBody, readChunks } from './body';
import { readEvents } from './events';
import { parseJson, readPiece } from './piece';
import { readSaid } from './refusal';

/** Of one answer: its stream has a hundred bytes around each word. */
const LARGEST_BYTES = 8 * 1024 * 1024;
/** What a model thinks aloud first, and what it says. */
const LONGEST_TEXT = 60_000;

/** Servers on the reader's own computer know these; what other services make of them differs. */
const local = {
  ollama: { temperature: 0.2 },
  lmstudio: { temperature: 0.2 },
  llamacpp: { temperature: 0.2, chat_template_kwargs: { enable_thinking: false } },
  vllm: { temperature: 0.2, chat_template_kwargs: { enable_thinking: false } },
  other: {},
  browser: {},
} as const;

/**
 * A model of a server that speaks OpenAI's chat completions (https://platform.openai.com/docs/api-reference/chat) as a
 * writer: streamed, in JSON of the asked shape where the server knows how.
 */
export function openServer({ server, name }: Model, key?: string, ground?: Ground): Writer {
  const url = `${server.base}/chat/completions`;
  // Once refused, a shape is not asked for again.
  let hasShape = true;
  const write = (request: Request): Promise<Written> => {
    const { system, user, schema, signal } = request;
    const shape = { name: request.name, strict: true, schema };
    const body = {
      model: name,
      stream: true,
      ...local[server.kind],
      messages: [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ],
      ...(hasShape && { response_format: { type: 'json_schema', json_schema: shape } }),
    };
    const read = (response: Response, { heard }: { readonly heard: () => void }) =>
      /json/i.test(response.headers.get('content-type') ?? '')
        ? readWhole(response, heard)
        : readStream(response, request, heard);
    return ask({ url, key, body, signal }, read, ground);
  };
  return async (request) => {
    try {
      return await write(request);
    } catch (error) {
      if (!hasShape || !(error instanceof Failure) || error.code !== 'model-rejected') throw error;
      hasShape = false;
      return write(request);
    }
  };
}

/** A server that does not stream. */
async function readWhole(response: Response, heard: () => void): Promise<Written> {
  const piece = readPiece(parseJson(await readBody(response, LARGEST_BYTES, heard)));
  if (piece?.error) throw readSaid(piece.error, response.url);
  if (!piece) throw new Failure('model-unreadable', `${response.url}: no completion`);
  return { text: piece.text, ...(piece.end === 'length' && { cut: true }) };
}

async function readStream(response: Response, { hear }: Request, heard: () => void) {
  const { url } = response;
  if (/html/i.test(response.headers.get('content-type') ?? ''))
    throw new Failure('model-page', `${url}: a page`);
  let text = '';
  let end: string | undefined;
  for await (const event of readEvents(readChunks(response, LARGEST_BYTES, heard))) {
    if (event.trim() === '[DONE]') return finish(text, end ?? 'stop');
    const piece = readPiece(parseJson(event));
    if (piece?.error) throw readSaid(piece.error, url);
    if (!piece) throw new Failure('model-unreadable', `${url}: no chunk of a completion`);
    end = piece.end ?? end;
    if (piece.text === '') continue;
    text += piece.text;
    if (text.length > LONGEST_TEXT)
      throw new Failure('model-endless', `${url}: more than ${LONGEST_TEXT} characters`);
    hear(text);
  }
  if (end === undefined) throw new Failure('model-cut', `${url}: no end`);
  return finish(text, end);
}

function finish(text: string, end: string): Written {
  return { text, ...(end === 'length' && { cut: true }) };
}
