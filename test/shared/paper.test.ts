import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseId, recognise } from '../../core/paper';

type UrlRow = { readonly url: string; readonly paper: string | null };
type IdRow = {
  readonly input: string;
  readonly id: string | null;
  readonly version: number | null;
};

const shared = new URL('../../../shared/', import.meta.url);

describe('every shape of address is read as its paper', () => {
  test.each(readRows<UrlRow>('paper-urls.json'))('$url', ({ url, paper }) => {
    const ref = recognise(url);
    const version = ref?.version === undefined ? '' : `v${ref.version}`;
    expect(ref ? ref.paper + version : null).toBe(paper);
  });
});

describe('every id string is read as arXiv reads it', () => {
  test.each(readRows<IdRow>('arxiv-ids.json'))('$input', ({ input, id, version }) => {
    const ref = parseId(input);
    expect(ref?.paper ?? null).toBe(id);
    expect(ref?.version ?? null).toBe(version);
  });
});

function readRows<Row>(name: string): readonly Row[] {
  const file: { rows: Row[] } = JSON.parse(readFileSync(new URL(name, shared), 'utf8'));
  return file.rows;
}
