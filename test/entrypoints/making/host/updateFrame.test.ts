// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Frame } from '../../../../core/frame';
import { updateFrame } from '../../../../entrypoints/making/host/updateFrame';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
});
const draw = (before: Frame | undefined, after: Frame) =>
  updateFrame(root, before ? [before] : [], [after]);

const part = (text: string, extra: readonly Frame[] = []): Frame => [
  'section',
  { class: 'panel' },
  ['button', { type: 'button' }, 'stop'],
  ['p', {}, text],
  ...extra,
];

describe('updateFrame', () => {
  it('draws what is not there yet', () => {
    draw(undefined, part('one'));
    expect(root.innerHTML).toBe(
      '<section class="panel"><button type="button">stop</button><p>one</p></section>',
    );
  });

  it('leaves alone what is the same, so that it keeps the focus', () => {
    draw(undefined, part('one'));
    const [button, said] = [root.querySelector('button'), root.querySelector('p')];
    draw(part('one'), part('two', [['p', {}, 'more']]));
    expect(root.querySelector('button')).toBe(button);
    expect(root.querySelector('p')).toBe(said);
    expect([...root.querySelectorAll('p')].map((each) => each.textContent)).toEqual([
      'two',
      'more',
    ]);
  });

  it('takes out what is there no more, and draws anew what is another element', () => {
    draw(undefined, part('one', [['p', {}, 'more']]));
    draw(part('one', [['p', {}, 'more']]), ['section', { class: 'panel' }, ['em', {}, 'all']]);
    expect(root.innerHTML).toBe('<section class="panel"><em>all</em></section>');
    draw(
      ['section', { class: 'panel' }, ['em', {}, 'all']],
      ['section', { class: 'panel off' }, 'x'],
    );
    expect(root.innerHTML).toBe('<section class="panel off">x</section>');
  });

  it('comes to the same as drawing anew, from anything to anything', () => {
    const frames: readonly Frame[] = [
      part('one'),
      part('', [['ol', {}, ['li', {}, 'a'], 'b', ['li', { class: 'now' }, 'c']]]),
      ['section', { class: 'panel' }, 'text', ['p', {}, 'x'], 'text'],
      ['p', {}],
    ];
    for (const before of frames)
      for (const after of frames) {
        root.replaceChildren();
        draw(undefined, before);
        draw(before, after);
        const fresh = document.createElement('div');
        updateFrame(fresh, [], [after]);
        expect(root.innerHTML).toBe(fresh.innerHTML);
      }
  });

  it('draws nothing that is no frame', () => {
    expect(() => draw(undefined, ['script', {}, 'x'] as never)).toThrow('no frame');
    draw(undefined, part('one'));
    expect(() => draw(part('one'), ['img', { onerror: 'x' }] as never)).toThrow('no frame');
    expect(root.querySelector('img')).toBeNull();
  });
});
