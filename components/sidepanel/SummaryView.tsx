import { EntryText } from '../EntryText';
import { GoneLine } from '../GoneLine';
import { KeptLine } from '../KeptLine';
import type { PanelSummary } from './state';

type Props = Pick<PanelSummary, 'summary'> & { readonly kept: boolean };

export function SummaryView({ summary, kept }: Props) {
  const { digest, entry } = summary;
  return (
    <article lang={digest.language ?? 'ko'}>
      <KeptLine summary={summary} kept={kept} />
      <GoneLine {...summary} />
      <EntryText entry={entry} />
    </article>
  );
}
