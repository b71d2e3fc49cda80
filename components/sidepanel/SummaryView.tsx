import { KeptLine } from '../KeptLine';
import { SectionView } from '../SectionView';
import { useTold } from '../term/useTold';
import { Inlines } from '../tree/Inlines';
import type { PanelSummary } from './state';

type Props = Pick<PanelSummary, 'summary'> & { readonly bookmarked: boolean };

export function SummaryView({ summary, bookmarked }: Props) {
  const { digest, entry } = summary;
  const { told, sections } = useTold(entry);
  return (
    <article lang={digest.language ?? 'ko'}>
      <KeptLine summary={summary} kept={bookmarked} />
      {told.length > 0 && (
        <p class="gist">
          <Inlines nodes={told} />
        </p>
      )}
      {sections.map((section) => (
        <SectionView section={section} />
      ))}
    </article>
  );
}
