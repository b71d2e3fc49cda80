import { expect, it } from 'vitest';
import { toFailed } from '../../../../components/options/add/toFailed';
import { Failure } from '../../../../core/failure';

it.each([
  [new Failure('offline', 'no way'), { code: 'offline' }],
  [new Failure('rate-limited', 'wait', { until: 5 }), { code: 'rate-limited', until: 5 }],
  [
    new Failure('permission-needed', 'ask', { origin: 'https://a.example' }),
    { code: 'permission-needed', origin: 'https://a.example' },
  ],
  [new TypeError('choked'), { code: 'malformed' }],
  ['a word', { code: 'malformed' }],
])('says of %s why an address was of no use', (error, told) => {
  const address = 'https://a.example/feed';
  expect(toFailed('look', address, error)).toEqual({
    kind: 'failed',
    doing: 'look',
    address,
    ...told,
  });
});
