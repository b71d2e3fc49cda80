import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDigest } from '../../core/digest';
import { findFigures } from '../../core/figures';
import { type Candidate, findCandidates } from '../../core/figures/findCandidates';
import { findMatches } from '../../core/figures/findMatches';
import { readContext } from '../../core/figures/readContext';
import type { Section } from '../../core/paper';
import { writePlain } from '../../core/tree/plain';
import { LABELS, type Label } from './figures/labels';

type Given = { readonly paper: string; readonly abstract: string; readonly digest: string };

const shared = new URL('../../../shared/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, shared), 'utf8');
const given: readonly Given[] = JSON.parse(read('abstracts.json'));

/** The figures of a summary that the abstract is asked for, each with its line, and what was found. */
function check({ paper, abstract, digest }: Given) {
  const entry = parseDigest(digest, read(digest)).digest.entries.find(
    (each) => each.paper === paper,
  );
  const lines = (entry?.sections ?? []).flatMap((section) => toLines(section));
  const wanted = lines.flatMap(({ kind, line }, block) =>
    findFigures(line)
      .filter(({ isBare }) => !isBare)
      .map((figure) => ({ kind, line, block, figure, context: readContext(line, figure) })),
  );
  const found = findMatches(wanted, findCandidates(abstract), 'abstract');
  return wanted.map((one, at) => ({ ...one, found: found[at] }));
}

function toLines({ kind, children }: Section) {
  return writePlain(children)
    .split('\n')
    .map((line) => ({ kind, line }));
}

/** Does a link lead to one of the places that a label names? */
function leads(abstract: string, { figure }: Candidate, [, , there = []]: Label): boolean {
  return [there].flat().some((words) => {
    const at = abstract.indexOf(words);
    return at >= 0 && figure.start < at + words.length && at < figure.end;
  });
}

/** The label that a figure of a summary has, by its section and which of several it is. */
function findLabel(
  labels: readonly Label[],
  checked: ReturnType<typeof check>,
  one: ReturnType<typeof check>[number],
): Label | undefined {
  return labels.find(([kind, literal, , nth = 1]) => {
    if (kind !== one.kind) return false;
    let left = nth;
    const lines = new Map(
      checked.filter((each) => each.kind === kind).map(({ block, line }) => [block, line]),
    );
    for (const [block, line] of lines)
      for (let at = line.indexOf(literal); at >= 0; at = line.indexOf(literal, at + 1)) {
        left -= 1;
        if (left > 0) continue;
        const { start, end } = one.figure;
        return block === one.block && start < at + literal.length && at < end;
      }
    return false;
  });
}

describe('figures of real summaries in the abstracts of their papers', () => {
  const links: { readonly what: string; readonly isRight: boolean }[] = [];
  let linked = 0;
  for (const each of given) {
    const labels = LABELS[each.paper] ?? [];
    const checked = check(each);
    for (const one of checked) {
      if (!one.found) continue;
      const label = findLabel(labels, checked, one);
      const { start, end } = one.figure;
      const isRight = label !== undefined && leads(each.abstract, one.found, label);
      const { figure } = one.found;
      const there = each.abstract.slice(figure.start - 20, figure.end + 20);
      links.push({ what: `${each.paper}: ${one.line.slice(start, end)} → ${there}`, isRight });
      if (isRight) linked += 1;
    }
  }
  const there = Object.values(LABELS)
    .flat()
    .filter(([, , place]) => place !== undefined).length;

  test('lead to the right figure, at least 98 of 100 of those that are linked', () => {
    const wrong = links.filter(({ isRight }) => !isRight).map(({ what }) => what);
    expect(links.length).toBeGreaterThan(70);
    expect(wrong.length / links.length, wrong.join('\n')).toBeLessThanOrEqual(0.02);
  });

  test('are found where the abstract has them, at least 90 of 100', () => {
    expect(linked / there, `${linked} of ${there}`).toBeGreaterThanOrEqual(0.9);
  });

  test('are not found in the abstract of another paper', () => {
    // What is found there says how much of what is linked is chance: the same size of pictures, as many stages.
    let asked = 0;
    let found = 0;
    for (const each of given)
      for (const other of given.filter(({ paper }) => paper !== each.paper)) {
        const checked = check({ ...each, abstract: other.abstract });
        asked += checked.length;
        found += checked.filter((one) => one.found).length;
      }
    expect(asked).toBeGreaterThan(5000);
    expect(found / asked).toBeLessThan(0.01);
  });
});
