import { Failure } from '../../../core/failure';
import { withSectionMath } from '../../../core/math';
import type { MakingEvent } from '../../../core/model';
import { makeSummary } from '../../../core/model/make';
import { readChosen } from '../../../core/store/models';
import { readTerms } from './terms';
import { TRIAL_PAPER, trialText } from './trialPaper';

/** Has the model in use summarise what is known, and stores nothing. */
export async function tryModel(
  signal: AbortSignal,
  hear: (event: MakingEvent) => void,
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
    terms: await readTerms(),
    signal,
    hear: (event) => hear(event.kind === 'done' ? setFormulas(event) : event),
  });
}

/** As it will be once a summary is stored. */
function setFormulas(event: Extract<MakingEvent, { kind: 'done' }>): MakingEvent {
  return { ...event, done: { ...event.done, section: withSectionMath(event.done.section) } };
}
