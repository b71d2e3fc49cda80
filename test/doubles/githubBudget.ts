/** The calls that an address without an account has in an hour, and the headers that tell of them. */
export function makeBudget(now: () => number) {
  let [left, most, resetAt] = [60, 60, 0];
  const set = (calls = 60, resetSeconds = 3600) => {
    [left, most, resetAt] = [calls, Math.max(60, calls), Math.ceil(now() / 1000) + resetSeconds];
  };
  const spend = () => {
    if (now() / 1000 >= resetAt) set();
    const allowed = left > 0;
    if (allowed) left -= 1;
    const headers = {
      'x-ratelimit-limit': String(most),
      'x-ratelimit-remaining': String(left),
      'x-ratelimit-used': String(most - left),
      'x-ratelimit-reset': String(resetAt),
      'x-ratelimit-resource': 'core',
    };
    return { allowed, headers };
  };
  return { set, spend };
}
