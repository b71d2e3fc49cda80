import { toMarkdown } from '../core/copy';
import type { Summary } from '../core/paper';
import { nameLabel, nameSection } from './words/nameSection';

/** A summary as Markdown for the clipboard, its sections named as the panel names them. */
export function writeCopy({ entry }: Summary): string {
  return toMarkdown(entry, { section: nameSection, label: nameLabel });
}
