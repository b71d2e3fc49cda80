import type { PaperId, Summary } from '../../../core/paper';
import { Outward } from '../../Outward';
import { OriginChips } from '../../panel/head/OriginChips';
import { say } from '../../words/say';

/** Where else a paper is to be read, by the name of each place. */
const places = [
  ['reader.links.abs', 'https://arxiv.org/abs/'],
  ['reader.links.pdf', 'https://arxiv.org/pdf/'],
  ['reader.links.html', 'https://arxiv.org/html/'],
  ['reader.links.alphaxiv', 'https://www.alphaxiv.org/abs/'],
  ['reader.links.hf', 'https://huggingface.co/papers/'],
] as const;

type Props = {
  readonly paper: PaperId;
  /** The summary that is shown, if there is one. */
  readonly summary: Summary | undefined;
};

export function PaperLinks({ paper, summary }: Props) {
  return (
    <p class="where">
      <span>arXiv:{paper}</span>
      {places.map(([name, address]) => (
        <Outward url={`${address}${paper}`}>{say(name)}</Outward>
      ))}
      {summary && <OriginChips place={summary} made={summary.entry.made} />}
    </p>
  );
}
