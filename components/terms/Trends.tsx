import { useState } from 'preact/hooks';
import { findRising } from '../../core/terms/findRising';
import { halve, shareOf } from '../../core/terms/shareOf';
import { KeyCap } from '../keys/KeyCap';
import { useKeys } from '../keys/useKeys';
import { formatCount } from '../words/language';
import { say } from '../words/say';
import { formatShare } from './formatShare';
import { Sparkline } from './Sparkline';
import type { TermRow } from './state';
import { TrendPlot } from './TrendPlot';
import { TrendTable } from './TrendTable';

/** How many lines a plot holds that a reader tells apart without a legend. */
const LINES = 4;
const LISTED = 12;

/** What rises over the last weeks: a plot whose title says the finding, and the same as a table. */
export function Trends({ rows }: { readonly rows: readonly TermRow[] }) {
  const [asTable, setAsTable] = useState(false);
  useKeys({ t: () => setAsTable((before) => !before) });
  // What rises by less than is shown would be told as what stays.
  const rising = findRising(rows).filter(isSeen).slice(0, LISTED);
  const [first] = rising;
  const shown = rising.slice(0, LINES);
  return (
    <section class="trends" aria-labelledby="trends">
      <header>
        <h2 id="trends">{say('terms.trends.title')}</h2>
        {first && (
          <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {say('terms.trends.asTable')} <KeyCap of="t" />
          </button>
        )}
      </header>
      {first ? (
        <>
          <p class="finding">{tellFinding(first)}</p>
          <p class="about">{say('terms.trends.about')}</p>
          {asTable ? <TrendTable rows={shown} /> : <TrendPlot rows={shown} />}
          <h3>{say('terms.trends.rising')}</h3>
          <ol>
            {rising.map((row) => (
              <li key={row.en}>
                <span class="name">{row.ko}</span>
                <Sparkline weeks={row.weeks} rises />
                <span class="change">{say('terms.trends.change', [...shares(row)])}</span>
              </li>
            ))}
          </ol>
        </>
      ) : (
        <p class="none">{say('terms.trends.none')}</p>
      )}
    </section>
  );
}

function tellFinding(row: TermRow): string {
  const [before, after] = halve(row.weeks).map(({ length }) => formatCount(length));
  const [from, to] = shares(row);
  const said = say('terms.trends.finding', [row.ko, `${after}`, to, `${before}`, from]);
  // No line ends between a figure and its particle.
  return said.replace(/%(?=\p{L})/gu, '%\u2060');
}

/** The share of summaries in the earlier and the later half. */
function shares({ weeks }: TermRow): readonly [string, string] {
  const [before, after] = halve(weeks);
  return [formatShare(shareOf(before) ?? 0), formatShare(shareOf(after) ?? 0)];
}

function isSeen(row: TermRow): boolean {
  const [before, after] = shares(row);
  return before !== after;
}
