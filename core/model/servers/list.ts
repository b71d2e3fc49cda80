import { Failure } from '../../failure';
import type { ListedModel, Server } from '../../model';
import { askServer, type Ground } from './askServer';
import { readAnswerBody } from './body';
import { isPage } from './page';
import { parseJson } from './piece';

/** OpenRouter's list of all models there are has a megabyte. */
const LARGEST_BYTES = 8 * 1024 * 1024;
const MOST_MODELS = 1000;
const LONGEST_NAME = 300;

type Fields = Readonly<Record<string, unknown>>;

type Listing = { readonly models: readonly ListedModel[]; readonly owners: readonly unknown[] };

/**
 * The models of a server, in its order, with what else it tells of them: Ollama's own list has sizes
 * (https://docs.ollama.com/api/tags), LM Studio's windows (https://lmstudio.ai/docs/developer/rest/endpoints), and so has
 * vLLM's of OpenAI's kind. Throws `Failure`.
 */
export async function listServer(
  server: Server,
  key?: string,
  signal?: AbortSignal,
  ground?: Ground,
): Promise<Listing> {
  const root = server.base.replace(/\/v1$/, '');
  const own = { ollama: `${root}/api/tags`, lmstudio: `${root}/api/v0/models` } as const;
  const url = server.kind in own ? own[server.kind as keyof typeof own] : undefined;
  const common = () => readList({ url: `${server.base}/models`, key, signal }, ground);
  if (!url) return common();
  try {
    return await readList({ url, key, signal }, ground);
  } catch (error) {
    // An older one has only the list that all have.
    const isOlder =
      error instanceof Failure && ['not-found', 'model-unreadable'].includes(error.code);
    if (isOlder) return common();
    throw error;
  }
}

async function readList(asked: Parameters<typeof askServer>[0], ground?: Ground): Promise<Listing> {
  return askServer(
    asked,
    async (response, { heard }) => {
      if (isPage(response)) throw new Failure('model-page', `${asked.url}: a page`);
      const body = await readAnswerBody(response, LARGEST_BYTES, heard);
      if (isPage(response, body)) throw new Failure('model-page', `${asked.url}: a page`);
      const value = parseJson(body);
      const { data, models } = Object(value) as Fields;
      const list = Array.isArray(data) ? data : models;
      if (!Array.isArray(list)) throw new Failure('model-unreadable', `${asked.url}: no list`);
      const sound = list.slice(0, MOST_MODELS).map((each) => Object(each) as Fields);
      return { models: sound.flatMap(readModel), owners: sound.map((each) => each.owned_by) };
    },
    ground,
  );
}

/** One that only turns texts into vectors writes nothing, and where a name turns what stands beside it, nobody sees where a text goes. */
function readModel(each: Fields): readonly ListedModel[] {
  const name = each.id ?? each.name;
  if (typeof name !== 'string' || name.trim() === '' || name.length > LONGEST_NAME) return [];
  if (/[\p{C}\p{Zl}\p{Zp}]/u.test(name)) return [];
  if (each.type === 'embeddings' || /embed/i.test(name)) return [];
  const bytes = toCount(each.size);
  const window =
    toCount(each.loaded_context_length) ??
    toCount(each.max_model_len) ??
    toCount(each.context_length) ??
    toCount(each.context_window);
  return [{ name, ...(bytes && { bytes }), ...(window && { window }) }];
}

function toCount(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : undefined;
}
