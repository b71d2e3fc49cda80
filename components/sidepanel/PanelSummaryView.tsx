import { EntryText } from '../EntryText';
import { DroppedNote } from '../making/own/DroppedNote';
import { isOwn } from '../making/own/isOwn';
import { MakingCard } from '../making/own/MakingCard';
import { OwnLine } from '../making/own/OwnLine';
import { Unmade } from '../making/own/Unmade';
import { EditedLine } from '../standing/EditedLine';
import { GoneLine } from '../standing/GoneLine';
import { KeptLine } from '../standing/KeptLine';
import type { PanelMaking, PanelSummary } from './state';
import { toReader } from './toReader';

type Props = Pick<PanelSummary, 'summary' | 'also'> & {
  readonly kept: boolean;
  readonly making: PanelMaking | undefined;
};

/** A summary, and of one that a model made how; above it the one that is made to take its place. */
export function PanelSummaryView({ summary, also, kept, making }: Props) {
  const { digest, entry } = summary;
  const { made } = entry;
  const progress = making?.progress?.state === 'kept' ? undefined : making?.progress;
  return (
    <>
      {making && <Unmade failure={making.failure} />}
      <DroppedNote onUndo={making?.onUndo} />
      {progress && (
        <EditedLine progress={progress} before={isOwn({ summary, also }) ? made : undefined} />
      )}
      {making && progress && <MakingCard progress={progress} acts={making.acts} />}
      <article lang={digest.language ?? 'ko'}>
        <KeptLine summary={summary} kept={kept} />
        <GoneLine {...summary} />
        <EntryText entry={entry} />
      </article>
      {made && (
        <OwnLine
          entry={{ ...entry, made }}
          isOwn={isOwn({ summary, also })}
          edit={{ href: toReader(entry.paper, true), target: '_blank' }}
          onAgain={progress || !making?.model ? undefined : making.onMake}
        />
      )}
    </>
  );
}
