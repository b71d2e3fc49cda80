import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { Failure } from '../../../../core/failure';
import type { Server } from '../../../../core/model';
import {
  readChosen,
  readStoredTerms,
  writeChosen,
  writeTerms,
} from '../../../../core/store/models';
import {
  chooseModel,
  disconnect,
  readInUse,
  saveKey,
} from '../../../../entrypoints/options/model/inUse';
import { startAfresh } from '../../../../entrypoints/options/startAfresh';
import { cardsFollowed, useBrowser } from '../../../browser';
import { useModels } from '../../../doubles/models/useModels';

useBrowser();
const KEY = 'sk-test';
const models = useModels({ key: KEY });
const { sendMessage } = browser.runtime;
const sent = vi.fn(async (_: unknown) => ({ answer: undefined }));

beforeEach(async () => {
  await writeChosen(undefined);
  sent.mockClear();
  Object.assign(browser.runtime, { sendMessage: sent });
});
afterEach(() => void Object.assign(browser.runtime, { sendMessage }));

const service: Server = { kind: 'other', base: 'https://models.example/v1' };
const readLocal = async () => JSON.stringify(await browser.storage.local.get(null));

describe('the model in use', () => {
  it('is shown without its key, which storage.local never has', async () => {
    await chooseModel({ server: service, name: 'a' }, KEY);
    expect(await readInUse()).toEqual({ server: service, name: 'a', hasKey: true, allowed: true });
    expect(JSON.stringify(await readInUse())).not.toContain(KEY);
    expect(await readLocal()).not.toContain(KEY);
    expect(JSON.stringify(sent.mock.calls)).not.toContain(KEY);
    expect(sent).toHaveBeenCalledWith({ name: 'model' });
  });

  it('keeps its key where another model of the same server is chosen, and nowhere else', async () => {
    await chooseModel({ server: service, name: 'a' }, KEY);
    await chooseModel({ server: service, name: 'b' });
    expect(await readChosen()).toEqual({ model: { server: service, name: 'b' }, key: KEY });
    const other = { ...service, base: 'https://other.example/v1' };
    await chooseModel({ server: other, name: 'b' });
    expect(await readChosen()).toEqual({ model: { server: other, name: 'b' } });
  });

  it('goes with its key', async () => {
    await chooseModel({ server: service, name: 'a' }, KEY);
    await disconnect();
    expect(await readChosen()).toBeUndefined();
    expect(await readInUse()).toBeUndefined();
  });

  it('goes with everything else, and the terms do', async () => {
    await chooseModel({ server: service, name: 'a' }, KEY);
    await writeTerms(['LoRA']);
    await startAfresh();
    await cardsFollowed();
    expect(await readChosen()).toBeUndefined();
    expect(await readStoredTerms()).toBeUndefined();
  });
});

describe('a key', () => {
  const choose = () => chooseModel(models.model, KEY);

  it('is stored once its server took it', async () => {
    await chooseModel(models.model, 'sk-old');
    await saveKey(` ${KEY}\n`);
    expect((await readChosen())?.key).toBe(KEY);
  });

  it.each([
    ['sk-wrong', 'model-key'],
    ['sk-a\nsk-b', 'model-bad-key'],
    ['열쇠', 'model-bad-key'],
  ])('is not stored where it is refused: %j', async (key, code) => {
    await choose();
    const failure = await saveKey(key).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect((failure as Failure).code).toBe(code);
    expect((await readChosen())?.key).toBe(KEY);
  });

  it('can be taken away, and the model stays', async () => {
    await choose();
    await saveKey(undefined);
    expect(await readChosen()).toEqual({ model: models.model });
  });
});
