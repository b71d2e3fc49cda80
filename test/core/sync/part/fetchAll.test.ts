import { describe, expect, it } from 'vitest';
import { Failure } from '../../../../core/failure';
import type { Listed, SourceAdapter } from '../../../../core/source';
import { fetchAll } from '../../../../core/sync/part/fetchAll';

const due = Array.from({ length: 12 }, (_, at) => ({ id: `${at}` }) as Listed);

/** Asks for all of them, of which some addresses cannot be reached; gives those that arrived and those left out. */
async function fetchWhere(isUnreached: (at: number) => boolean) {
  const [arrived, skipped]: [string[], string[]] = [[], []];
  const source = {
    width: 1,
    fetch: async ({ id }: Listed) => {
      if (isUnreached(Number(id))) throw new Failure('unreachable', id);
      return {};
    },
  } as unknown as SourceAdapter;
  const failure = await fetchAll(
    source,
    due,
    { signal: new AbortController().signal },
    {
      onFetched: async ({ id }) => void arrived.push(id),
      onSkipped: ({ id }) => void skipped.push(id),
      onBroken: async () => {},
    },
  ).catch((error: unknown) => error);
  return { arrived, skipped, failure };
}

describe('an address that is not reached', () => {
  it('costs itself, where others of the host answer', async () => {
    const { arrived, skipped, failure } = await fetchWhere((at) => at % 3 === 0);
    expect(failure).toBeUndefined();
    expect([arrived.length, skipped.length]).toEqual([8, 4]);
  });

  it('is the host’s failure where several in a row are not', async () => {
    const { arrived, skipped, failure } = await fetchWhere((at) => at > 2);
    expect(failure).toMatchObject({ code: 'unreachable' });
    expect([arrived.length, skipped.length]).toEqual([3, 3]);
  });
});
