import { Failure, type FailureCode } from '../../failure';
import { readChunks } from './body';

/** Of what a server says of an error so much is looked at, in characters; it is shown nowhere. */
const MOST = 64 * 1024;
const DAY_MS = 86_400_000;

/** What servers write of an error, whatever the status that they give it. */
const signs: readonly (readonly [RegExp, FailureCode])[] = [
  [/loading model|model is (?:still |currently )?loading|model_loading/i, 'model-loading'],
  [
    /context[ _-]?(?:length|size|window|limit)|maximum context|exceed_context|n_ctx|prompt is too long|too many (?:input )?tokens|input is too long/i,
    'model-context',
  ],
  [
    /insufficient_quota|insufficient (?:credit|balance|fund)|exceeded your current quota|billing/i,
    'model-unpaid',
  ],
  [
    /model[ _]not[ _]found|no such model|model ['"`][^'"`]{1,300}['"`] (?:is )?not (?:found|exist)|model .{0,300}does not exist|try pulling it|not a valid model|unknown model|invalid model/i,
    'model-missing',
  ],
];

/** What a server answered in place of an answer → its `Failure`, with the time to come back where it names one. */
export async function readRefusal(
  response: Response,
  asker: { readonly hasKey: boolean; readonly now: () => number },
): Promise<Failure> {
  const { status, headers, url } = response;
  const said = await readHead(response);
  const isPage =
    /html/i.test(headers.get('content-type') ?? '') || /^\s*<(?:!doctype|html)/i.test(said);
  const code = readStatus(status, isPage ? '' : said, isPage, asker.hasKey);
  const until = code === 'model-busy' ? readUntil(headers, asker.now()) : undefined;
  return new Failure(code, `${url}: ${status}`, until ? { until } : {});
}

/** What a server says of an error in the midst of its answer → the failure. */
export function readSaid(said: string, url: string): Failure {
  return new Failure(findSign(said) ?? 'model-failed', `${url}: an error in the stream`);
}

/** What a server says first, of which the longest repeat what they were asked; nothing where its answer breaks before. */
async function readHead(response: Response): Promise<string> {
  let said = '';
  try {
    for await (const chunk of readChunks(response, Number.POSITIVE_INFINITY, () => undefined)) {
      said += chunk;
      if (said.length >= MOST) break;
    }
  } catch {
    // Its status says enough.
  }
  return said;
}

function findSign(said: string): FailureCode | undefined {
  const head = said.slice(0, MOST);
  return signs.find(([sign]) => sign.test(head))?.[1];
}

function readStatus(status: number, said: string, isPage: boolean, hasKey: boolean): FailureCode {
  if ([401, 403, 407].includes(status)) return hasKey ? 'model-key' : 'model-refused';
  if (status === 402) return 'model-unpaid';
  const known = findSign(said);
  if (known) return known;
  if (status === 429 || status === 503) return 'model-busy';
  if (status === 408 || status === 504) return 'model-silent';
  if (status === 413) return 'model-context';
  if (status >= 500) return 'model-failed';
  if (isPage) return 'model-page';
  if (status === 404) return /model/i.test(said) ? 'model-missing' : 'not-found';
  return 'model-rejected';
}

/** `Retry-After` in seconds or as a date; a clock that is wrong may not stop a reader for ever. */
function readUntil(headers: Headers, now: number): number | undefined {
  const after = headers.get('retry-after')?.trim() ?? '';
  const wait = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
  return Number.isNaN(wait) ? undefined : now + Math.min(Math.max(wait, 1000), DAY_MS);
}
