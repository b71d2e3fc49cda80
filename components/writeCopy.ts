import type { Names } from '../core/cards/look';
import { toMarkdown } from '../core/copy';
import { writeOrigin } from '../core/copy/origin';
import type { Summary } from '../core/paper';
import { nameLabel, nameSection } from './words/nameSection';
import { nameSource } from './words/nameSource';
import { tellOrigin } from './words/tellOrigin';

/** A summary as Markdown for the clipboard, its sections named as the panel names them, and where it is from. */
export function writeCopy(summary: Summary, names: Names = {}): string {
  const { entry, digest, from = '' } = summary;
  const text = toMarkdown(entry, { section: nameSection, label: nameLabel });
  const origin = tellOrigin(summary, nameSource(digest.source, names) || from);
  return `${text}\n${writeOrigin(origin)}\n`;
}
