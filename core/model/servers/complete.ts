import { Failure } from '../../failure';
import type { Model } from '../../model';
import type { Request, Writer, Written } from '../writer';
import { askServer, type Ground } from './askServer';
import { readCompletion } from './completion';

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
      readCompletion(response, request, heard);
    return askServer({ url, key, body, signal }, read, ground).catch(nameMissing);
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

/** What is not there is what the reader was told to give: an address that speaks so, not that of a paper. */
function nameMissing(error: unknown): never {
  if (!(error instanceof Failure) || error.code !== 'not-found') throw error;
  throw new Failure('model-unreadable', error.message, { cause: error });
}
