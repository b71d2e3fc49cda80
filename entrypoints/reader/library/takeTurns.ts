type Turn = { readonly running: Promise<void>; next?: Promise<void>; all: boolean };

/**
 * One reading at a time: what is asked for while one is under way is read once, after it, and `all` of it where anybody
 * asked for all.
 */
export function takeTurns(read: (all: boolean) => Promise<void>): (all: boolean) => Promise<void> {
  let turn: Turn | undefined;
  const ask = (all: boolean): Promise<void> => {
    const now = turn;
    if (now) {
      now.all ||= all;
      now.next ??= now.running.then(() => ask(now.all));
      return now.next;
    }
    const running = read(all).finally(() => {
      turn = undefined;
    });
    turn = { running, all: false };
    return running;
  };
  return ask;
}
