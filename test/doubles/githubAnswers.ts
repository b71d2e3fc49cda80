/** What is answered in the place of what GitHub would. `cut` breaks the connection in the middle of it. */
export type Fault = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  readonly cut?: true;
};
export type Answer = {
  readonly status: number;
  readonly headers: Record<string, string>;
  body: Buffer;
};

/** As api.github.com wrote them in October 2026. */
export const apiHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag, Link, Location, Retry-After, X-GitHub-OTP, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Used, X-RateLimit-Resource, X-RateLimit-Reset, X-OAuth-Scopes, X-Accepted-OAuth-Scopes, X-Poll-Interval, X-GitHub-Media-Type, X-GitHub-SSO, X-GitHub-Request-Id, Deprecation, Sunset, Warning',
  'content-security-policy': "default-src 'none'",
  'content-type': 'application/json; charset=utf-8',
  vary: 'Accept,Accept-Encoding, Accept, X-Requested-With',
  'x-content-type-options': 'nosniff',
};
export const rawHeaders = {
  'access-control-allow-origin': '*',
  'cache-control': 'max-age=300',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'content-type': 'text/plain; charset=utf-8',
  'cross-origin-resource-policy': 'cross-origin',
  vary: 'Authorization,Accept-Encoding',
  'x-content-type-options': 'nosniff',
};
export const preflightHeaders = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
  'access-control-allow-headers':
    'Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Accept-Encoding, X-GitHub-OTP, X-Requested-With, User-Agent, X-GitHub-Api-Version',
  'access-control-max-age': '86400',
};

/** What GitHub answers to too many requests in a short time, whatever is left of the hour. */
export function secondaryLimit(retryAfter: number): Fault {
  const message =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return {
    status: 429,
    headers: { 'retry-after': String(retryAfter) },
    body: JSON.stringify({
      message,
      documentation_url: `${limitsPage}#about-secondary-rate-limits`,
    }),
  };
}

const limitsPage = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api';
export const rateLimitBody = {
  message:
    "API rate limit exceeded for 127.0.0.1. (But here's the good news: Authenticated requests get a higher rate limit. Check out the documentation for more details.)",
  documentation_url:
    'https://docs.github.com/rest/overview/resources-in-the-rest-api#rate-limiting',
};
export const notFoundBody = {
  message: 'Not Found',
  documentation_url: 'https://docs.github.com/rest/git/trees#get-a-tree',
  status: '404',
};

export function json(status: number, body: object, headers: Record<string, string>): Answer {
  return {
    status,
    headers: { ...apiHeaders, ...headers },
    body: Buffer.from(JSON.stringify(body)),
  };
}

export function unchanged(of: Record<string, string>, headers: Record<string, string>): Answer {
  const { 'content-type': _type, ...kept } = of;
  return { status: 304, headers: { ...kept, ...headers }, body: Buffer.alloc(0) };
}
