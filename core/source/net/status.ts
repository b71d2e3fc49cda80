import { Failure, type FailureCode } from '../../failure';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * A response that is no success → its `Failure`, with the time to come back where the host names one
 * (`Retry-After`, or `X-RateLimit-Reset` as GitHub sends it) or asks for rest without naming one.
 */
export function toStatusFailure({ url, status, headers }: Response, now: number): Failure {
  const spent = headers.get('x-ratelimit-remaining') === '0';
  const limited = status === 429 || (status === 403 && (spent || headers.has('retry-after')));
  const until = readUntil(headers, now) ?? (limited ? now + MINUTE : undefined);
  const code = limited ? 'rate-limited' : codeOf(status);
  const rests = until !== undefined && (limited || status === 503);
  return new Failure(code, `${url}: ${status}`, rests ? { until } : {});
}

function codeOf(status: number): FailureCode {
  if (status === 404 || status === 410) return 'not-found';
  if ([401, 402, 403, 407, 451].includes(status)) return 'access-denied';
  if (status === 408) return 'timed-out';
  // GitHub's, of a repository that is still empty, and of a tree that there cannot be.
  if (status === 409 || status === 422) return 'nothing-found';
  return status < 500 ? 'not-found' : 'server-failed';
}

/**
 * While calls remain the reset says nothing: GitHub sends it with every answer
 * (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api). A clock that is wrong, theirs or ours, may
 * neither stop a source for ever nor let it storm.
 */
function readUntil(headers: Headers, now: number): number | undefined {
  const theirs = Date.parse(headers.get('date') ?? '') || now;
  const after = headers.get('retry-after') ?? '';
  const seconds = /^\s*\d+\s*$/.test(after) ? Number(after) : undefined;
  const isSpent = !(Number(headers.get('x-ratelimit-remaining')) > 0);
  const reset = isSpent ? Number(headers.get('x-ratelimit-reset') ?? Number.NaN) : Number.NaN;
  const wait = seconds === undefined ? Date.parse(after) - theirs : seconds * 1000;
  const left = Number.isNaN(wait) ? reset * 1000 - theirs : wait;
  return Number.isNaN(left) ? undefined : now + Math.min(Math.max(left, MINUTE), DAY);
}
