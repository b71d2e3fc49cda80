import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '../browsers/browser';
import { lookAt, waitFor, waitUntil } from '../look';
import { at, openChapter } from '../options';

/** A digest as its author writes it: one short entry for each of the papers' addresses. */
export function writeDigest(
  title: string,
  papers: readonly string[],
  text: string,
  day = '2024-01-05',
): string {
  const entries = papers.map(
    (url, index) => `# ${index + 1}. [Sample ${index + 1}](${url})\n\n## Introduction\n\n${text}\n`,
  );
  return `---\ntitle: ${title}\ndate: ${day} 09:00:00\n---\n\n${entries.join('\n')}`;
}

const sample = writeDigest(
  '가져오기 시험',
  ['https://arxiv.org/abs/2401.99042v1'],
  '검색 결과를 다시 정렬하는 가상의 방법을 소개한다.',
);

/** A digest in a file that the caller removes. */
export function writeDigestFile(markdown = sample): { readonly file: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'yoyak-digest-'));
  const file = join(folder, '2024-01-05-sample.md');
  writeFileSync(file, markdown);
  return { file, remove: () => rmSync(folder, { recursive: true }) };
}

/** Picks a file on the options page, sees what is in it, and takes it. */
export function pickDigest(browser: Browser, file: string): Promise<void> {
  return pickDigests(browser, [file]);
}

/** The same with several files at once. */
export async function pickDigests(browser: Browser, files: readonly string[]): Promise<void> {
  await openChapter(browser, 'import');
  await browser.upload(at.files.pick, files);
  await waitFor(browser, at.files.offer);
  await browser.click(at.files.yes);
}

/** Imports a digest on the options page, as a reader does, and waits until it is listed. */
export async function importDigest(
  browser: Browser,
  title: string,
  markdown: string,
): Promise<void> {
  const { file, remove } = writeDigestFile(markdown);
  try {
    await browser.open(browser.address('options.html'));
    await waitFor(browser, 'main');
    await pickDigest(browser, file);
    await waitFor(browser, '.result p');
    await waitUntil(
      () => lookAt(browser, 'body'),
      ({ text }) => text.includes(title) || text.includes('2024-01-05-sample'),
      { what: 'word of the imported digest' },
    );
  } finally {
    remove();
  }
}
