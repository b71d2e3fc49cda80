import { Failure } from '../../failure';
import type { Request, Written } from '../writer';
import { readChunks } from './body';
import { readEvents } from './events';
import { isPage } from './page';
import { parseJson, readPiece } from './piece';
import { readSaid } from './refusal';

/** Of one answer: its stream has a hundred bytes around each word. */
const LARGEST_BYTES = 8 * 1024 * 1024;
/** What a model thinks aloud first, and what it says. */
const LONGEST_TEXT = 60_000;

type Hearing = Pick<Request, 'hear' | 'signal'>;

/**
 * An answer of a server that was asked for a chat completion → what it says, streamed or whole: what it begins with tells, for
 * servers name either by the other's type, or by none. Throws `Failure`.
 */
export async function readCompletion(
  response: Response,
  { hear, signal }: Hearing,
  heard: () => void,
) {
  const { url } = response;
  if (isPage(response)) throw new Failure('model-page', `${url}: a page`);
  const chunks = readChunks(response, LARGEST_BYTES, heard);
  let begin = '';
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    begin += next.value;
    if (/\S/.test(begin)) break;
  }
  if (isPage(response, begin)) throw new Failure('model-page', `${url}: a page`);
  if (!/^\s*[{[]/.test(begin)) return readStream(goOn(begin, chunks), { hear, signal, url });
  for await (const chunk of chunks) begin += chunk;
  return readWhole(begin, url);
}

async function* goOn(begin: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield begin;
  yield* rest;
}

/** A server that does not stream. */
function readWhole(text: string, url: string): Written {
  const piece = readPiece(parseJson(text));
  if (piece?.error) throw readSaid(piece.error, url);
  if (!piece) throw new Failure('model-unreadable', `${url}: no completion`);
  return finish(piece.text, piece.end);
}

async function readStream(
  chunks: AsyncIterable<string>,
  { hear, signal, url }: Hearing & { readonly url: string },
): Promise<Written> {
  let text = '';
  let end: string | undefined;
  let isStream = false;
  try {
    for await (const event of readEvents(chunks)) {
      if (event.trim() === '[DONE]') {
        end ??= 'stop';
        break;
      }
      const said = parseJson(event);
      const piece = readPiece(said);
      if (piece?.error) throw readSaid(piece.error, url);
      if (!piece) {
        // What it tells beside its answer: that it is still there, or what it has used.
        if (Object(said) === said) continue;
        throw new Failure('model-unreadable', `${url}: no chunk of a completion`);
      }
      isStream = true;
      end = piece.end ?? end;
      if (piece.text === '') continue;
      text += piece.text;
      if (text.length > LONGEST_TEXT)
        throw new Failure('model-endless', `${url}: more than ${LONGEST_TEXT} characters`);
      hear(text);
    }
  } catch (error) {
    // What breaks once the model has ended takes nothing from its answer; whoever stops wants none.
    if (end === undefined || !isCut(error) || signal.aborted) throw error;
  }
  if (!isStream) throw new Failure('model-unreadable', `${url}: no stream`);
  if (end === undefined) throw new Failure('model-cut', `${url}: no end`);
  return finish(text, end);
}

function isCut(error: unknown): boolean {
  return error instanceof Failure && error.code === 'model-cut';
}

function finish(text: string, end: string | undefined): Written {
  return { text, ...(end === 'length' && { cut: true }) };
}
