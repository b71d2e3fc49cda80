import { JoinedText } from '../../joined/JoinedText';
import { languageOf } from '../../words/language';
import { nameDay } from '../../words/nameDay';
import { say } from '../../words/say';
import { type Address, formatAddress, withPaper } from '../address';
import { Icon } from '../Icon';
import type { NearPaper } from '../state';

type Props = { readonly near: readonly NearPaper[]; readonly address: Address };

/** Papers of the store that are about the like. */
export function Near({ near, address }: Props) {
  if (near.length === 0) return null;
  return (
    <section class="near" aria-labelledby="near">
      <h2 id="near">
        <Icon name="near" />
        {say('reader.paper.near')}
      </h2>
      <ul>
        {near.map(({ paper, title, day }) => (
          <li>
            <a href={formatAddress(withPaper(address, paper))} lang={languageOf(title)}>
              <JoinedText text={title} />
            </a>{' '}
            <span>{nameDay(day)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
