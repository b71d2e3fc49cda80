import type { PaperId } from '../../../paper';
import type { Mention } from '../mentions/readLine';
import type { TitleLine } from './titleLine';

/** The lines without those that say the same before a link: `더 읽어 보기 [논문](…)` is the address of each paper. */
export function dropRecurring<Line extends TitleLine>(lines: readonly Line[]): readonly Line[] {
  const known = new Set<string>();
  const recurring = new Set<string>();
  for (const { addressed } of lines) {
    if (addressed === undefined) continue;
    if (known.has(addressed)) recurring.add(addressed);
    known.add(addressed);
  }
  return lines.filter(({ addressed = '' }) => !recurring.has(addressed));
}

/** How often the same words stand in lines that name no paper. */
export function countWords(
  lines: readonly { readonly words: string; readonly isNamed: boolean }[],
): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { words, isNamed } of lines)
    if (!isNamed) times.set(words, (times.get(words) ?? 0) + 1);
  return times;
}

/** The lines without those above an address of the paper which one further above named: they end that paper's text. */
export function dropRenamed<
  Line extends { readonly at: number; readonly isNamed: boolean; readonly isLinked: boolean },
>(lines: readonly Line[], nameAt: (line: Line) => Mention | undefined): readonly Line[] {
  let above: { readonly paper: PaperId | undefined; readonly at: number } | undefined;
  return lines.filter((line) => {
    if (!line.isNamed) return true;
    const paper = nameAt(line)?.ref.paper;
    // Right below a line it may be what names that one.
    const isSame =
      !line.isLinked && paper !== undefined && paper === above?.paper && line.at > above.at + 1;
    above = { paper, at: line.at };
    return !isSame;
  });
}
