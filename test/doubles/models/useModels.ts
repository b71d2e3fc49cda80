import { afterEach, beforeEach } from 'vitest';
import type { Model, Server } from '../../../core/model';
import { type Loopback, serveLoopback } from '../loopback';
import { type ModelServer, makeModels } from '../models';

/** The double of a test, and how it is asked. */
export interface OpenModels {
  readonly double: ModelServer;
  readonly origin: string;
  readonly server: Server;
  readonly model: Model;
}

/** Gives each test of a file a server of models over loopback. */
export function useModels(...given: Parameters<typeof makeModels>): OpenModels {
  let loopback: Loopback | undefined;
  const opened = {} as OpenModels;
  beforeEach(async () => {
    const double = makeModels(...given);
    loopback = await serveLoopback(double.handle);
    const { origin } = loopback;
    const server: Server = { kind: 'ollama', base: `${origin}/v1` };
    Object.assign(opened, { double, origin, server, model: { server, name: 'lantern:8b' } });
  });
  afterEach(async () => {
    opened.double.release();
    await loopback?.close();
  });
  return opened;
}
