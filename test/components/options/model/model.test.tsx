// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ModelInUse } from '../../../../components/options/model/chosen/state';
import { UNTRIED } from '../../../../components/options/model/trial/state';
import { speak } from '../../../../components/words/language';
import type { FoundServer, Server } from '../../../../core/model';
import { button, click, type, unmount } from '../../mount';
import { events, models, type Shown, show, texts } from '../samples';
import { doneSection } from './trial/samples';

afterEach(() => {
  unmount();
  speak('ko');
});

const ollama: Server = { kind: 'ollama', base: 'http://localhost:11434/v1' };
const service: Server = { kind: 'other', base: 'https://api.openai.com/v1' };
const inUse = (change: Partial<ModelInUse> = {}): ModelInUse => ({
  server: ollama,
  name: 'qwen3:8b',
  hasKey: false,
  allowed: true,
  ...change,
});
const found: FoundServer = {
  server: ollama,
  models: [
    { name: 'qwen3:8b', bytes: 5.2e9 },
    { name: 'llama3.2:3b', bytes: 2e9, window: 8192 },
  ],
};

let on = events();
async function look(change: Partial<Shown['model']>): Promise<HTMLElement> {
  on = events();
  const root = await show({ chapter: 'model', model: { ...models(), ...change } }, on);
  return root.querySelector('[data-chapter=model]') as HTMLElement;
}
const using = (model: ModelInUse) => ({ kind: 'read', model }) as const;
const lead = (root: HTMLElement) => root.querySelector('.lead')?.textContent;

describe('what is sent where', () => {
  it.each([
    [undefined, '아무것도 보내지 않아요'],
    [inUse(), '이 컴퓨터의 Ollama에만'],
    [inUse({ server: { kind: 'other', base: 'http://localhost:9000/v1' } }), 'localhost:9000에만'],
    [inUse({ name: 'gpt-oss:120b-cloud' }), '다시 인터넷으로'],
    [inUse({ server: service }), 'api.openai.com에만'],
    [inUse({ server: { kind: 'browser', base: '' } }), '이 컴퓨터 밖으로 나가지 않아요'],
  ])('is said before anything is: %#', async (model, words) => {
    const root = await look({ chosen: model ? using(model) : { kind: 'read' } });
    expect(lead(root)).toContain(words);
  });
});

describe('the search of this computer', () => {
  it('begins with a press, and says what to do where it found nothing', async () => {
    await look({});
    await click(button('이 컴퓨터의 모델 찾기'));
    expect(on.model.here.onSearch).toHaveBeenCalledOnce();
    const root = await look({ here: { kind: 'found', servers: [] } });
    expect(texts(root, '.steps li').join()).toContain('ollama pull');
  });

  it('offers what was found, with sizes, to be used in one press', async () => {
    const root = await look({ here: { kind: 'found', servers: [found] } });
    const rows = texts(root, '.models label');
    expect(rows).toEqual(['qwen3:8b5.2GB', 'llama3.2:3b2GB · 작아서 틀리기 쉬워요']);
    await click(root.querySelectorAll('.models input')[1]);
    const { name, window } = found.models[1] ?? {};
    expect(on.model.chosen.onChoose).toHaveBeenCalledExactlyOnceWith({
      server: ollama,
      name,
      window,
    });
  });

  it.each([
    ['ollama', 'ollama pull'],
    ['lmstudio', '이 프로그램에서 모델을 불러온 뒤'],
  ] as const)('says how a server without models gets one: %s', async (kind, words) => {
    const servers = [{ server: { ...ollama, kind }, models: [] }];
    const root = await look({ here: { kind: 'found', servers } });
    expect(root.textContent).toContain(words);
    expect(root.querySelector('.models')).toBeNull();
  });

  it('can be allowed in one press after all, where it was refused', async () => {
    await look({ here: { kind: 'refused' } });
    expect(document.querySelector('.warn')?.textContent).toContain('허용하지 않아');
    expect(document.querySelector('.warn button')).toBeNull();
    await click(button('허용하고 찾기'));
    expect(on.model.here.onSearch).toHaveBeenCalledOnce();
  });
});

describe('the model in use', () => {
  it('is shown without a request, and among all of its server’s once they are known', async () => {
    expect(texts(await look({ chosen: using(inUse()) }), '.models .name')).toEqual(['qwen3:8b']);
    const here = { kind: 'found', servers: [found] } as const;
    const root = await look({ chosen: using(inUse()), here });
    expect(texts(root, '.models .name')).toEqual(['qwen3:8b', 'llama3.2:3b']);
    expect(texts(root, 'label:has(:checked) .pill')).toEqual(['쓰는 중']);
  });

  it('has the focus where it was chosen, in whichever place that was', async () => {
    const here = { kind: 'found', servers: [found] } as const;
    const root = await look({ here });
    const radio = () => root.querySelectorAll<HTMLElement>('.models input')[0];
    radio()?.focus();
    const before = radio();
    await look({ chosen: using(inUse()), here });
    expect(radio()).not.toBe(before);
    expect(document.activeElement).toBe(root.querySelector('.models :checked'));
    // Who is elsewhere stays there.
    button('다시 찾기').focus();
    await look({ here });
    expect(document.activeElement?.matches('.models input')).toBe(false);
  });

  it('stays, marked, where its server has it no more', async () => {
    const here = { kind: 'found', servers: [found] } as const;
    const root = await look({ chosen: using(inUse({ name: 'gone:1b' })), here });
    expect(texts(root, '.models label')[0]).toContain('서버에 이 모델이 없어요');
  });

  it('can be allowed again, and given back', async () => {
    const root = await look({ chosen: using(inUse({ allowed: false })) });
    expect(root.textContent).not.toContain('이 컴퓨터만 허용했어요');
    await click(button('다시 허용'));
    await click(button('연결 끊기'));
    expect(on.model.chosen.onAllow).toHaveBeenCalledOnce();
    expect(on.model.chosen.onDisconnect).toHaveBeenCalledOnce();
  });

  it.each([
    ['http://localhost:8000/v1', false, 0],
    ['http://localhost:8000/v1', true, 1],
    ['https://localhost:8443/v1', true, 1],
    ['https://api.lab.example/v1', false, 1],
  ])('has a line for its key where it may want one: %s, %s', async (base, hasKey, lines) => {
    const server: Server = { kind: 'other', base };
    const root = await look({ chosen: using(inUse({ server, hasKey })) });
    expect(root.querySelectorAll('.key-line')).toHaveLength(lines);
  });

  it('has a key of which nothing is shown, and which can be changed and deleted', async () => {
    const root = await look({ chosen: using(inUse({ server: service, hasKey: true })) });
    expect(texts(root, '.key-line p')).toEqual(['키가 저장돼 있어요.']);
    expect(root.querySelector('input[type=password]')).toBeNull();
    await click(button('바꾸기'));
    await type(root.querySelector('input[type=password]') as HTMLInputElement, ' sk-new ');
    await click(root.querySelector('.key-line [type=submit]'));
    expect(on.model.chosen.onKey).toHaveBeenCalledExactlyOnceWith(' sk-new ');
    expect(root.innerHTML).not.toContain('sk-new');
    await click(root.querySelector('.key-line button:last-child'));
    expect(on.model.chosen.onKey).toHaveBeenLastCalledWith(undefined);
  });

  it('has no key where it runs here', async () => {
    expect((await look({ chosen: using(inUse()) })).querySelector('.key-line')).toBeNull();
  });

  it.each([
    ['refused', { refused: true }, '허용하지 않았어요'],
    ['not stored', { failure: 'storage-full' }, '저장 공간'],
  ] as const)('says so where a change of it was %s', async (_what, change, words) => {
    const root = await look({ chosen: { kind: 'read', ...change } });
    expect(root.querySelector('[role=alert]')?.textContent).toContain(words);
  });
});

describe('another server', () => {
  const fields = (root: HTMLElement) => ({
    address: root.querySelector('.other-form input[type=text]') as HTMLInputElement,
    key: root.querySelector('.other-form input[type=password]') as HTMLInputElement,
  });

  it('is asked with what was written, or picked', async () => {
    const root = await look({ other: { kind: 'open' } });
    const { address, key } = fields(root);
    await click(button('연결'));
    expect(on.model.other.onAsk).not.toHaveBeenCalled();
    await click(button('OpenRouter'));
    expect(address.value).toBe('https://openrouter.ai/api/v1');
    await type(key, 'sk-1\n');
    await click(button('연결'));
    expect(on.model.other.onAsk).toHaveBeenCalledExactlyOnceWith(address.value, 'sk-1');
  });

  it('gives its models to choose from', async () => {
    const models = [{ name: 'a' }, { name: 'b', window: 4096 }];
    const root = await look({ other: { kind: 'asked', server: service, models } });
    await type(fields(root).key, 'sk-1');
    await type(root.querySelector('select') as HTMLSelectElement, 'b', 'change');
    await click(button('이 모델 쓰기'));
    const model = { server: service, name: 'b', window: 4096 };
    expect(on.model.chosen.onChoose).toHaveBeenCalledExactlyOnceWith(model, 'sk-1');
    expect(on.model.other.onChosen).toHaveBeenCalledOnce();
  });

  it('has the name of a model written where it has no list', async () => {
    const root = await look({ other: { kind: 'asked', server: service, models: [] } });
    const name = root.querySelector('.one-field input') as HTMLInputElement;
    await click(button('이 모델 쓰기'));
    expect(on.model.chosen.onChoose).not.toHaveBeenCalled();
    await type(name, ' lab-model ');
    await click(button('이 모델 쓰기'));
    const model = { server: service, name: 'lab-model' };
    expect(on.model.chosen.onChoose).toHaveBeenCalledExactlyOnceWith(model, '');
  });

  it.each([
    [{ kind: 'refused' }, '허용하지 않아'],
    [{ kind: 'failed', code: 'model-key' }, 'API 키를 받아 주지 않아요'],
    [{ kind: 'failed', code: 'insecure-address' }, '안전하지 않은 주소'],
  ] as const)('says why it cannot be used: %o', async (other, words) => {
    const root = await look({ other });
    expect(root.querySelector('[role=alert]')?.textContent).toContain(words);
  });
});

describe('the browser’s own model', () => {
  const model = { server: { kind: 'browser', base: '' }, name: 'built-in' } as const;
  it.each([
    [true, true, '영어로 요약해 옮긴 글', undefined],
    [false, false, '한국어로 써요', '내려받아요'],
  ])('is told how it writes, and used', async (isTranslated, isHere, words, more) => {
    const state = { kind: 'told', found: { model, isTranslated, isHere } } as const;
    const root = await look({ builtIn: state });
    const told = root.querySelector('[aria-labelledby=model-browser] [role=status]')?.textContent;
    expect(told).toContain(words);
    if (more) expect(told).toContain(more);
    await click(button('이 모델 쓰기'));
    expect(on.model.chosen.onChoose).toHaveBeenCalledExactlyOnceWith(model);
  });

  it('may not be there', async () => {
    const root = await look({ builtIn: { kind: 'told' } });
    expect(root.textContent).toContain('쓸 수 있는 모델이 없어요');
    expect(button('쓸 수 있는지 보기').disabled).toBe(false);
  });
});

describe('a trial', () => {
  const chosen = using(inUse());
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

  it.each([
    ['a double click', { detail: 2 }],
    ['two presses that are no double click', { detail: 1 }],
    ['a key that is held down', {}],
  ])('is begun by %s, and goes on', async (_what, again) => {
    await look({ chosen });
    await click(button('시험하기'), { detail: 1 });
    expect(on.model.trial.onTry).toHaveBeenCalledOnce();
    pass(399);
    await look({ chosen, trial: { ...UNTRIED, kind: 'running' } });
    await click(button('멈추기'), again);
    expect(on.model.trial.onTry).not.toHaveBeenCalled();
    expect(on.model.trial.onStop).not.toHaveBeenCalled();
  });

  it('is begun, and stopped, by a press', async () => {
    await look({ chosen });
    await click(button('시험하기'));
    expect(on.model.trial.onTry).toHaveBeenCalledOnce();
    const root = await look({ chosen, trial: { ...UNTRIED, kind: 'running' } });
    expect(texts(root, '.measures b')).toEqual(['–', '0/5', '0/0', '–']);
    pass(400);
    await click(button('멈추기'));
    expect(on.model.trial.onStop).toHaveBeenCalledOnce();
  });

  it('tells how much of the browser’s model has been downloaded', async () => {
    const trial = { ...UNTRIED, kind: 'running', loading: 0.42 } as const;
    const root = await look({ chosen, trial });
    expect(texts(root, '.trial [role=status]')).toEqual(['모델을 내려받고 있어요… 42%']);
    expect(root.querySelector('progress')?.value).toBe(0.42);
  });

  it('shows the first section while the next is written', async () => {
    const writing = { section: 'results', text: '20%라면' } as const;
    const done = [doneSection('method', '나눈다.')];
    const trial = { ...UNTRIED, kind: 'running', first: 4, all: 5, done, writing } as const;
    const root = await look({ chosen, trial });
    expect(texts(root, '.written dd')).toEqual(['나눈다.', '20%라면']);
    expect(texts(root, '.trial [role=status]')).toEqual(['결과 쓰는 중… (3/5)']);
  });

  it('shows formulas as formulas while they are written, and holds back what is begun', async () => {
    const formulas = { 'x^2': { name: 'math', children: [{ name: 'mi', children: ['x²'] }] } };
    for (const [text, seen] of [
      ['값은 $x^2$이다.', '값은 x²\u2060이다.'],
      ['값은 $x^', '값은 '],
      ['비용은 $5 정도다', '비용은 $5 정도다'],
    ] as const) {
      const writing = { section: 'method', text, formulas } as const;
      const root = await look({ chosen, trial: { ...UNTRIED, kind: 'running', writing } });
      expect(texts(root, '.written dd')).toEqual([seen]);
      expect(root.querySelectorAll('.written math')).toHaveLength(text.includes('x^2$') ? 1 : 0);
    }
  });

  it('is called by its sections in the reader’s language', async () => {
    speak('en');
    const done = [doneSection('method', '나눈다.')];
    const faults = [{ section: 'results', fault: 'empty' }] as const;
    const writing = { section: 'limitations', text: '영어만' } as const;
    const trial = { ...UNTRIED, kind: 'running', all: 5, done, faults, writing } as const;
    const root = await look({ chosen, trial });
    expect(texts(root, '.written dt')).toEqual(['Method', 'Results', 'Limitations']);
    expect(texts(root, '.trial [role=status]').join()).toContain('Limitations');
  });

  it('marks the figures that the text does not have, and says what is left out', async () => {
    const figures = [{ figure: '20%', sentence: 'At least 20%.' }, { figure: '12개' }];
    const done = [doneSection('results', '20%이고 12개다.', figures)];
    const faults = [{ section: 'conclusion', fault: 'not-korean' }] as const;
    const trial = { ...UNTRIED, kind: 'done', first: 4.21, all: 28.4, done, faults } as const;
    const root = await look({ chosen, trial });
    expect(texts(root, '.missing')).toEqual(['12개 (글에 없는 수치)']);
    expect(root.querySelector('span.figure')?.getAttribute('title')).toBe('At least 20%.');
    expect(texts(root, '.left-out')[0]).toContain('한국어로 답하지 않아');
    expect(texts(root, '.measures dd')).toEqual([
      '4.2초 모두 28초',
      '1/5',
      '1/2',
      '100% 용어는 빼고',
    ]);
  });

  it('fails with a sentence', async () => {
    const trial = { ...UNTRIED, kind: 'failed', code: 'model-busy' } as const;
    const root = await look({ chosen, trial });
    expect(root.querySelector('.trial [role=alert]')?.textContent).toContain('바빠서');
  });
});

describe('the terms', () => {
  it('are stored as they are written', async () => {
    const root = await look({});
    const field = root.querySelector('textarea') as HTMLTextAreaElement;
    expect(field.value).toBe('few-shot\nbaseline');
    await click(root.querySelector('[aria-labelledby=model-terms] [type=submit]'));
    expect(on.model.terms.onSave).not.toHaveBeenCalled();
    await type(field as unknown as HTMLInputElement, 'few-shot\nLoRA');
    await click(root.querySelector('[aria-labelledby=model-terms] [type=submit]'));
    expect(on.model.terms.onSave).toHaveBeenCalledExactlyOnceWith('few-shot\nLoRA');
  });

  it('go back to those that ship, where they are the reader’s own', async () => {
    await look({});
    await click(button('처음으로 되돌리기'));
    expect(on.model.terms.onReset).not.toHaveBeenCalled();
    await look({ terms: { terms: ['LoRA'], own: true } });
    await click(button('처음으로 되돌리기'));
    expect(on.model.terms.onReset).toHaveBeenCalledOnce();
  });
});
