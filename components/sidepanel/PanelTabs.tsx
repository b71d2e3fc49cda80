import type { Names } from '../../core/cards/look';
import { nameDay } from '../words/nameDay';
import { nameSource } from '../words/nameSource';
import { say } from '../words/say';
import type { PanelSummary, SidePanelEvents } from './state';

type Props = {
  readonly summaries: readonly PanelSummary[];
  readonly shown: number;
  readonly names: Names;
  readonly onPick: SidePanelEvents['onPick'];
};

/** Every text that digests have on the paper, by subscription and day; a single one is only named. */
export function PanelTabs({ summaries, shown, names, onPick }: Props) {
  const label = ({ summary: { digest, from } }: PanelSummary) => (
    <>
      <span>{nameSource(digest.source, names) || from || digest.title}</span>{' '}
      <span class="day">{nameDay(digest.date)}</span>
    </>
  );
  const [only] = summaries;
  if (only && summaries.length === 1) return <p class="from">{label(only)}</p>;
  return (
    <nav class="picks" aria-label={say('sidepanel.digests')}>
      {summaries.map((each, at) => (
        <button
          type="button"
          key={`${each.summary.digest.source}/${each.summary.digest.id}`}
          aria-pressed={at === shown}
          onClick={() => onPick(at)}
        >
          {label(each)}
        </button>
      ))}
    </nav>
  );
}
