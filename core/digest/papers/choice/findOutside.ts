import type { Placed } from '../../../markdown/node';
import { writePlain } from '../../../tree/plain';
import { nameKind } from '../../kinds';
import { isNumbered, withoutNumber } from '../../titles/title';
import type { FoundContainer, Left } from '../container';
import { splitSections } from '../containers/splitSections';
import type { Measures } from '../slots/measure';
import { findLost } from './findLost';

/** Where text stands in no paper, told once for each stretch of it. */
export function findOutside(
  nodes: readonly Placed[],
  found: readonly FoundContainer[],
  left: readonly Left[],
): readonly Left[] {
  const inside = found.reduce((sum, { container }) => sum + container.nodes.length, 0);
  // Sections never overlap; several items stand in one list.
  const isApart = found.every(({ container: { kind } }) => kind === 'section');
  if (isApart && inside === nodes.length) return [];
  const held = new Set([
    ...found.flatMap(({ container }) => container.nodes),
    ...left.flatMap((each) => each.nodes),
  ]);
  let isTold = false;
  return nodes.flatMap((placed): readonly Left[] => {
    if (held.has(placed)) {
      isTold = false;
      return findLost(placed, found, left);
    }
    if (isTold || placed.node.type === 'heading') return [];
    isTold = true;
    return [{ line: placed.line, reason: 'outside-paper', about: '', nodes: [placed], refs: [] }];
  });
}

/** In a post without any paper: numbered headings with sections of a summary below them, whose links are missing or within their texts. */
export function findUnnamed(nodes: readonly Placed[], measures: Measures): readonly Left[] {
  const { sections } = splitSections(nodes, measures);
  return sections.flatMap(({ head, body, line, nodes: own }): readonly Left[] => {
    const about = withoutNumber(head);
    const isPaper =
      isNumbered(head) &&
      !nameKind(about) &&
      body.some(({ node }) => node.type === 'heading' && nameKind(writePlain(node.children)));
    return isPaper
      ? [
          {
            line,
            reason: measures.names(own) ? 'unclear-link' : 'no-paper-id',
            about,
            nodes: own,
            refs: [],
          },
        ]
      : findUnnamed(body, measures);
  });
}
