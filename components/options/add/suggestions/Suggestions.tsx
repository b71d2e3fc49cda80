import type { SuggestedSource } from '../../../../core/source/suggested';
import { Outward } from '../../../Outward';
import { language } from '../../../words/language';
import { say } from '../../../words/say';
import { PressButton } from '../../parts/PressButton';
import { showAddress } from '../../words/nameKnownSource';
import type { AddEvents } from '../state';
import { describeSuggestion } from './describeSuggestion';

type Props = Pick<AddEvents, 'onLook'> & {
  readonly suggestions: readonly SuggestedSource[];
  readonly first: boolean;
  readonly busy: boolean;
};

/** Sources that others keep. On a first run they come with a word on what a press does. */
export function Suggestions({ suggestions, first, busy, onLook }: Props) {
  if (suggestions.length === 0) return null;
  return (
    <div class="suggestions" id="suggested">
      <h3>{say('options.suggested.heading')}</h3>
      {first && <p>{say('options.suggested.lead')}</p>}
      <ul>
        {suggestions.map((each) => (
          <li key={each.url} class="card">
            <div class="what">
              <span class="title">{each.title}</span>
              <p>{language() === 'ko' ? each.about.ko : each.about.en}</p>
              <p class="about">
                {describeSuggestion(each).map((fact) => (
                  <span key={fact}>{fact}</span>
                ))}
                <Outward url={each.homepage}>{showAddress(each.homepage)}</Outward>
              </p>
            </div>
            <PressButton
              off={busy}
              aria-label={say('options.suggested.lookAt', [each.title])}
              onPress={() => onLook(each.url, each)}
            >
              {say('options.suggested.look')}
            </PressButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
