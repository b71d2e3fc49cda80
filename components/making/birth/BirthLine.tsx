import type { Made } from '../../../core/paper';
import { say } from '../../words/say';
import { BirthFacts } from './BirthFacts';

type BirthProps = {
  readonly made: Made;
  readonly version?: number | undefined;
  /** Is it the reader's own, and not one that another reader has published? */
  readonly own: boolean;
};

/**
 * How a summary was made for its reader, and what can be done with it where a model is chosen, hidden until the page's script
 * shows it.
 */
export function BirthLine({ made, version, own }: BirthProps) {
  return (
    <div class="birth">
      <BirthFacts made={made} version={version} compared />
      {own && (
        <span class="own">
          <button type="button" hidden data-press="again">
            {say('making.again')}
          </button>{' '}
          {made.text === 'abstract' && (
            <button type="button" hidden data-press="again-body">
              {say('making.withBody')}
            </button>
          )}{' '}
          <button type="button" hidden data-press="edit">
            {say('making.edit')}
          </button>
        </span>
      )}
    </div>
  );
}
