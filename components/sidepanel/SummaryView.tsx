import { EntryText } from '../EntryText';
import { KeptLine } from '../KeptLine';
import type { PanelSummary } from './state';

type Props = Pick<PanelSummary, 'summary'> & { readonly bookmarked: boolean };

export function SummaryView({ summary, bookmarked }: Props) {
  const { digest, entry } = summary;
  return (
    <article lang={digest.language ?? 'ko'}>
      <KeptLine summary={summary} kept={bookmarked} />
      <EntryText entry={entry} />
    </article>
  );
}
