import { useEffect, useState } from 'preact/hooks';
import type { PaperId } from '../../../../core/paper';

export type Selecting = {
  readonly on: boolean;
  readonly chosen: ReadonlySet<PaperId>;
  readonly setOn: (on: boolean) => void;
  /** Chooses a paper or lets it go; with Shift all from the last one to it. */
  readonly toggle: (paper: PaperId, shift?: boolean) => void;
  readonly setAll: (on: boolean) => void;
};

type Papers = { readonly shown: readonly PaperId[]; readonly all: readonly PaperId[] };

/** Which papers of a list are chosen, of those that are shown and of `all`; another `list` begins with none. */
export function useSelection({ shown, all }: Papers, list: string): Selecting {
  const [on, setOn] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<PaperId>>(new Set());
  const [last, setLast] = useState<PaperId>();
  const clear = () => {
    setChosen(new Set());
    setLast(undefined);
  };
  useEffect(() => {
    setOn(false);
    clear();
  }, [list]);

  return {
    on,
    chosen,
    setOn: (next) => {
      setOn(next);
      if (!next) clear();
    },
    toggle: (paper, shift = false) => {
      setOn(true);
      const from = shift && last !== undefined ? shown.indexOf(last) : -1;
      const to = shown.indexOf(paper);
      const [start, end] = from < 0 ? [to, to] : [Math.min(from, to), Math.max(from, to)];
      const next = new Set(chosen);
      const add = !chosen.has(paper);
      for (const each of shown.slice(start, end + 1)) add ? next.add(each) : next.delete(each);
      setChosen(next);
      setLast(paper);
    },
    setAll: (whole) => setChosen(new Set(whole ? all : [])),
  };
}
