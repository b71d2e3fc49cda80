import { shareOf } from '../../core/terms/shareOf';
import { formatScale } from '../words/day';
import { language } from '../words/language';
import { say } from '../words/say';
import { formatShare } from './formatShare';
import type { TermRow } from './state';

/** What the plot shows, in numbers. */
export function TrendTable({ rows }: { readonly rows: readonly TermRow[] }) {
  const weeks = rows[0]?.weeks ?? [];
  const days = formatScale(
    weeks.map(({ monday }) => monday),
    language(),
  );
  return (
    <table class="weeks">
      <thead>
        <tr>
          <th scope="col">{say('terms.trends.week')}</th>
          {rows.map(({ ko, en }) => (
            <th key={en} scope="col">
              {ko}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ monday }, at) => (
          <tr key={monday}>
            <th scope="row">{days[at]}</th>
            {rows.map(({ en, weeks: own }) => {
              const share = shareOf(own.slice(at, at + 1));
              return <td key={en}>{share === undefined ? '–' : formatShare(share)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
