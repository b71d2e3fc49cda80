type Options = { readonly mode?: 'exclusive' | 'shared'; readonly ifAvailable?: boolean };
type Lock = { readonly name: string; readonly mode: 'exclusive' | 'shared' };
type Run<T> = (lock: Lock | null) => T | Promise<T>;
type Asked = { readonly lock: Lock; readonly grant: () => void };

/** Web Locks as the specification has them: by name, first come, first served, shared by those who only share. Node 20 has none. */
export function makeLocks() {
  const held: Lock[] = [];
  const pending: Asked[] = [];
  const isFree = (wanted: Lock, before: readonly Asked[]) =>
    [...held, ...before.map(({ lock }) => lock)]
      .filter(({ name }) => name === wanted.name)
      .every(({ mode }) => mode === 'shared' && wanted.mode === 'shared');
  const grantNext = () => {
    const next = pending.findIndex(({ lock }, at) => isFree(lock, pending.slice(0, at)));
    const [asked] = next < 0 ? [] : pending.splice(next, 1);
    if (!asked) return;
    held.push(asked.lock);
    asked.grant();
    grantNext();
  };

  async function request<T>(name: string, given: Options | Run<T>, last?: Run<T>): Promise<T> {
    const [{ mode = 'exclusive', ifAvailable = false }, run] =
      typeof given === 'function' ? [{}, given] : [given, last as Run<T>];
    const lock = { name, mode };
    if (ifAvailable && !isFree(lock, pending)) return run(null);
    await new Promise<void>((grant) => {
      pending.push({ lock, grant });
      grantNext();
    });
    try {
      return await run(lock);
    } finally {
      held.splice(held.indexOf(lock), 1);
      grantNext();
    }
  }

  return {
    query: async () => ({ held: [...held], pending: pending.map(({ lock }) => lock) }),
    request,
  };
}
