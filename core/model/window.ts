import type { Model } from '../model';

/** What servers read at once unless they are told otherwise, in tokens; Ollama cuts what is longer, and says nothing. */
const WINDOWS = {
  ollama: 4096,
  lmstudio: 4096,
  llamacpp: 4096,
  vllm: 8192,
  other: 32_768,
  browser: 4096,
} as const;
/** For the prompt's own words and for the answer. */
const RESERVED = 1600;
/** Of English, with formulas in it. */
const CHARACTERS_PER_TOKEN = 3;
/** An abstract is always read whole, and more than a paper is never sent. */
const LEAST = 2500;
const MOST = 200_000;

/** How many characters of a paper a model can be given to read. */
export function countReadable({ server, window = WINDOWS[server.kind] }: Model): number {
  const room = (window - RESERVED) * CHARACTERS_PER_TOKEN;
  return Math.min(Math.max(room, LEAST), MOST);
}
