import { expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { hearMakings, type MakingTold } from '../../../../core/messages/makings';
import { readAbstract } from '../../../../core/model/text';
import { writeChosen } from '../../../../core/store/models';
import { createMaker } from '../../../../entrypoints/background/making/maker';
import { useBrowser } from '../../../browser';
import { modelPaper } from '../../../doubles/models/answers';
import { useModels } from '../../../doubles/models/useModels';

useBrowser();
const opened = useModels();
vi.mock('../../../../core/access/models', () => ({
  followModel: async () => undefined,
  mayReach: async () => true,
}));

it('tells pages of each word, and notes for others only what changes for them', async () => {
  vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation(() => undefined);
  const told: MakingTold[] = [];
  const end = hearMakings((each) => told.push(each));
  const get = vi.spyOn(browser.storage.local, 'get');
  await writeChosen({ model: opened.model });
  const { paper, title, abstract } = modelPaper;
  await createMaker().ask([{ paper, text: readAbstract(title, abstract) }]);
  await vi.waitFor(() => expect(told.at(-1)?.progress?.state).toBe('kept'));
  end();
  const partials = told.filter(({ progress }) => progress?.partial !== undefined);
  expect(partials.length).toBeGreaterThan(10);
  expect(get.mock.calls.filter(([key]) => key === 'makings').length).toBeLessThan(10);
  // Its text is the page's own, and may be as long as a paper.
  expect(told.map(({ progress }) => progress?.text?.parts.length)).toEqual(told.map(() => 0));
  expect(told.at(-1)?.progress?.text?.title).toBe(title);
  await vi.waitFor(async () => {
    expect(await browser.storage.local.get('makings')).toEqual({});
  });
});
