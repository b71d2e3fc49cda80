import { Failure } from '../../core/failure';
import type { Model } from '../../core/model';
import { listModels } from '../../core/model/servers';
import type { World } from './world';

/** A model with as much as its server says that it reads at once; what is wrong with the server the first question tells. */
export async function measureModel(
  model: Model,
  key: string | undefined,
  { signal }: World,
): Promise<Model> {
  try {
    const listed = await listModels(model.server, { signal, ...(key && { key }) });
    const window = listed.find(({ name }) => name === model.name)?.window;
    return { ...model, ...(window && { window }) };
  } catch (error) {
    if (error instanceof Failure) return model;
    throw error;
  }
}
