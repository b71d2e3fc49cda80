// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { OutFormat, OutResult } from '../../../components/out/formats';
import { OutMenu } from '../../../components/out/OutMenu';
import { button, click, mount, unmount } from '../mount';

afterEach(unmount);

const show = async (
  answer: (format: OutFormat) => Promise<OutResult | undefined>,
  noted = false,
) => {
  const onOut = vi.fn(answer);
  await mount(<OutMenu onOut={onOut} noted={noted} />);
  const details = document.querySelector('details');
  if (!details) throw new Error('no menu');
  details.open = true;
  return { onOut, details };
};
const said = () => document.querySelector('[role=status]')?.textContent;

it('closes with a press, and says what was saved or copied', async () => {
  const { onOut, details } = await show(async (format) => ({ kind: 'saved', papers: 3, format }));
  await click(button('CSV 표'));
  expect(onOut).toHaveBeenCalledWith('csv', false);
  expect(details.open).toBe(false);
  expect(said()).toBe('논문 3편을 파일로 저장했어요.');
});

it.each([
  [
    false,
    ['복사', 'Markdown', 'Slack에 붙일 글', 'BibTeX'],
    ['BibTeX 파일', 'CSV 표', 'Obsidian 노트'],
  ],
  [
    true,
    ['복사', 'Markdown', 'Slack에 붙일 글', 'BibTeX'],
    ['펴낼 다이제스트 글', 'BibTeX 파일', 'CSV 표', 'Obsidian 노트'],
  ],
])('says which of them copy, save and open: own summaries %s', async (own, copied, saved) => {
  await mount(<OutMenu onOut={async () => undefined} noted={false} own={own} />);
  const said = [...document.querySelectorAll('.ways ul')].map((list) => [
    list.getAttribute('aria-label'),
    ...[...list.querySelectorAll('button')].map((each) => each.textContent),
  ]);
  const opened = ['새 탭에서 열기', '인쇄할 세미나 자료'];
  expect(said).toEqual([copied, ['파일로 저장', ...saved], opened]);
  expect([...document.querySelectorAll('.ways p')].map((each) => each.textContent)).toEqual(
    said.map(([does]) => does),
  );
});

it('offers a post only of summaries that the reader had made', async () => {
  const { onOut } = await show(async (format) => ({ kind: 'saved', papers: 2, format }));
  expect(document.body.textContent).not.toContain('펴낼 다이제스트 글');
  unmount();
  await mount(<OutMenu onOut={onOut} noted={false} own />);
  await click(button('펴낼 다이제스트 글'));
  expect(onOut).toHaveBeenCalledWith('post', false);
  expect(said()).toBe('논문 2편을 파일로 저장했어요.');
});

it.each([
  ['BibTeX', 'bibtexText', 'copied', '논문 1편을 복사했어요.'],
  ['BibTeX 파일', 'bibtex', 'saved', '논문 1편을 파일로 저장했어요.'],
] as const)('says of %s that it has no authors', async (name, format, kind, told) => {
  const { onOut } = await show(async (format) => ({ kind, papers: 1, format }));
  await click(button(name));
  expect(onOut).toHaveBeenCalledExactlyOnceWith(format, false);
  expect(said()).toContain(told);
  expect(said()).toContain('저자가 없어');
});

it('says that it failed, and nothing when a page was opened', async () => {
  await show(async () => Promise.reject(new Error('no clipboard')));
  await click(button('Slack에 붙일 글'));
  expect(said()).toBe('내보내지 못했어요. 다시 시도해 주세요.');
  unmount();
  await show(async () => undefined);
  await click(button('인쇄할 세미나 자료'));
  expect(said()).toBe('');
});

it('is left by Escape, and the focus is where it was', async () => {
  const { details } = await show(async () => undefined);
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
  details.dispatchEvent(event);
  expect(details.open).toBe(false);
  expect(document.activeElement?.localName).toBe('summary');
});

it('is gone when one goes on elsewhere, by a press or by the Tab key', async () => {
  const { details } = await show(async () => undefined);
  const other = document.createElement('button');
  document.body.append(other);
  await click(details.querySelector('summary'));
  details.open = true;
  await click(other);
  expect(details.open).toBe(false);
  details.open = true;
  details.querySelector('summary')?.focus();
  other.focus();
  expect(details.open).toBe(false);
  other.remove();
});

it('asks whether notes go out too where there is one, and stays open for the answer', async () => {
  const { onOut, details } = await show(async () => undefined, true);
  const notes = document.querySelector<HTMLInputElement>('.ways input');
  expect(notes?.closest('label')?.textContent).toBe('메모도 내보내기');
  expect(notes?.checked).toBe(false);
  await click(button('Markdown'));
  expect(onOut).toHaveBeenLastCalledWith('markdown', false);
  details.open = true;
  await click(notes);
  expect(details.open).toBe(true);
  await click(button('BibTeX 파일'));
  expect(onOut).toHaveBeenLastCalledWith('bibtex', true);
  unmount();
  await show(async () => undefined);
  expect(document.querySelector('.ways input')).toBeNull();
});
