import type { Placed } from '../markdown/node';
import type { Entry, Problem } from '../paper';
import { writePlain } from '../tree/plain';
import { nameKind } from './kinds';
import { findStarts } from './papers/shape';
import type { Start } from './papers/start';
import { tellProblem } from './problems';
import { readSections } from './sections/sections';

type Draft = { readonly start: Start; readonly nodes: Placed[] };

/** The papers of a file in its order, and what could not be used; `file` names it in the problems. */
export function readEntries(
  file: string,
  nodes: readonly Placed[],
): { readonly entries: readonly Entry[]; readonly problems: readonly Problem[] } {
  const { drafts, outside } = gatherDrafts(nodes);
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { start, nodes: own } of drafts) {
    const { ref, line, heading } = start;
    const { title } = heading;
    if (!ref) problems.push(tellProblem(file, line, 'no-paper-id', title));
    else if (seen.has(ref.paper)) problems.push(tellProblem(file, line, 'duplicate-paper', title));
    else {
      seen.add(ref.paper);
      const { sections, links: below } = readSections(own, title, ref.paper);
      const links = [...heading.links, ...below];
      const summary = { title: title || ref.paper, links, sections };
      entries.push({ ...ref, ...summary });
    }
  }
  if (entries.length > 0)
    problems.push(...outside.map((line) => tellProblem(file, line, 'outside-paper')));
  return { entries, problems };
}

/** Gives each node to the entry it stands under; `outside` are the lines where text stands under none. */
function gatherDrafts(nodes: readonly Placed[]): {
  readonly drafts: readonly Draft[];
  readonly outside: readonly number[];
} {
  const { starts, sectionDepths } = findStarts(nodes);
  const drafts: Draft[] = [];
  const outside: number[] = [];
  let open = false;
  let told = false;
  for (const [index, placed] of nodes.entries()) {
    const begun = starts.get(index);
    const last = drafts.at(-1);
    if (begun) {
      for (const start of begun) drafts.push({ start, nodes: [...start.body] });
      open = true;
    } else if (open && last && !endsEntry(placed, last.start, sectionDepths))
      last.nodes.push(placed);
    else {
      if (open) told = false;
      open = false;
      if (placed.node.type !== 'heading' && !told) {
        outside.push(placed.line);
        told = true;
      }
    }
  }
  return { drafts, outside };
}

/** A heading as high as the entry's own that names no section begins something else. */
function endsEntry(
  { node }: Placed,
  { depth }: Start,
  sectionDepths: ReadonlySet<number>,
): boolean {
  if (node.type !== 'heading' || node.depth > depth || sectionDepths.has(node.depth)) return false;
  return !nameKind(writePlain(node.children));
}
