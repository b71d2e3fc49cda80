import { Failure } from '../../failure';

/** The chunks of a response's text, at most so many bytes in all. Throws `Failure`: `model-endless`, `model-cut`. */
export async function* readChunks(
  { body, url }: Response,
  most: number,
  heard: () => void,
): AsyncGenerator<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  try {
    for (let chunk = await next(reader, url); chunk; chunk = await next(reader, url)) {
      heard();
      bytes += chunk.length;
      if (bytes > most) throw new Failure('model-endless', `${url}: more than ${most} bytes`);
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } finally {
    // Whoever stops early lets go of the connection; of one that broke there is nothing left to let go.
    await reader?.cancel().catch(() => undefined);
  }
}

/** `readChunks` as one text. */
export async function readAnswerBody(response: Response, most: number, heard: () => void) {
  let text = '';
  for await (const chunk of readChunks(response, most, heard)) text += chunk;
  return text;
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function next(reader: Reader | undefined, url: string): Promise<Uint8Array | undefined> {
  try {
    return (await reader?.read())?.value;
  } catch (error) {
    throw new Failure('model-cut', `${url}: ${error}`, { cause: error });
  }
}
