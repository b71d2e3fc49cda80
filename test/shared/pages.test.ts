// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findAnchor } from '../../entrypoints/page/anchor';
import { parsePaperAddress, readPage } from '../../entrypoints/page/readPage';

type Row = { readonly url: string; readonly file: string; readonly status: number };

const rows: readonly Row[] = JSON.parse(read('pages.json'));
const pages = rows.filter(({ file }) => file.includes('abs/'));

function read(file: string): string {
  return readFileSync(join('../shared/arxiv-pages', file), 'utf8');
}

function open(file: string): Document {
  const html = read(file).replace(/<style.*?<\/style>/gs, '');
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('a page as arXiv renders it', () => {
  test.each(pages.filter(({ status }) => status === 200))('$file', ({ url, file }) => {
    const page = open(file);
    const asked = parsePaperAddress(url);
    if (!asked) throw new Error('not an address of a paper');
    expect(findAnchor(page)?.name).toBe('abstract');

    const cited = page.querySelector('td.arxividv')?.textContent?.match(/arXiv:(\S+)v(\d+)/);
    const facts = readPage(page, asked);
    expect(facts.paper).toBe(cited?.[1]);
    expect(facts.version).toBe(Number(cited?.[2]));
    expect(facts.withdrawn).toBe(file.includes('2509.05555'));

    // The head alone tells the version; the links come with the rest.
    page.body.replaceChildren();
    expect(readPage(page, asked)).toEqual({ ...facts, withdrawn: false, html: undefined });
  });

  test.each(pages.filter(({ status }) => status !== 200))('$file has no place', ({ file }) => {
    expect(findAnchor(open(file))).toBeUndefined();
  });
});
