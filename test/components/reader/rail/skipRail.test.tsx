// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { SkipRail } from '../../../../components/reader/rail/SkipRail';

afterEach(() => render(null, document.body));

it('a press passes the places to go, and what stands beside them has the focus without being a stop of Tab', () => {
  act(() =>
    render(
      <div>
        <nav>
          <SkipRail />
          <a href="?view=unread">안 읽음</a>
        </nav>
        <section id="list">
          <a href="?paper=1">글</a>
        </section>
      </div>,
      document.body,
    ),
  );
  const skip = document.querySelector<HTMLElement>('nav button');
  expect(skip?.textContent).toBe('본문으로 건너뛰기');
  expect(document.querySelector('nav')?.firstElementChild).toBe(skip);
  act(() => skip?.click());
  expect(document.activeElement?.id).toBe('list');
  expect(document.querySelector<HTMLElement>('#list')?.tabIndex).toBe(-1);
});
