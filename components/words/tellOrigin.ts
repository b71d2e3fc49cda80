import type { Origin } from '../../core/copy/origin';
import { noDay } from '../../core/day';
import type { Summary } from '../../core/paper';
import { nameWhole } from './nameDay';
import { say } from './say';

/** Where a summary is from, as it is told outside: its digest, the subscription that it came by, its day with its year, and whose words it is in where that is a model's. */
export function tellOrigin(
  { digest, entry }: Pick<Summary, 'digest' | 'entry'>,
  from: string,
): Origin {
  const { homepage, date } = digest;
  // The reader's own digest is called as the reader's language calls it.
  const title = (digest.source === 'made' && from) || digest.title;
  const { made } = entry;
  const rest = [
    from === title ? '' : from,
    date === noDay ? '' : nameWhole(date),
    digest.ai || made ? say('panel.ai') : '',
    made?.model ?? '',
    made ? say(made.text === 'html' ? 'making.ofBody' : 'making.ofAbstract') : '',
  ].filter(Boolean);
  const isWeb = homepage !== undefined && /^https?:\/\//i.test(homepage);
  return { label: say('out.origin'), digest: title, ...(isWeb && { url: homepage }), rest };
}
