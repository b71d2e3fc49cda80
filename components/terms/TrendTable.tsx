import { formatDayTight } from '../words/day';
import { language } from '../words/language';
import { say } from '../words/say';
import type { TermRow } from './state';

/** What the plot shows, in numbers. */
export function TrendTable({ rows }: { readonly rows: readonly TermRow[] }) {
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
        {(rows[0]?.weeks ?? []).map(({ monday }, at) => (
          <tr key={monday}>
            <th scope="row">{formatDayTight(monday, language())}</th>
            {rows.map(({ en, weeks }) => (
              <td key={en}>{weeks[at]?.hits}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
