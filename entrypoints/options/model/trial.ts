import type { TrialEvent } from '../../../components/options/model/trial/state';
import { Failure } from '../../../core/failure';
import { withSectionMath } from '../../../core/math';
import { type DrawnFormulas, drawFormulas } from '../../../core/math/drawFormulas';
import type { MakingEvent } from '../../../core/model';
import { makeSummary } from '../../../core/model/make';
import { readChosen } from '../../../core/store/models';
import { readTermsInUse } from './terms';
import { TRIAL_PAPER, trialText } from './trialPaper';

/** Has the model in use summarise what is known, and stores nothing. */
export async function tryModel(
  signal: AbortSignal,
  hear: (event: TrialEvent) => void,
): Promise<void> {
  const chosen = await readChosen();
  if (!chosen) throw new Failure('model-unset', 'no model is chosen');
  const { model, key } = chosen;
  const text = trialText();
  await makeSummary({
    paper: TRIAL_PAPER,
    text,
    model,
    ...(key !== undefined && { key }),
    terms: await readTermsInUse(),
    signal,
    hear: drawing(hear),
  });
}

/** Hears with each formula drawn, in what is being written too, as it will be once a summary is stored. */
function drawing(hear: (event: TrialEvent) => void): (event: MakingEvent) => void {
  let formulas: DrawnFormulas = {};
  return (event) => {
    if (event.kind === 'partial') {
      formulas = drawFormulas(event.text, formulas);
      hear({ ...event, formulas });
    } else if (event.kind === 'done') {
      const { done } = event;
      hear({ ...event, done: { ...done, section: withSectionMath(done.section) } });
    } else hear(event);
  };
}
