import { toFrame } from '../../../../components/frame/toFrame';
import { MakingPanel } from '../../../../components/making/panel/MakingPanel';
import { isUnderWay, type MakingProgress } from '../../../../core/making';
import type { MakingNews, Watcher } from '../../../../core/messages/making';
import { speakAsSet } from '../../../settings/speakAsSet';
import { report } from '../../report';

/** How far a summary is, as a page is told of it: drawn in the reader's language. */
export async function toNews(progress: MakingProgress): Promise<MakingNews> {
  if (progress.state === 'kept') return { kind: 'kept' };
  await speakAsSet();
  const panel = <MakingPanel progress={progress} now={Date.now()} closes />;
  // What is being saved goes on by itself: a page asks for it again, should the background end.
  const rests = !isUnderWay(progress) && !progress.isSaving;
  return { kind: 'shown', frame: toFrame(panel), ...(rests && { rests }) };
}

type Watched = {
  readonly watchers: ReadonlySet<Watcher>;
  readonly progress?: MakingProgress | undefined;
};

/** Tells all who watch one how far it is, where that is known. */
export function tellAll({ watchers, progress }: Watched): void {
  const tell = async () => {
    const news = progress && (await toNews(progress));
    if (news) for (const { tell } of watchers) tell(news);
  };
  tell().catch(report);
}
