import { gistNodes, withoutRepeats } from '../core/gist';
import type { Entry } from '../core/paper';
import { SectionView } from './SectionView';
import { Inlines } from './tree/Inlines';

/** All that a summary says: its gist, and its sections but for what only repeats that. */
export function EntryText({ entry }: { readonly entry: Entry }) {
  const told = gistNodes(entry);
  return (
    <>
      {told.length > 0 && (
        <p class="gist">
          <Inlines nodes={told} />
        </p>
      )}
      {withoutRepeats(entry.sections, told).map((section) => (
        <SectionView section={section} />
      ))}
    </>
  );
}
