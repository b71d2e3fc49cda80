import type { ModelInUse } from '../../../components/options/model/chosen/state';
import { hearAccess } from '../../../core/access';
import { endTrial, followModel, giveBackHosts, mayReach } from '../../../core/access/models';
import { hearModelChanged, tellModelChanged } from '../../../core/messages/model';
import type { Model, Server } from '../../../core/model';
import { listModels } from '../../../core/model/servers';
import { forgetNone } from '../../../core/session/noModel';
import { readChosen, readModel, writeChosen } from '../../../core/store/models';
import { noteError } from '../../following/noteError';
import { prepareRequests } from './requests';

export async function readInUse(): Promise<ModelInUse | undefined> {
  const [model] = await Promise.all([readModel(), prepareRequests()]);
  return model && { ...model, allowed: await mayReach(model.server) };
}

/** Puts a model in the place of the one before. Its server's key stays where it has one and no other is given. */
export async function chooseModel(model: Model, given = ''): Promise<void> {
  const before = await readChosen();
  const isSame = before?.model.server.base === model.server.base;
  const key = given || (isSame ? before?.key : undefined);
  await forgetNone();
  await writeChosen({ model, ...(key !== undefined && { key }) });
  await follow(before?.model.server, model.server);
}

/** Stores a key that its server takes, or takes the one that is stored away. Throws `Failure` for one that is refused. */
export async function saveKey(given: string | undefined): Promise<void> {
  const chosen = await readChosen();
  if (!chosen) return;
  const key = given?.trim();
  if (key !== undefined) await listModels(chosen.model.server, { key });
  await writeChosen({ model: chosen.model, ...(key !== undefined && { key }) });
  tellModel();
}

/** Gives back everything that was allowed and stored for the model in use. */
export async function disconnect(): Promise<void> {
  const before = await readChosen();
  await writeChosen(undefined);
  await follow(before?.model.server);
}

export function hearModel(onChange: () => void): () => void {
  const ends = [hearModelChanged(onChange), hearAccess(onChange)];
  return () => {
    for (const end of ends) end();
  };
}

async function follow(before?: Server, now?: Server): Promise<void> {
  await followModel();
  tellModel();
  await Promise.all([undefined, before, now].map(endTrial));
  await giveBackHosts(before);
}

export function tellModel(): void {
  void tellModelChanged().catch(noteError);
}
