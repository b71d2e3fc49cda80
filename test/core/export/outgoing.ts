import { parseDigest } from '../../../core/digest';
import type { Outgoing } from '../../../core/export';
import { gist } from '../../../core/gist';
import { withMath } from '../../../core/math';
import { summaries } from '../../../core/query';

/** A post of one paper, parsed as any other, on its way out. */
export function outgoing(
  title: string,
  body: string,
  change: Partial<Outgoing> = {},
  paper = '2509.04664',
): Outgoing {
  const text = `---\ntitle: 오늘의 논문\ndate: 2025-09-08\n---\n\n# [${title}](https://arxiv.org/abs/${paper})\n\n${body}\n`;
  const { digest } = parseDigest('2025-09-08-a.md', text);
  const { entries, tags: _tags, ...rest } = withMath(digest);
  const head = { ...rest, source: 's', revision: 'r', papers: entries.map((entry) => entry.paper) };
  const [summary] = summaries({ head, entries });
  if (!summary) throw new Error('the post has no paper');
  return { summary, from: '구독', title, gist: gist(summary.entry), ...change };
}
