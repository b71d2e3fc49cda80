import type { FailureCode } from '../../core/failure';
import { Outward } from '../Outward';
import { describeSuggestion } from '../options/add/suggestions/describeSuggestion';
import { PressButton } from '../options/parts/PressButton';
import { showAddress } from '../options/words/nameKnownSource';
import { describeFailure } from '../words/failure';
import { formatCount, language } from '../words/language';
import { say } from '../words/say';
import type { FollowingSlice, FollowingState, SuggestedRow } from './state';
import { WelcomeStep } from './WelcomeStep';

/** Subscriptions that are added with one press; how far each has come stands in its row. */
export function Suggested({ rows, onAdd }: FollowingSlice) {
  const isDone = rows.some(({ following: { kind } }) => kind === 'followed');
  return (
    <WelcomeStep heading={say('welcome.subscribe')} done={isDone}>
      <ul>
        {rows.map((row) => (
          <Row key={row.suggested.url} {...row} onAdd={onAdd} />
        ))}
      </ul>
    </WelcomeStep>
  );
}

const classes: Readonly<Record<FollowingState['kind'], string>> = {
  open: 'told',
  adding: 'told',
  receiving: 'told',
  followed: 'told good',
  failed: 'told warn',
};

type RowProps = SuggestedRow & Pick<FollowingSlice, 'onAdd'>;

function Row({ suggested, following, onAdd }: RowProps) {
  const { title, about, homepage } = suggested;
  const part = following.kind === 'receiving' ? following.part : undefined;
  const isBusy = following.kind === 'adding' || following.kind === 'receiving';
  return (
    <li>
      <div class="what">
        <b>{title}</b>
        <p>{language() === 'ko' ? about.ko : about.en}</p>
        <p class="about">
          {describeSuggestion(suggested).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          <Outward url={homepage}>{showAddress(homepage)}</Outward>
        </p>
      </div>
      {following.kind !== 'followed' && (
        <PressButton
          off={isBusy}
          aria-label={say('welcome.addThis', [title])}
          onPress={() => onAdd(suggested)}
        >
          {say('options.add.add')}
        </PressButton>
      )}
      <p class={classes[following.kind]} role="status">
        {describe(following)}
      </p>
      {isBusy && (
        <progress
          aria-label={title}
          {...(part && part.due > 0 && { value: part.fetched, max: part.due })}
        />
      )}
    </li>
  );
}

/** Is it something that the reader can mend? The address is none of theirs. */
function isHere(code: FailureCode): boolean {
  return code === 'offline' || code.startsWith('storage-');
}

function describe(following: FollowingState): string {
  switch (following.kind) {
    case 'open':
      return '';
    case 'adding':
      return say('options.add.looking');
    case 'receiving': {
      const { due = 0, fetched = 0 } = following.part ?? {};
      if (due === 0) return say('options.run.listing');
      return say('options.run.progress', [formatCount(fetched), formatCount(due)]);
    }
    case 'followed': {
      const { digests, failure } = following;
      if (failure) return `${say('welcome.later')} ${describeFailure(failure)}`;
      return say('welcome.followed', digests, [formatCount(digests)]);
    }
    case 'failed':
      return isHere(following.code) ? describeFailure(following.code) : say('welcome.failed');
  }
}
