import { gistNodes, withoutRepeats } from '../../core/gist';
import { KeptLine } from '../KeptLine';
import { SectionView } from '../SectionView';
import { Inlines } from '../tree/Inlines';
import type { PanelSummary } from './state';

type Props = Pick<PanelSummary, 'summary'> & { readonly bookmarked: boolean };

export function SummaryView({ summary, bookmarked }: Props) {
  const { digest, entry } = summary;
  const told = gistNodes(entry);
  return (
    <article lang={digest.language ?? 'ko'}>
      <KeptLine summary={summary} kept={bookmarked} />
      {told.length > 0 && (
        <p class="gist">
          <Inlines nodes={told} />
        </p>
      )}
      {withoutRepeats(entry.sections, told).map((section) => (
        <SectionView section={section} />
      ))}
    </article>
  );
}
