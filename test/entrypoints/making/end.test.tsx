// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toFrame } from '../../../components/frame/toFrame';
import { MakingPanel } from '../../../components/making/panel/MakingPanel';
import { speak } from '../../../components/words/language';
import type { MakingProgress } from '../../../core/making';
import type { DoneSection, SectionName } from '../../../core/model';
import { openHandOn } from '../../../entrypoints/making/end/openHandOn';
import { createHost, type Host } from '../../../entrypoints/making/host/createHost';

const model = { server: { kind: 'ollama', base: 'http://localhost:11434/v1' }, name: 'a:8b' };
const done = (name: SectionName): DoneSection => ({
  name,
  section: {
    kind: name,
    heading: name,
    children: [{ type: 'paragraph', children: [{ type: 'text', value: `${name} 글이다.` }] }],
  },
  check: { section: name, figures: [], names: [] },
  seconds: 1,
});
const making = {
  paper: '2511.01234',
  model,
  state: 'making',
  askedAt: 0,
  done: [done('introduction')],
  faults: [],
} as unknown as MakingProgress;
const whole = { ...making, done: ['introduction', 'method'].map((each) => done(each as 'method')) };
const draw = (progress: MakingProgress) =>
  toFrame(<MakingPanel progress={progress} now={0} closes />);

let host: Host;
const find = (path: string) => host.root.querySelector<HTMLElement>(path);
const focused = () => (host.root.getRootNode() as ShadowRoot).activeElement;

beforeEach(() => {
  speak('ko');
  vi.useFakeTimers();
  document.body.innerHTML = `
    <input><div id="abs-outer"><div id="abs"><h1 class="title">Lantern</h1>
    <blockquote class="abstract">We present Lantern.</blockquote></div></div>`;
  host = createHost('', undefined);
  host.show(draw(making));
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

describe('the end of what is made', () => {
  it('is said in a place that was there before', () => {
    const status = find('[role=status]');
    expect(status?.textContent).toBe('');
    host.show(draw({ ...making, partial: '쓰고 있는', section: 'method' }));
    host.show(draw({ ...whole, state: 'made', replaces: true }));
    expect(find('[role=status]')).toBe(status);
    expect(status?.textContent).toContain('새로 만든 요약이에요');
  });

  it('leaves what has come as it stands, and says of the whole that it is no more under way', () => {
    const [panel, came] = [find('.making'), find('.came')];
    expect([panel?.ariaBusy ?? panel?.getAttribute('aria-busy')]).toEqual(['true']);
    host.show(draw({ ...whole, state: 'made', replaces: true }));
    expect(find('.came')).toBe(came);
    expect(find('.making')).toBe(panel);
    expect(panel?.getAttribute('aria-busy')).toBe('false');
    expect(panel?.dataset.state).toBe('made');
  });

  it.each<[string, Partial<MakingProgress>, string]>([
    ['what accepts it', { state: 'made', replaces: true }, 'keep'],
    [
      'what accepts it, where sections were left out',
      {
        state: 'made',
        faults: [
          { section: 'results', fault: 'empty' },
          { section: 'limitations', fault: 'empty' },
        ],
      },
      'keep',
    ],
    ['what goes on with it', { state: 'stopped' }, 'on'],
    ['what begins it again', { state: 'failed', failure: 'model-busy', done: [] }, 'on'],
  ])('hands the focus of what has gone to %s', (_, change, name) => {
    find('[data-press=stop]')?.focus();
    host.show(draw({ ...whole, ...change }));
    expect((focused() as HTMLElement | null)?.dataset.press).toBe(name);
  });

  it.each(['input', 'a panel’s part'])('leaves the focus where it is: %s', (where) => {
    const field = where === 'input' ? document.querySelector('input') : find('.came');
    field?.setAttribute('tabindex', '-1');
    field?.focus();
    host.show(draw({ ...whole, state: 'made', replaces: true }));
    expect(where === 'input' ? document.activeElement : focused()).toBe(field);
  });
});

describe('a summary that is kept', () => {
  const panel = () => {
    const stands = document.createElement('yoyak-panel');
    stands.attachShadow({ mode: 'open' }).innerHTML = '<h2>요약</h2><button>북마크</button>';
    document.querySelector('#abs')?.append(stands);
    return stands.shadowRoot as ShadowRoot;
  };
  const said = () => document.querySelector('[role=status]')?.textContent;

  it('is said once its panel stands there, and for a while', () => {
    const stands = openHandOn(host);
    expect(said()).toBe('');
    panel();
    stands();
    expect(host.root.isConnected).toBe(false);
    expect(said()).toBe('요약을 만들었어요');
    vi.runAllTimers();
    expect(said()).toBeUndefined();
  });

  it('takes the focus into its panel where it was in what has gone', () => {
    find('[data-press=stop]')?.focus();
    const stands = openHandOn(host);
    panel();
    stands();
    const shadow = document.querySelector('yoyak-panel')?.shadowRoot;
    expect(shadow?.activeElement?.textContent).toBe('북마크');
  });

  it('leaves the focus where else it is', () => {
    document.querySelector('input')?.focus();
    const stands = openHandOn(host);
    panel();
    stands();
    expect(document.activeElement).toBe(document.querySelector('input'));
  });
});
