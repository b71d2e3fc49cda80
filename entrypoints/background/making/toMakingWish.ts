import type { MakingWish } from '../../../core/making';
import type { MakingMessages } from '../../../core/messages/ofMaking';

/** What a page read → what is to be summarised; what reads it is evaluated when that is asked for the first time, at no other wake. */
export async function toMakingWish({
  paper,
  version,
  title,
  abstract,
  html,
}: MakingMessages['make']['ask']): Promise<MakingWish> {
  const { readAbstract, readPaperPage } = await import('../../../core/model/text');
  const text = html === undefined ? readAbstract(title, abstract) : readPaperPage(html);
  return { paper, ...(version && { version }), text };
}
