import type { Inline } from '../../tree';

/** A cell, and over how many columns and rows it goes. */
export type SpannedCell = {
  readonly children: readonly Inline[];
  readonly columns: number;
  readonly rows: number;
  readonly isHeader: boolean;
};

/** As wide as this is no table that somebody reads. */
const MOST_COLUMNS = 100;

type Held = { readonly children: readonly Inline[]; rows: number };

/**
 * Rows of cells as rows in which every cell stands under its header: one that goes over rows is said in each of them, a
 * header that goes over columns in each of these, any other cell leaves them empty. All that is added is no more than what was written.
 */
export function spreadCells(
  rows: readonly (readonly SpannedCell[])[],
): readonly (readonly Inline[])[][] {
  const hasSpans = rows.some((cells) => cells.some((cell) => cell.columns > 1 || cell.rows > 1));
  if (!hasSpans) return rows.map((cells) => cells.map(({ children }) => children));
  let room = rows.flat().reduce((sum, { children }) => sum + weigh(children), 0);
  const held = new Map<number, Held>();
  return rows.map((cells) => {
    const row: (readonly Inline[])[] = [];
    const add = (children: readonly Inline[]) => {
      room -= weigh(children);
      if (room >= 0) row.push(children);
    };
    const fill = () => {
      for (let from = held.get(row.length); from && room >= 0; from = held.get(row.length)) {
        from.rows -= 1;
        if (from.rows <= 0) held.delete(row.length);
        const { length } = row;
        add(from.children);
        if (row.length === length) break;
      }
    };
    for (const cell of cells) {
      fill();
      const at = row.length;
      const columns = Math.min(cell.columns, MOST_COLUMNS - at);
      row.push(cell.children);
      for (let more = 1; more < columns && room >= 0; more += 1)
        add(cell.isHeader ? cell.children : []);
      if (cell.rows > 1)
        for (let place = at; place < row.length; place += 1)
          held.set(place, { children: row[place] ?? [], rows: cell.rows - 1 });
    }
    fill();
    return row;
  });
}

/** What a cell takes, about. */
function weigh(children: readonly Inline[]): number {
  return JSON.stringify(children).length + 40;
}
