// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import type { BackupState } from '../../../components/options/backup/state';
import { button, click, press, unmount } from '../mount';
import { at, events, run, section, show, texts } from './samples';

afterEach(unmount);

const content = {
  exportedAt: at(8),
  digests: 93,
  entries: 1787,
  sources: 2,
  bookmarks: 5,
  notes: 3,
};
const preview = { kind: 'preview', content } as const;
const box = () => section('백업과 복원').querySelector('.outcome') as HTMLElement;
const aloud = () => section('백업과 복원').querySelector('.unseen')?.textContent;

it('exports everything, as a backup or as Markdown', async () => {
  const on = events();
  await show({}, on);
  await click(button('백업 내보내기'));
  await click(button('마크다운으로 내보내기'));
  expect(on.backup.onExport.mock.calls).toEqual([['backup'], ['markdown']]);
});

it.each<[string, BackupState]>([
  ['내보내고 있어요…', { kind: 'exporting', form: 'backup' }],
  ['내보냈어요 · 3.4MB', { kind: 'exported', form: 'backup', bytes: 3_400_000 }],
  ['백업을 확인하고 있어요…', { kind: 'reading' }],
  ['복원하고 있어요…', { kind: 'restoring', way: 'merge', progress: { done: 1, total: 3 } }],
  ['되돌리고 있어요…', { kind: 'undoing' }],
])('says “%s” for the eye and the ear', async (sentence, backup) => {
  await show({ backup });
  expect(aloud()).toBe(sentence);
  expect(box().textContent).toContain(sentence);
});

it('does one thing at a time, and nothing while a run goes', async () => {
  const on = events();
  await show({ backup: { kind: 'exporting', form: 'markdown' } }, on);
  await click(button('백업 내보내기'));
  await show({ run: { kind: 'starting' } }, on);
  await click(button('백업 내보내기'));
  expect(on.backup.onExport).not.toHaveBeenCalled();
});

it('reads the file that was picked, even the same one again', async () => {
  const on = events();
  await show({}, on);
  const input = section('백업과 복원').querySelector('input') as HTMLInputElement;
  const file = new File(['{}'], 'backup.zip');
  Object.defineProperty(input, 'files', { value: [file] });
  await act(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(on.backup.onPick).toHaveBeenCalledExactlyOnceWith(file);
  expect(input.value).toBe('');
});

it('tells of notes and tags where there are any', async () => {
  await show({ backup: preview });
  expect(texts(box(), 'p')[0]).toContain(
    '메모나 태그를 단 논문\u00a03편'.replaceAll(' ', '\u00a0'),
  );
  await show({ backup: { kind: 'preview', content: { ...content, notes: 0 } } });
  expect(box().textContent).not.toContain('메모');
});

it('says how many records are damaged before anything is restored', async () => {
  await show({ backup: preview });
  expect(box().textContent).not.toContain('손상');
  await show({ backup: { kind: 'preview', content: { ...content, left: 3 } } });
  expect(box().textContent).toContain('손상됐거나 너무 큰 항목 3개는 빼고 복원해요.');
});

it('shows what a backup holds before anything changes, and takes the focus', async () => {
  const on = events();
  await show({}, on);
  await show({ backup: preview }, on);
  expect(document.activeElement).toBe(box());
  expect(box().textContent?.replaceAll('\u00a0', ' ')).toContain(
    '다이제스트 93개, 요약 1,787개, 구독 2개, 북마크 5개',
  );
  expect(box().textContent).toContain('북마크\u00a05개');
  expect(box().textContent).toContain('에 내보낸 백업이에요.');
  await click(button('합치기'));
  expect(on.backup.onRestore).toHaveBeenCalledExactlyOnceWith('merge');
  await click(button('취소'));
  expect(on.backup.onDismiss).toHaveBeenCalledOnce();
  await show({}, on);
  expect(box().childNodes).toHaveLength(0);
  expect(document.activeElement).toBe(box());
});

it('asks once more before it replaces everything', async () => {
  const on = events();
  await show({ backup: preview }, on);
  await click(button('바꾸기'));
  const question = box().querySelector('[role=group]');
  expect(document.activeElement).toBe(question);
  expect(question?.textContent).toContain('백업에 없는 다이제스트, 구독, 북마크, 메모는 사라져요.');
  await press('Escape');
  expect(box().contains(document.activeElement)).toBe(true);
  expect(texts(box(), '.ways button')).toEqual(['합치기', '바꾸기', '취소']);
  expect(on.backup.onRestore).not.toHaveBeenCalled();
  await click(button('바꾸기'));
  await click(button('모두 바꾸기'));
  expect(on.backup.onRestore).toHaveBeenCalledExactlyOnceWith('replace');
});

it('tells how far it is', async () => {
  await show({ backup: { kind: 'restoring', way: 'replace', progress: { done: 20, total: 93 } } });
  expect(box().querySelector('progress')?.value).toBe(20);
  expect(box().querySelector('progress')?.max).toBe(93);
});

it('ends with what was restored and a way back', async () => {
  const on = events();
  const log = { runs: [], undoable: 4 };
  await show({ backup: { kind: 'restored', run: 4, way: 'merge', content }, log }, on);
  expect(document.activeElement).toBe(box());
  expect(box().querySelector('h3')?.textContent).toBe('복원했어요');
  await click(button('되돌리기'));
  expect(on.backup.onUndo).toHaveBeenCalledOnce();
  await show({ backup: { kind: 'undone' } }, on);
  expect(box().textContent).toBe('되돌렸어요. 모든 내용이 복원하기 전으로 돌아갔어요.');
});

it('offers no way back once another run came, or it was taken back elsewhere', async () => {
  const backup = { kind: 'restored', run: 4, way: 'merge', content } as const;
  await show({ backup, log: { runs: [run(5), run(4)], undoable: 5 } });
  expect(texts(box(), 'button')).toEqual([]);
  await show({ backup, log: { runs: [run(4, { undone: true })] } });
  expect(texts(box(), 'button')).toEqual([]);
  expect(box().textContent).toContain('되돌렸어요');
});

it('ends with what merging added, not with what the backup holds', async () => {
  const result = { added: 4, changed: 0, removed: 0, unchanged: 2 };
  await show({ backup: { kind: 'restored', run: 4, way: 'merge', content, result } });
  expect(texts(box(), 'p')).toEqual([
    '다이제스트: 4개 추가, 2개 그대로',
    '구독, 북마크, 메모는 여기에 없던 것만 더했어요.',
  ]);
  await show({ backup: { kind: 'restored', run: 4, way: 'replace', content, result } });
  expect(box().textContent).toContain('93개');
});

it.each([
  [
    'restore',
    'not-a-backup',
    '복원하지 못했어요Yoyak 백업 파일이 아니에요. ‘백업 내보내기’로 만든 파일을 골라 주세요.',
  ],
  ['restore', 'backup-damaged', '복원하지 못했어요백업 파일이 손상되어 아무것도 바꾸지 않았어요.'],
  ['export', 'storage-unusable', '내보내지 못했어요브라우저 저장소를 열 수 없어요.'],
  ['undo', 'storage-full', '되돌리지 못했어요저장 공간이 가득 찼어요.'],
  [
    'restore',
    'marks-left',
    '일부만 복원했어요다이제스트, 구독, 북마크, 메모, 읽은 기록은 모두 저장했지만',
  ],
  ['restore', 'settings-left', '일부만 복원했어요다이제스트, 구독,'],
  ['undo', 'settings-and-marks-left', '일부만 되돌렸어요다이제스트, 구독,'],
] as const)('says why it could not %s', async (doing, code, sentence) => {
  await show({ backup: { kind: 'failed', doing, code } });
  expect(box().textContent).toContain(sentence);
  expect(document.activeElement).toBe(box());
});
