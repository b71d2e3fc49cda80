import type { MakingProgress } from '../../../core/making';
import { isUnderWay } from '../../../core/making';
import type { SectionName } from '../../../core/model';
import { MakingPanel } from '../../making/MakingPanel';
import { useSeconds } from '../../making/useSeconds';
import { say } from '../../words/say';
import type { MakingActs } from './acts';

type Props = { readonly progress: MakingProgress; readonly acts: MakingActs };

/** A summary as it comes along, with what can be done with it. */
export function MakingCard({ progress, acts }: Props) {
  const { paper } = progress;
  const isOpen = isUnderWay(progress);
  const now = useSeconds(isOpen);
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
    <div class="making-card" onClick={press}>
      <MakingPanel progress={progress} now={now} />
      {!isOpen && (
        <p class="after">
          <button type="button" onClick={() => acts.drop(paper)}>
            {say('making.drop')}
          </button>
        </p>
      )}
    </div>
  );
}
