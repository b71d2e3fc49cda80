import { EntryText } from '../EntryText';
import { KeptLine } from '../KeptLine';
import type { PanelSummary } from './state';

type Props = Pick<PanelSummary, 'summary'> & { readonly kept: boolean };

export function SummaryView({ summary, kept }: Props) {
  const { digest, entry } = summary;
  return (
    <article lang={digest.language ?? 'ko'}>
      <KeptLine summary={summary} kept={kept} />
      <EntryText entry={entry} />
    </article>
  );
}
