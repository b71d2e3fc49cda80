// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useChosen } from '../../../../components/options/model/chosen/useChosen';
import { useHere } from '../../../../components/options/model/here/useHere';
import { useOther } from '../../../../components/options/model/other/useOther';
import { useModelTerms } from '../../../../components/options/model/terms/useModelTerms';
import { useTrial } from '../../../../components/options/model/trial/useTrial';
import { Failure } from '../../../../core/failure';
import type { MakingEvent, Server } from '../../../../core/model';
import { recogniseServer } from '../../../../core/model/servers';
import { mount, unmount } from '../../mount';
import { doneSection } from './trial/samples';

afterEach(unmount);

const server: Server = { kind: 'ollama', base: 'http://localhost:11434/v1' };
const model = { server, name: 'qwen3:8b' };
const inUse = { ...model, hasKey: false, allowed: true };
const settled = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve))));
let heard: () => void = () => {};
const hearModel = (onChange: () => void) => {
  heard = onChange;
  return () => {};
};
const requestServer = vi.fn<(server: Server) => Promise<boolean>>();

beforeEach(() => {
  requestServer.mockReset().mockResolvedValue(true);
});

/** Shows a hook: what it gives now. */
async function use<T>(hook: () => T): Promise<() => T> {
  let now: T;
  function View() {
    now = hook();
    return null;
  }
  await mount(<View />);
  await settled();
  return () => now;
}

describe('the model in use', () => {
  const effects = {
    readInUse: vi.fn<() => Promise<typeof inUse | undefined>>(),
    chooseModel: vi.fn(async () => {}),
    saveKey: vi.fn(async () => {}),
    disconnect: vi.fn(async () => {}),
    requestServer,
    giveBack: vi.fn(async () => {}),
    hearModel,
  };
  beforeEach(() => {
    vi.clearAllMocks();
    effects.readInUse.mockReset().mockResolvedValue(undefined);
  });
  const open = () => use(() => useChosen(effects));

  it('gives its host back where it could not be stored', async () => {
    effects.chooseModel.mockRejectedValueOnce(new Failure('storage-full', 'full'));
    const now = await open();
    now().onChoose(model);
    await settled();
    expect(effects.giveBack).toHaveBeenCalledExactlyOnceWith(server);
    expect(now().state).toMatchObject({ failure: 'storage-full' });
    now().onChoose(model);
    await settled();
    expect(effects.giveBack).toHaveBeenCalledOnce();
  });

  it('is asked for in the press itself, then stored, then shown', async () => {
    const now = await open();
    expect(now().state).toEqual({ kind: 'read' });
    effects.readInUse.mockResolvedValue(inUse);
    now().onChoose(model, 'k');
    expect(requestServer).toHaveBeenCalledExactlyOnceWith(server);
    await settled();
    expect(effects.chooseModel).toHaveBeenCalledExactlyOnceWith(model, 'k');
    expect(now().state).toEqual({ kind: 'read', model: inUse });
  });

  it.each([
    ['the reader', () => requestServer.mockResolvedValue(false)],
    ['the browser', () => requestServer.mockRejectedValue(new Error('no press'))],
  ])('stays what it was where %s refuses', async (_who, refuse) => {
    effects.readInUse.mockResolvedValue(inUse);
    refuse();
    const now = await open();
    now().onChoose({ server, name: 'other' });
    await settled();
    expect(effects.chooseModel).not.toHaveBeenCalled();
    expect(now().state).toEqual({ kind: 'read', model: inUse, refused: true });
  });

  it('is read again when another page changed it', async () => {
    const now = await open();
    effects.readInUse.mockResolvedValue(inUse);
    heard();
    await settled();
    expect(now().state.model).toEqual(inUse);
  });

  it('is what was read last, though what was asked for before comes later', async () => {
    const now = await open();
    let late: (value: undefined) => void = () => {};
    effects.readInUse.mockReturnValueOnce(
      new Promise((resolve) => {
        late = resolve;
      }),
    );
    heard();
    effects.readInUse.mockResolvedValue(inUse);
    heard();
    await settled();
    late(undefined);
    await settled();
    expect(now().state.model).toEqual(inUse);
  });

  it('says why a key was not stored, and keeps what is shown', async () => {
    effects.readInUse.mockResolvedValue(inUse);
    effects.saveKey.mockRejectedValueOnce(new Failure('model-key', 'no'));
    const now = await open();
    now().onKey('wrong');
    await settled();
    expect(now().state).toEqual({ kind: 'read', model: inUse, failure: 'model-key' });
  });
});

describe('the search', () => {
  const found = [{ server, models: [{ name: 'qwen3:8b' }] }];
  const effects = {
    requestHere: vi.fn<() => Promise<boolean>>(),
    searchServers: vi.fn(async () => found),
    listOwn: vi.fn(async () => found[0]?.models ?? []),
  };
  beforeEach(() => {
    vi.clearAllMocks();
    effects.requestHere.mockReset().mockResolvedValue(true);
  });
  const open = () => use(() => useHere(effects));

  it('asks nobody before a press', async () => {
    const now = await open();
    expect(now().state).toEqual({ kind: 'idle' });
    expect(effects.searchServers).not.toHaveBeenCalled();
    now().onSearch();
    expect(effects.requestHere).toHaveBeenCalledOnce();
    await settled();
    expect(now().state).toEqual({ kind: 'found', servers: found });
  });

  it('looks for nothing that is not allowed', async () => {
    effects.requestHere.mockResolvedValue(false);
    const now = await open();
    now().onSearch();
    await settled();
    expect(now().state).toEqual({ kind: 'refused' });
    expect(effects.searchServers).not.toHaveBeenCalled();
  });

  it('says why it failed', async () => {
    effects.listOwn.mockRejectedValueOnce(new Failure('model-unreachable', 'off'));
    const now = await open();
    now().onList(server);
    await settled();
    expect(now().state).toEqual({ kind: 'failed', code: 'model-unreachable' });
  });
});

describe('another server', () => {
  const effects = {
    recogniseServer,
    requestServer,
    listModels: vi.fn(async (): Promise<readonly { name: string }[]> => [{ name: 'a' }]),
    giveBack: vi.fn(async () => {}),
  };
  beforeEach(() => vi.clearAllMocks());
  const open = () => use(() => useOther(effects));
  const base = 'https://lab.example/v1';
  const lab = { kind: 'other', base };

  it('is asked with the key, once its host is allowed', async () => {
    const now = await open();
    now().onAsk('lab.example', 'k');
    expect(requestServer).toHaveBeenCalledExactlyOnceWith(lab);
    await settled();
    expect(effects.listModels).toHaveBeenCalledWith(lab, expect.objectContaining({ key: 'k' }));
    expect(now().state).toEqual({ kind: 'asked', server: lab, models: [{ name: 'a' }] });
  });

  it.each([
    ['http://10.0.0.5:8000/v1', 'insecure-address'],
    ['ftp://lab.example', 'bad-address'],
    ['https://', 'bad-address'],
  ])('is no address that is not safe, and nobody is asked: %s', async (address, code) => {
    const now = await open();
    await act(() => now().onAsk(address, ''));
    expect(now().state).toEqual({ kind: 'failed', code });
    expect(requestServer).not.toHaveBeenCalled();
  });

  it('may have no list, and is used all the same', async () => {
    effects.listModels.mockRejectedValueOnce(new Failure('not-found', '404'));
    const now = await open();
    now().onAsk(base, '');
    await settled();
    expect(now().state).toEqual({ kind: 'asked', server: lab, models: [] });
  });

  it('is given back where no model of it is chosen, and only there', async () => {
    const now = await open();
    now().onAsk(base, '');
    await settled();
    now().onEdit();
    expect(effects.giveBack).toHaveBeenCalledExactlyOnceWith(lab);
    now().onAsk(base, '');
    await settled();
    now().onChosen();
    await settled();
    expect(effects.giveBack).toHaveBeenCalledOnce();
    expect(now().state).toEqual({ kind: 'closed' });
  });

  it('is given back at once where it does not answer', async () => {
    effects.listModels.mockRejectedValueOnce(new Failure('model-key', '401'));
    const now = await open();
    now().onAsk(base, 'wrong');
    await settled();
    expect(now().state).toEqual({ kind: 'failed', code: 'model-key' });
    expect(effects.giveBack).toHaveBeenCalledExactlyOnceWith(lab);
    now().onEdit();
    expect(effects.giveBack).toHaveBeenCalledOnce();
  });

  it('is given back where it is allowed once nobody waits for it', async () => {
    let allow: (allowed: boolean) => void = () => {};
    requestServer.mockReturnValueOnce(
      new Promise((resolve) => {
        allow = resolve;
      }),
    );
    const now = await open();
    now().onAsk(base, '');
    await settled();
    now().onClose();
    expect(effects.giveBack).not.toHaveBeenCalled();
    allow(true);
    await settled();
    expect(effects.giveBack).toHaveBeenCalledExactlyOnceWith(lab);
    expect(effects.listModels).not.toHaveBeenCalled();
    expect(now().state).toEqual({ kind: 'closed' });
  });

  it('is not heard of again once it is left', async () => {
    let late: (value: readonly { name: string }[]) => void = () => {};
    effects.listModels.mockReturnValueOnce(
      new Promise((resolve) => {
        late = resolve;
      }),
    );
    const now = await open();
    now().onAsk(base, '');
    await settled();
    now().onClose();
    late([{ name: 'late' }]);
    await settled();
    expect(now().state).toEqual({ kind: 'closed' });
  });
});

describe('a trial', () => {
  let time = 0;
  const tell = { event: (_: MakingEvent) => {}, end: () => {}, fail: (_: Error) => {} };
  let signal: AbortSignal | undefined;
  const effects = {
    tryModel: (given: AbortSignal, event: (of: MakingEvent) => void) => {
      signal = given;
      return new Promise<void>((end, fail) => Object.assign(tell, { event, end, fail }));
    },
    readTermsInUse: async () => ['baseline'],
    clock: () => time,
  };
  let of = 'a';
  const open = () => use(() => useTrial(of, effects));
  const begin = async () => {
    time = 1000;
    of = 'a';
    const now = await open();
    await act(() => now().onTry());
    await settled();
    return now;
  };
  const done = { kind: 'done', done: doneSection('method', '글') } as const;

  it('tells how long the first section took, and all', async () => {
    const now = await begin();
    expect(now().state).toMatchObject({ kind: 'running', terms: ['baseline'] });
    time = 5000;
    await act(() => tell.event(done));
    time = 9000;
    tell.end();
    await settled();
    expect(now().state).toMatchObject({ kind: 'done', first: 4, all: 8 });
  });

  it('is stopped at once, with what was whole', async () => {
    const now = await begin();
    await act(() => tell.event(done));
    await act(() => tell.event({ kind: 'begun', section: 'results' }));
    await act(() => now().onStop());
    expect(signal?.aborted).toBe(true);
    expect(now().state).toMatchObject({ kind: 'stopped', done: [done.done] });
    expect(now().state).not.toHaveProperty('writing');
    tell.fail(new Error('aborted'));
    await settled();
    expect(now().state.kind).toBe('stopped');
  });

  it('fails with what went wrong', async () => {
    const now = await begin();
    tell.fail(new Failure('model-cut', 'gone'));
    await settled();
    expect(now().state).toMatchObject({ kind: 'failed', code: 'model-cut' });
  });

  it('of another model is another one', async () => {
    const now = await begin();
    await act(() => tell.event(done));
    of = 'b';
    heard = () => {};
    await act(() => now().onStop());
    await settled();
    expect(now().state).toMatchObject({ kind: 'idle', done: [] });
  });
});

describe('the terms', () => {
  const shippedTerms = ['few-shot', 'baseline'];
  const effects = {
    readOwnTerms: vi.fn<() => Promise<readonly string[] | undefined>>(async () => undefined),
    saveTerms: vi.fn(async () => {}),
    shippedTerms,
    hearModel,
  };
  beforeEach(() => {
    vi.clearAllMocks();
  });
  const open = () => use(() => useModelTerms(effects));

  it('are those that ship until the reader writes others, each once', async () => {
    const now = await open();
    expect(now().state).toEqual({ terms: shippedTerms, own: false });
    now().onSave(' LoRA\n\nlora, beam  search\n');
    await settled();
    expect(effects.saveTerms).toHaveBeenCalledExactlyOnceWith(['LoRA', 'beam search']);
    expect(now().state).toEqual({ terms: ['LoRA', 'beam search'], own: true, saved: true });
    now().onReset();
    await settled();
    expect(effects.saveTerms).toHaveBeenLastCalledWith(undefined);
    expect(now().state).toEqual({ terms: shippedTerms, own: false, saved: true });
  });

  it.each([
    ['what ships, written again', 'few-shot\nbaseline', undefined],
    ['nothing', '', []],
  ])('are no list of the reader’s where they write %s', async (_what, written, saved) => {
    const now = await open();
    now().onSave(written);
    await settled();
    expect(effects.saveTerms).toHaveBeenCalledExactlyOnceWith(saved);
  });

  it('say why they were not stored', async () => {
    effects.saveTerms.mockRejectedValueOnce(new Failure('storage-full', 'full'));
    const now = await open();
    now().onSave('LoRA');
    await settled();
    expect(now().state).toMatchObject({ terms: shippedTerms, failure: 'storage-full' });
  });
});
