import { escaped } from '../../core/copy/escape';
import { parseDigest } from '../../core/digest';
import { codeOf, type LeftOut, sectionNames } from '../../core/model';
import type { PaperId } from '../../core/paper';
import type { Finding } from '../findings/finding';
import type { Terminal } from '../terminal';
import { tellCode } from './failures/tellFailure';
import { joinPost, type MadePost, stateOf } from './post';

/** What was left out of papers in this run, and why. */
export type Faults = ReadonlyMap<PaperId, readonly LeftOut[]>;

/**
 * What somebody should look at in the summaries of papers that nobody edited yet: sections that are missing, and figures and
 * names that the text does not have, each at its line.
 */
export async function findUnsure(
  post: MadePost,
  papers: readonly PaperId[],
  {
    file,
    faults,
    terminal,
  }: { readonly file: string; readonly faults: Faults; readonly terminal: Terminal },
): Promise<readonly Finding[]> {
  const { entries } = parseDigest(file, joinPost(post)).digest;
  const lines = joinPost(post).split(/\r?\n/);
  const findings: Finding[] = [];
  let from = 0;
  for (const { paper, text } of post.pieces) {
    const head = lines.indexOf(text.split('\n')[0] ?? '', from);
    const size = text.split('\n').length - 1;
    from = head + 1;
    const entry = entries.find((each) => each.paper === paper);
    if (!entry || !papers.includes(paper) || (await stateOf(post, paper)) !== 'own') continue;
    const tell = (code: string, message: string, about = '') => {
      const at = about && lines.slice(head, head + size).findIndex((line) => line.includes(about));
      const line = head + Math.max(0, Number(at));
      const column = Math.max(0, lines[line]?.indexOf(about) ?? 0) + 1;
      findings.push({ file, line: line + 1, column, code, message });
    };
    const { words } = terminal;
    for (const name of sectionNames) {
      if (entry.sections.some(({ kind }) => kind === name)) continue;
      const fault = faults.get(paper)?.find(({ section }) => section === name)?.fault;
      const code = fault && codeOf(fault);
      const why = code ? tellCode(code, terminal) : words.write.missing;
      tell(code ?? 'section-missing', `${words.write.section[name]}: ${why}`);
    }
    for (const figure of entry.made?.missing?.figures ?? [])
      tell('figure-not-found', words.write.figure(figure), escaped(figure));
    for (const name of entry.made?.missing?.names ?? [])
      tell('name-not-found', words.write.name(name), escaped(name));
  }
  return findings;
}
