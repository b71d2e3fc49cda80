import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Makings } from '../../../components/reader/making/state';
import type { MakingProgress } from '../../../core/making';
import { hearMakings } from '../../../core/messages/makings';
import type { PaperId } from '../../../core/paper';
import { readMakings, readModel } from '../../../core/store/models';
import { follow, freshest } from './follow';
import { hearOffered } from './hearOffered';

/** A model may write a hundred tokens a second, and nobody reads each: so often the page is drawn, in milliseconds. */
const PAUSE_MS = 100;

const nothing: Makings = { queue: [], kept: [] };

/** What is being made, as it comes along in whichever page; `onFailed` hears where nothing can be told of it. */
export function useMakings(onFailed: (error: unknown) => void): {
  readonly making: Makings;
  readonly refresh: () => Promise<void>;
} {
  const [making, setMaking] = useState(nothing);
  const told = useRef(new Map<PaperId, MakingProgress | undefined>());

  const refresh = useCallback(async () => {
    try {
      const [model, stored] = await Promise.all([readModel(), readMakings()]);
      setMaking(({ queue, kept }) => {
        const before = new Map(queue.map((each) => [each.paper, each]));
        const next = stored.map((each) => freshest(each, before.get(each.paper)));
        return { ...(model && { model }), queue: next, kept };
      });
    } catch (error) {
      onFailed(error);
    }
  }, []);

  useEffect(() => {
    void refresh();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = () => {
      timer = undefined;
      const news = told.current;
      told.current = new Map();
      setMaking((now) => [...news].reduce(follow, now));
    };
    const end = hearMakings(({ paper, progress }) => {
      told.current.set(paper, progress);
      // What is thrown away may be put back the next moment.
      if (!progress) return draw();
      timer ??= setTimeout(draw, PAUSE_MS);
    });
    const leaveModel = hearOffered(() => void refresh());
    return () => {
      end();
      leaveModel();
      clearTimeout(timer);
    };
  }, [refresh]);
  return { making, refresh };
}
