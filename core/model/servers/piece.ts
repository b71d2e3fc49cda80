/** One piece of an answer, as it is streamed or as it comes whole. */
export type AnswerPiece = { readonly text: string; readonly end?: string; readonly error?: string };

/**
 * An object of JSON in the shape of OpenAI's chat completions, a chunk (`delta`) or a whole one (`message`) → its piece;
 * undefined for anything else. What a model thinks beside its answer is left out. `end` is why it stopped.
 */
export function readPiece(value: unknown): AnswerPiece | undefined {
  const { choices, error } = Object(value) as Record<string, unknown>;
  if (error) return { text: '', error: JSON.stringify(error) ?? '' };
  if (!Array.isArray(choices)) return undefined;
  // The last chunk of some servers tells what was used, and has no choice; of several the first is meant, wherever it stands.
  const chosen = choices.find((choice) => !Number(Object(choice).index ?? 0));
  const { delta, message, finish_reason: end } = Object(chosen) as Record<string, unknown>;
  const { content } = Object(delta ?? message) as Record<string, unknown>;
  return {
    text: readContent(content),
    ...(typeof end === 'string' && end !== '' && { end }),
  };
}

/** A text, or parts of it (`[{"type":"text","text":"…"}]`), some of which may be thoughts. */
function readContent(content: unknown): string {
  if (!Array.isArray(content)) return typeof content === 'string' ? content : '';
  const texts = content.map((part) => Object(part) as Record<string, unknown>);
  return texts.map(({ text }) => (typeof text === 'string' ? text : '')).join('');
}

/** A text of JSON → its value; undefined for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
