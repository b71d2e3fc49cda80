import { toMarkdown } from '../core/copy';
import type { Summary } from '../core/paper';
import { nameSection } from './SectionView';
import { nameLabel } from './tree/Labelled';

/** Puts a summary on the clipboard as Markdown. */
export function copySummary({ entry }: Summary): Promise<void> {
  return navigator.clipboard.writeText(
    toMarkdown(entry, { section: nameSection, label: nameLabel }),
  );
}
