// @vitest-environment happy-dom

import { zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { announceProgress } from '../../../components/options/import/announceProgress';
import type { ImportState } from '../../../components/options/import/state';
import { filesSource } from '../../../core/files';
import { offerFiles } from '../../../core/files/offerFiles';
import { heads } from '../../../core/query';
import { runs } from '../../../core/query/sources';
import { sync } from '../../../core/sync';
import { collectPicked } from '../../../entrypoints/options/arriving/files/collectFiles';
import { useBrowser } from '../../browser';
import { button, click, unmount } from '../mount';
import { events, section, show, texts } from './samples';

useBrowser();
afterEach(unmount);

const post = (day: string) => `---
title: ${day}의 논문
date: ${day}
---

# 1. [A Paper](https://arxiv.org/abs/2509.04664)

## Conclusion
결론이다.
`;
const zipOf = (files: Readonly<Record<string, string>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]),
    ),
  );
/** A zip with one letter of its first file changed. */
const damaged = (files: Readonly<Record<string, string>>) => {
  const zip = zipOf(files);
  zip[60] = (zip[60] ?? 0) ^ 0xff;
  return zip;
};
const file = (name: string, content: string | Uint8Array) =>
  Object.assign(new File([typeof content === 'string' ? content : content.slice()], name), {
    webkitRelativePath: '',
  });

const SAYS = '압축 파일이 손상되어 열지 못했어요. 다시 내려받거나 다시 압축해 주세요.';

/** The files as they are shown before they are imported, and after. */
async function importAll(...given: readonly File[]) {
  const found = await collectPicked(given);
  if (found.kind === 'backup') throw new Error('a backup');
  const { files, skipped, refused } = found;
  const offer = await offerFiles(files);
  const preview: ImportState = { kind: 'found', offer, holders: [], skipped, refused };
  const result = await sync(filesSource(files, await heads(), { refused }));
  const done: ImportState = { kind: 'done', result, skipped };
  return { preview, done, log: { runs: await runs() } };
}

const importBox = () => section('다이제스트 가져오기');
const log = () => section('최근 기록');

describe('a zip that is damaged', () => {
  it('within is told by its name and without a line, the same in the result and in the log', async () => {
    const { done, log: runs } = await importAll(
      file('a.zip', damaged({ 'x.md': post('2025-09-08') })),
    );
    const on = events();
    await show({ imported: done, log: runs }, on);
    expect(texts(importBox(), '.result > *')).toEqual(['파일을 열지 못했어요.']);
    expect(announceProgress(done)).toBe('파일을 열지 못했어요.');
    for (const box of [importBox(), log()]) {
      expect(texts(box, '.problems .file')).toEqual(['a.zip/x.md']);
      expect(texts(box, '.problems li')).toEqual([SAYS]);
      expect(box.querySelector('.problems .note')?.textContent).toBe(
        '아래 문제를 해결한 뒤 다시 가져와 주세요.',
      );
      expect(box.textContent).not.toContain('다이제스트가 아닌 파일');
      expect(box.textContent).not.toContain('1행');
      expect(box.textContent).not.toContain('새 다이제스트가 없어요');
    }
    expect(texts(log(), 'summary .about span')).toContain('가져오지 못한 파일 1개');
    await click(button('보고서 복사'));
    expect(on.onCopy).toHaveBeenCalledWith(`a.zip/x.md: ${SAYS} (zip-damaged)\n`);
  });

  it('within is no file without papers in the preview', async () => {
    const zip = damaged({ 'x.md': post('2025-09-08'), 'y.md': post('2025-09-09') });
    const { preview } = await importAll(file('a.zip', zip));
    await show({ imported: preview });
    expect(texts(importBox(), '.refused li')).toEqual([`a.zip/x.md ${SAYS}`]);
    expect(importBox().textContent).not.toContain('논문이 없어요');
  });

  it('as a whole keeps nobody from the rest, of which it is not said that all came', async () => {
    const cut = zipOf({ 'x.md': post('2025-09-08') }).slice(0, 50);
    const {
      done,
      preview,
      log: runs,
    } = await importAll(file('cut.zip', cut), file('y.md', post('2025-09-09')));
    await show({ imported: preview });
    expect(texts(importBox(), '.refused li')).toEqual([`cut.zip ${SAYS}`]);
    await show({ imported: done, log: runs });
    expect(texts(importBox(), '.result > p')).toEqual([
      '다이제스트 1개 추가, 가져오지 못한 파일 1개',
    ]);
    for (const box of [importBox(), log()]) {
      expect(texts(box, '.problems li')).toEqual([SAYS]);
      expect(box.textContent).not.toContain('나머지는 모두');
    }
  });

  it('takes a feed with it, which is no file that is no Markdown', async () => {
    const found = await collectPicked([
      file(
        'feed.zip',
        damaged({ 'index.json': '{"format":"paper-digest-feed","version":1,"x":"y"}' }),
      ),
    ]);
    expect(found).toMatchObject({
      skipped: 0,
      refused: [{ path: 'feed.zip/index.json', code: 'zip-damaged' }],
    });
  });
});

it('says that all the rest came only where it did', async () => {
  const { done } = await importAll(file('y.md', post('2025-09-09')), file('note.md', '# 메모'));
  await show({ imported: done });
  const note = () => importBox().querySelector('.problems .note')?.textContent;
  expect(note()).toContain('나머지는 모두 가져왔어요.');
  if (done.kind !== 'done') throw new Error('not done');
  await show({ imported: { ...done, result: { ...done.result, stopped: true } } });
  expect(note()).not.toContain('나머지는 모두');
  await show({ imported: { ...done, leftOut: { known: 1, same: 0, repeated: 0 } } });
  expect(note()).not.toContain('나머지는 모두');
});
