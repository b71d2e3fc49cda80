import { afterEach, describe, expect, it } from 'vitest';
import type { TrialEvent } from '../../../../components/options/model/trial/state';
import { writeChosen } from '../../../../core/store/models';
import { tryModel } from '../../../../entrypoints/options/model/trial';
import { useBrowser } from '../../../browser';
import { useModels } from '../../../doubles/models/useModels';

useBrowser();
const models = useModels();

afterEach(() => writeChosen(undefined));

async function tryOut(): Promise<readonly TrialEvent[]> {
  await writeChosen({ model: models.model });
  const heard: TrialEvent[] = [];
  await tryModel(new AbortController().signal, (event) => void heard.push(event));
  return heard;
}

describe('a trial of a model', () => {
  it('has its formulas drawn, once a section stands and while it is written', async () => {
    const heard = await tryOut();
    const [done] = heard.flatMap((event) =>
      event.kind === 'done' && event.done.name === 'method' ? [event.done] : [],
    );
    const formulas = JSON.stringify(done?.section).match(
      /"inlineMath".*?"mathml":\{"name":"math"/g,
    );
    expect(formulas).toHaveLength(1);
    const written = heard.flatMap((event) =>
      event.kind === 'partial' && event.section === 'method' ? [event] : [],
    );
    // None is there before its second dollar.
    expect(written[0]?.formulas).toEqual({});
    expect(Object.values(written.at(-1)?.formulas ?? {})).toMatchObject([{ name: 'math' }]);
  });

  it('fails where no model is chosen', async () => {
    await expect(tryModel(new AbortController().signal, () => {})).rejects.toMatchObject({
      code: 'model-unset',
    });
  });
});
