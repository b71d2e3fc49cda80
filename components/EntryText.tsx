import type { Entry } from '../core/paper';
import { SectionView } from './SectionView';
import { useTold } from './term/useTold';
import { Inlines } from './tree/Inlines';

/**
 * All that a summary says: its gist, and its sections but for what only repeats that; with its terms marked, unless it is to
 * stand `plain`.
 */
export function EntryText({
  entry,
  plain = false,
}: {
  readonly entry: Entry;
  readonly plain?: boolean;
}) {
  const { told, sections } = useTold(entry, plain);
  return (
    <>
      {told.length > 0 && (
        <p class="gist">
          <Inlines nodes={told} />
        </p>
      )}
      {sections.map((section) => (
        <SectionView section={section} />
      ))}
    </>
  );
}
