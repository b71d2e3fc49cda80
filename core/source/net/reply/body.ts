import { Failure } from '../../../failure';
import { joinChunks } from './joinChunks';

type Reading = {
  /** Bytes that are read at most. */
  readonly most: number;
  readonly onChunk: (bytes: number) => void;
};

/** A response's body as it arrives. Throws `Failure`: `too-large` at once, `cut-short` when the host stops early. */
export async function readBody(
  response: Response,
  { most, onChunk }: Reading,
): Promise<Uint8Array<ArrayBuffer>> {
  const told = Number(response.headers.get('content-length') ?? 0);
  if (told > most) throw new Failure('too-large', `${response.url}: ${told} bytes`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let chunk = await next(reader); chunk; chunk = await next(reader)) {
    size += chunk.length;
    onChunk(chunk.length);
    if (size > most) {
      void reader?.cancel();
      throw new Failure('too-large', `${response.url}: more than ${most} bytes`);
    }
    chunks.push(chunk);
  }
  if (size < told - slack(response, size)) {
    throw new Failure('cut-short', `${response.url}: ${size} of ${told} bytes`);
  }
  return joinChunks(chunks, size);
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function next(reader: Reader | undefined): Promise<Uint8Array | undefined> {
  try {
    return (await reader?.read())?.value;
  } catch (error) {
    throw new Failure('cut-short', String(error), { cause: error });
  }
}

/**
 * Content-Length counts what was sent. Compressed, a short body may be sent longer than it is, if never
 * by much; and a host of another origin does not let us read whether it compressed.
 */
function slack({ headers, type }: Response, size: number): number {
  return headers.has('content-encoding') || type === 'cors' ? 64 + size / 100 : 0;
}
