import { isUnderWay, type MakingProgress } from '../../../core/making';
import type { SectionName } from '../../../core/model';
import type { PaperId } from '../../../core/paper';
import { say } from '../../words/say';
import { MakingPanel } from '../panel/MakingPanel';
import { useNextFocus } from './useNextFocus';
import { useSeconds } from './useSeconds';

/** What a press does to a summary that is made. */
export type CardActs = {
  readonly stop: (paper: PaperId) => void;
  readonly goOn: (paper: PaperId, anew?: SectionName) => void;
  readonly keep: (paper: PaperId) => void;
  /** Where it can be taken back. */
  readonly drop?: (paper: PaperId) => void;
};

type Props = { readonly progress: MakingProgress; readonly acts: CardActs };

/** A summary as it comes along in a page of our own, with what can be done with it. */
export function MakingCard({ progress, acts }: Props) {
  const { paper } = progress;
  const isOpen = isUnderWay(progress);
  const now = useSeconds(isOpen);
  const { drop } = acts;
  const box = useNextFocus<HTMLDivElement>();
  const presses: Readonly<Record<string, (button: HTMLElement) => void>> = {
    stop: () => acts.stop(paper),
    on: () => acts.goOn(paper),
    section: ({ dataset: { section } }) => acts.goOn(paper, section as SectionName),
    keep: () => acts.keep(paper),
  };
  const press = ({ target }: Event) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-press]');
    if (button) presses[button.dataset.press ?? '']?.(button);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears buttons, which are pressed by any means
    // biome-ignore lint/a11y/useKeyWithClickEvents: a button that is pressed by a key is clicked
    <div ref={box} class="making-card" onClick={press}>
      <MakingPanel progress={progress} now={now} />
      {!isOpen && drop && progress.state !== 'kept' && (
        <p class="after">
          <button type="button" onClick={() => drop(paper)}>
            {say('making.drop')}
          </button>
        </p>
      )}
    </div>
  );
}
