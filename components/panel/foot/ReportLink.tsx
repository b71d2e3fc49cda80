import type { Summary } from '../../../core/paper';
import { Outward } from '../../Outward';
import { say } from '../../words/say';

/** Opens a letter to whoever writes the digest, begun for the reader; nothing where its repository is not known. */
export function ReportLink({ summary }: { readonly summary: Summary }) {
  const { repository, digest, rank, entry } = summary;
  if (!repository) return null;
  const url = `https://arxiv.org/abs/${entry.paper}`;
  const title = say('panel.report.title', [entry.paper, digest.id]);
  const body = say('panel.report.body', [url, digest.id, String(rank), digest.title]);
  const letter = `title=${toPart(title)}&body=${toPart(body)}`;
  return (
    <Outward url={`https://github.com/${repository}/issues/new?${letter}`}>
      {say('panel.report.name')}
    </Outward>
  );
}

/** A text as a part of an address: its letters stay, which a browser escapes, and take a third of the room in a card. */
function toPart(text: string): string {
  return text.toWellFormed().replace(/[^\p{L}\p{N}._~-]/gu, encodeURIComponent);
}
