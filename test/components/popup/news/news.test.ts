import { expect, it } from 'vitest';
import { NEWS, pickNews } from '../../../../components/popup/news/news';

const [first] = NEWS;

it('is told to who had an older version, once the new one runs', () => {
  expect(pickNews('0.1.0', first.version)).toBe(first);
  expect(pickNews('', '99.0')).toBe(NEWS.at(-1));
});

it('is not told twice, nor before its version runs', () => {
  expect(pickNews(first.version, first.version)).toBeUndefined();
  expect(pickNews('', '0.1.0')).toBeUndefined();
  expect(pickNews('99.0', '99.1')).toBeUndefined();
});

it('compares numbers, not letters', () => {
  expect(pickNews('0.10.0', '0.11.0')).toBeUndefined();
  expect(pickNews('0.1.99', '0.2')).toBe(first);
});

it('stands in the order of the versions', () => {
  for (const { version } of NEWS) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(NEWS.map(({ version }) => version)).toEqual(
    [...NEWS.map(({ version }) => version)].sort(),
  );
});
