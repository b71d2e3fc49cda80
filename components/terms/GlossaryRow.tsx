import { writePhrase } from '../../core/search/pieces';
import type { Quote } from '../../core/terms/quoteTerm';
import { DayView } from '../DayView';
import { HighlightedText } from '../joined/HighlightedText';
import { JoinedText } from '../joined/JoinedText';
import { formatAddress } from '../reader/address';
import { formatCount, languageOf } from '../words/language';
import { nameDay } from '../words/nameDay';
import { say } from '../words/say';
import { Sparkline } from './Sparkline';
import type { TermRow, TermsEvents } from './state';

type Props = Pick<TermsEvents, 'onPaper'> & {
  readonly row: TermRow;
  /** Where it stands, once the row is open. */
  readonly quotes?: readonly Quote[];
  readonly onToggle: (term: string) => void;
};

export function GlossaryRow({ row, quotes, onToggle, onPaper }: Props) {
  const { ko, en, explained, inEither, inKo, inEn, weeks, rise, latest } = row;
  return (
    <tbody class={quotes ? 'open' : undefined}>
      <tr>
        <th scope="row">
          <button type="button" aria-expanded={quotes !== undefined} onClick={() => onToggle(en)}>
            {ko}
          </button>
        </th>
        <td lang="en">{en}</td>
        <td class="line">
          <Sparkline weeks={weeks} rises={rise > 0.02} />
        </td>
        <td class="number">{formatCount(explained)}</td>
        <td class="day">{nameDay(latest)}</td>
      </tr>
      {quotes && (
        <tr class="quotes">
          <td colSpan={5}>
            <p class="about">
              {say('terms.sides', [ko, formatCount(inKo), en, formatCount(inEn)])}
            </p>
            <ul>
              {quotes.map((quote) => (
                <QuoteItem
                  key={`${quote.said.source} ${quote.said.id} ${quote.said.paper}`}
                  {...{ quote, onPaper }}
                />
              ))}
            </ul>
            {inEither > quotes.length && quotes.length > 0 && (
              <p class="all">
                {[ko, en].map((word) => (
                  <a key={word} href={formatAddress({ query: writePhrase(word) })}>
                    {say('terms.all', [word])}
                  </a>
                ))}
              </p>
            )}
          </td>
        </tr>
      )}
    </tbody>
  );
}

type QuoteProps = Pick<TermsEvents, 'onPaper'> & { readonly quote: Quote };

/** What stands around a term, and below it where. */
function QuoteItem({ quote: { said, before, hit, after }, onPaper }: QuoteProps) {
  return (
    <li>
      <HighlightedText
        text={before + hit + after}
        marks={[{ start: before.length, end: before.length + hit.length }]}
      />
      <p class="source">
        <button type="button" class="from" onClick={() => onPaper(said.paper)}>
          <span lang={languageOf(said.title)}>
            <JoinedText text={said.title} />
          </span>
        </button>{' '}
        <DayView day={said.day} />
      </p>
    </li>
  );
}
