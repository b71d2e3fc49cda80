import type { CheckedFigure, DoneSection, SectionName } from '../../../../../core/model';

/** A section of one paragraph, as it came. */
export function doneSection(
  name: SectionName,
  text: string,
  figures: readonly CheckedFigure[] = [],
): DoneSection {
  const children = [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] as const;
  return {
    name,
    section: { kind: name, heading: name, children },
    check: { section: name, figures, names: [] },
    seconds: 1,
  };
}
