// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { NoteField } from '../../../../components/reader/paper/notes/NoteField';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const onNote = vi.fn();
const draw = (note: string) =>
  render(<NoteField note={note} elsewhere={undefined} onNote={onNote} />, root);
const field = () => root.querySelector('textarea') as HTMLTextAreaElement;
/** As a page that is slow to draw hears it: nothing is drawn in between. */
const hear = (...events: string[]) => {
  for (const type of events) {
    if (type === 'input') field().value = '이어서 쓴 메모';
    field().dispatchEvent(new FocusEvent(type, { bubbles: true }));
  }
};
const settle = () => act(() => undefined);
/** What Preact does once a frame is drawn. */
const nextFrames = () => new Promise((resolve) => setTimeout(resolve, 200));

it.each([
  ['as soon as it stands there', ['input']],
  ['as soon as it is touched', ['focus', 'input', 'blur']],
])('keeps what was typed %s, before the page is drawn', async (_when, events) => {
  draw('먼저 쓴 메모');
  hear(...events);
  await nextFrames();
  await settle();
  expect(field().value).toBe('이어서 쓴 메모');
  expect(onNote).toHaveBeenLastCalledWith('이어서 쓴 메모');
});

it('keeps what was typed within a frame of the touch when it is left', async () => {
  draw('먼저 쓴 메모');
  await nextFrames();
  hear('focus');
  // The touch is drawn, and what follows the drawing is yet to come.
  await Promise.resolve();
  await Promise.resolve();
  hear('input');
  await nextFrames();
  hear('blur');
  await nextFrames();
  expect(field().value).toBe('이어서 쓴 메모');
});

it('follows what is stored elsewhere once what was typed is stored, and no sooner', async () => {
  draw('먼저 쓴 메모');
  hear('input');
  await nextFrames();
  draw('그새 다른 창');
  await nextFrames();
  expect(field().value).toBe('이어서 쓴 메모');
  draw('이어서 쓴 메모');
  await nextFrames();
  draw('다른 창에서 쓴 메모');
  await nextFrames();
  expect(field().value).toBe('다른 창에서 쓴 메모');
});
