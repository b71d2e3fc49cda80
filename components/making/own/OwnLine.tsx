import type { Entry, Made } from '../../../core/paper';
import { say } from '../../words/say';
import { BirthFacts } from '../birth/BirthFacts';

type Props = {
  readonly entry: Entry & { readonly made: Made };
  /** Is it this reader's, and not one that somebody has published? */
  readonly isOwn: boolean;
  /** The newest version of the paper that any digest knows. */
  readonly newest?: number | undefined;
  /** Where it is changed. */
  readonly edit: { readonly href: string; readonly target?: '_blank' };
  /** Not given where no model is chosen, or it is being made again. */
  readonly onAgain?: (() => void) | undefined;
  readonly onRemove?: () => void;
};

/** How a summary was made by a model, and what can be done with one of the reader's own, in a page of our own. */
export function OwnLine({ entry, isOwn, newest = 0, edit, onAgain, onRemove }: Props) {
  const { version, made } = entry;
  return (
    <div class="birth">
      {isOwn && version !== undefined && newest > version && (
        <p class="unfound">{say('making.newer', [`${version}`, `${newest}`])}</p>
      )}
      <BirthFacts made={made} version={version} />
      {isOwn && (
        <span class="own">
          <a class="button" {...edit}>
            {say('making.edit')}
          </a>{' '}
          {onAgain && (
            <button type="button" onClick={onAgain}>
              {say('making.again')}
            </button>
          )}{' '}
          {onRemove && (
            <button type="button" onClick={onRemove}>
              {say('making.remove')}
            </button>
          )}
        </span>
      )}
    </div>
  );
}
