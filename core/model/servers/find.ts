import { Failure } from '../../failure';
import type { FoundServer, Server } from '../../model';
import type { Ground } from './askServer';
import { places } from './known';
import { listServer } from './list';

/** A program on this very computer answers at once, in milliseconds. */
const patience = { silence: 3000, longest: 5000 };

type Search = {
  readonly signal?: AbortSignal;
  /** Where they are looked for. */
  readonly at?: readonly Server[];
  readonly ground?: Ground;
};

/**
 * The servers of models that answer on this computer, in the order of `places`, each with its models; one without any is
 * found too. Nothing but lists is asked for. Only an aborted signal's reason is thrown: what answers otherwise is no server.
 */
export async function findServers({
  signal,
  at = places,
  ground,
}: Search = {}): Promise<readonly FoundServer[]> {
  const found = await Promise.all(
    at.map(async (server): Promise<readonly FoundServer[]> => {
      try {
        const { models, owners } = await listServer(server, undefined, signal, {
          patience,
          ...ground,
        });
        return [{ server: { ...server, kind: judge(server.kind, owners) }, models }];
      } catch (error) {
        if (error instanceof Failure) return [];
        throw error;
      }
    }),
  );
  return found.flat();
}

/** At these two ports all sorts of programs answer: the list says whose it is. */
function judge(kind: Server['kind'], owners: readonly unknown[]): Server['kind'] {
  if (kind !== 'llamacpp' && kind !== 'vllm') return kind;
  return owners.includes(kind) ? kind : 'other';
}
