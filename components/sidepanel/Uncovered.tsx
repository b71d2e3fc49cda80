import { DroppedNote } from '../making/own/DroppedNote';
import { MakingCard } from '../making/own/MakingCard';
import { OwnOffer } from '../making/own/OwnOffer';
import { Unmade } from '../making/own/Unmade';
import { describeFailure } from '../words/failure';
import { say } from '../words/say';
import type { PanelMaking } from './state';

type Props = {
  readonly making: PanelMaking | undefined;
  /** A private window, in which none is made, since it would be stored. */
  readonly inPrivate?: true | undefined;
};

/** A paper that no digest covers: that its summary can be made, while a model is chosen, or how far it is. */
export function Uncovered({ making, inPrivate }: Props) {
  if (making?.progress)
    return (
      <>
        <Unmade failure={making.failure} />
        <MakingCard progress={making.progress} acts={making.acts} />
      </>
    );
  return (
    <section class="message">
      <div role="status">
        <h1>{say('sidepanel.noSummary.title')}</h1>
        <p>{say('sidepanel.noSummary.body')}</p>
        {making?.model && inPrivate && <p>{describeFailure('model-private')}</p>}
      </div>
      <DroppedNote onUndo={making?.onUndo} />
      {making?.model && !inPrivate && <OwnOffer {...making} model={making.model} />}
    </section>
  );
}
