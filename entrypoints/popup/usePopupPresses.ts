import type { PopupEvents, PopupTold } from '../../components/popup/state';
import { storageFailure } from '../../core/failure';
import type { PaperId } from '../../core/paper';
import { setRead, setSeen } from '../../core/reading/setRead';
import type { Reading } from '../../core/store';
import type { Readings } from './shown/toShown';
import { useToldPress } from './useToldPress';

type Presses = Pick<PopupEvents, 'onSeen' | 'onRead' | 'onHold' | 'onBookmark'> & {
  readonly told: PopupTold | undefined;
};

/** Stores what the reader does with papers, and shows it once it is stored, on a `page`; nothing is noted in a private window. */
export function usePopupPresses(
  inPrivate: boolean,
  change: (to: (readings: Readings) => Readings) => void,
  page?: string,
): Presses {
  const { told, tell, onHold } = useToldPress(page);
  const fail = (error: unknown) => tell({ kind: 'failed', code: storageFailure(error).code });

  const onSeen = (paper: PaperId) => {
    if (inPrivate) return;
    const now = Date.now();
    setSeen([paper], now).then(
      () => change((all) => put(all, { seenAt: now, ...(all.get(paper) ?? { paper }) })),
      fail,
    );
  };
  const onRead = (papers: readonly PaperId[], on: boolean, telling = false) => {
    if (inPrivate) return tell({ kind: 'private' });
    const now = Date.now();
    setRead(papers, on, now).then((before) => {
      const changed = before.map(({ paper }) => paper);
      change((all) =>
        put(all, ...changed.map((paper) => toRead(all.get(paper) ?? { paper }, on, now))),
      );
      tell(telling && changed.length > 0 ? { kind: 'read', papers: changed } : undefined);
    }, fail);
  };
  const onBookmark: PopupEvents['onBookmark'] = ({ paper, summary: { digest } }, on) => {
    const mark = async () => {
      const { bookmark } = await import('./write');
      const reading = await bookmark(paper, on, { of: [digest.source, digest.id] });
      change((all) => put(all, reading));
      tell(undefined);
    };
    mark().catch(fail);
  };
  return { told, onSeen, onRead, onHold, onBookmark };
}

function toRead({ readAt: _at, ...rest }: Reading, on: boolean, now: number): Reading {
  return on ? { ...rest, readAt: now } : rest;
}

function put(all: Readings, ...changed: readonly Reading[]): Readings {
  return new Map([...all, ...changed.map((reading) => [reading.paper, reading] as const)]);
}
