import type { Placed } from '../../markdown/node';
import type { Entry, PaperId, PaperRef, Problem } from '../../paper';
import { chooseEntries } from '../papers/chooseEntries';
import type { FoundContainer } from '../papers/container';
import { countKinds, type Explanation } from '../papers/countKinds';
import { followLink } from '../papers/mentions/namedPaper';
import { tellProblem } from '../problems';
import { isAddressOf } from '../sections/readOpening';
import { readSections } from '../sections/sections';
import { chooseTitle } from '../titles/chooseTitle';
import { dropCounters } from '../titles/dropCounters';
import { readTitle } from '../titles/title';
import { findParts } from './parts';

/** What is known of a post beside its text; `file` names it in the problems. */
type About = {
  readonly file: string;
  readonly title: string;
  readonly refs: readonly PaperRef[];
};

/** The papers of a post in its order, what could not be used, and how the papers were told. */
export function readEntries(
  about: About,
  nodes: readonly Placed[],
): {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  readonly explanation: Explanation;
} {
  const choice = chooseEntries(nodes, about);
  const parts = findParts(nodes, choice.found);
  const entries = choice.found.map((found) => readEntry(found, about, parts.get(found)));
  const titles = dropCounters(entries.map(({ title }) => title));
  return {
    entries: entries.map((entry, at) => withTitle(entry, titles[at] ?? entry.title)),
    problems: choice.left.map(({ line, reason, about: words }) =>
      tellProblem(about.file, line, reason, words),
    ),
    explanation: countKinds(choice.found),
  };
}

function withTitle(entry: Entry, title: string): Entry {
  return title === entry.title ? entry : { ...entry, title };
}

function readEntry(found: FoundContainer, about: About, above: string | undefined): Entry {
  const { container, ref } = found;
  const head = readTitle(container.head);
  const { title, part = above } = chooseTitle(found, head.title, about, ref.paper);
  const { sections, links } = readSections(container.body, title, ref.paper);
  const first = head.links.findIndex(({ url }) => leadsTo(url, ref.paper));
  const shown = head.links.filter(({ url }, at) => at !== first && !isAddressOf(url, ref.paper));
  const { paper, version } = ref;
  const beside = shown.length > 0 ? [...shown, ...links] : links;
  const entry = part
    ? { title, part, links: beside, sections }
    : { title, links: beside, sections };
  // Most have no version; to spread them all costs as much as their sections.
  return version === undefined ? { paper, ...entry } : { paper, version, ...entry };
}

function leadsTo(url: string, paper: PaperId): boolean {
  return url.includes(paper) || followLink(url)?.paper === paper;
}
