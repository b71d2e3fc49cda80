import { useState } from 'preact/hooks';
import { writeMakings } from '../../core/cards/offer';
import { putBackMaking } from '../../core/making/putBackMaking';
import { ask } from '../../core/messages';
import type { PaperId } from '../../core/paper';
import { readMaking, readMakings, type StoredMaking } from '../../core/store/models';

/** Throws away what came of a summary, and puts it back as long as its `paper` is shown and nothing else was asked for. */
export function useDropped(paper: PaperId | undefined) {
  const [dropped, setDropped] = useState<StoredMaking>();
  const canUndo = dropped !== undefined && dropped.paper === paper;
  return {
    drop: async (of: PaperId) => {
      const before = await readMaking(of);
      await ask('dropMaking', { paper: of });
      setDropped(before);
    },
    ...(canUndo && {
      undo: async () => {
        await putBackMaking(dropped);
        await writeMakings((await readMakings()).map((each) => each.paper));
        setDropped(undefined);
      },
    }),
  };
}
