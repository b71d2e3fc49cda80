import type { MakingWish } from '../../../core/making';
import type { MakingMessages } from '../../../core/messages/ofMaking';
import { readAbstract } from '../../../core/model/text';

/** What a page read → what is to be summarised; the whole paper's parsers are evaluated when one is read for the first time. */
export async function toWish({
  paper,
  version,
  title,
  abstract,
  html,
}: MakingMessages['make']['ask']): Promise<MakingWish> {
  const text =
    html === undefined
      ? readAbstract(title, abstract)
      : (await import('../../../core/model/text')).readPaperPage(html);
  return { paper, ...(version && { version }), text };
}
