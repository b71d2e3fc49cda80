import { useEffect, useRef, useState } from 'preact/hooks';
import { type Address, placeOf } from '../../../components/reader/address';
import type { Notice } from '../../../components/reader/notice';
import { storageFailure } from '../../../core/failure';
import type { Press } from './press';

type Told = {
  readonly notice?: Notice;
  readonly press: Press;
  /** Takes back what the last press did, where it can be. */
  readonly onUndo: () => void;
  /** Tells what failed, or that nothing does any more. */
  readonly tellFailure: (error?: unknown) => void;
};

/**
 * What the last press came to, and how it is taken back; a change of the address, but for what is changed there, ends the telling.
 * One that failed elsewhere has its address tell of it.
 */
export function useNotice(refresh: () => Promise<void>, address: Address): Told {
  const [notice, setNotice] = useState<Notice>();
  const undo = useRef<(() => Promise<unknown>) | undefined>(undefined);
  useEffect(() => setNotice(toNotice(address)), [placeOf(address)]);
  const tellFailure = (error?: unknown) =>
    setNotice(error === undefined ? error : { kind: 'failed', code: storageFailure(error).code });

  const press: Press = async (work) => {
    // What is told next is taken back, or nothing: never what was done before it.
    const before = undo.current;
    undo.current = undefined;
    try {
      const told = await work((back) => {
        undo.current = back;
      });
      if (told === 'nothing') undo.current ??= before;
      else setNotice(told);
    } catch (error) {
      tellFailure(error);
    }
    await refresh();
  };
  const onUndo = () => {
    const back = undo.current;
    if (back) void press(() => back().then(() => undefined));
  };
  return { ...(notice && { notice }), press, onUndo, tellFailure };
}

function toNotice({ view, failed: code }: Address): Notice | undefined {
  return code && { kind: view === 'making' ? 'unmade' : 'failed', code };
}
