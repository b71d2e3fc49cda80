import type { ListedModel, Model, Server } from '../../../../core/model';
import { formatSize } from '../../../words/language';
import { say } from '../../../words/say';
import { isSameServer } from '../server';

type Props = {
  readonly server: Server;
  readonly models: readonly ListedModel[];
  readonly inUse: Model | undefined;
  readonly labelledBy: string;
  /** Called in the very press. */
  readonly onChoose: (model: Model) => void;
};

/** Models with fewer bytes make mistakes in Korean more often than not. */
const SMALL_BYTES = 3e9;

/** The models of a server, one of all servers' in use; one that its server no longer has stays, marked. */
export function ModelList({ server, models, inUse, labelledBy, onChoose }: Props) {
  const used = inUse && isSameServer(inUse.server, server) ? inUse.name : undefined;
  const isGone = used !== undefined && !models.some(({ name }) => name === used);
  const all = isGone ? [{ name: used }, ...models] : models;
  return (
    <div class="models" role="radiogroup" aria-labelledby={labelledBy}>
      {all.map((each) => {
        const isUsed = each.name === used;
        return (
          <label key={each.name}>
            <input
              type="radio"
              name="model"
              checked={isUsed}
              onChange={() => onChoose({ ...toModel(each), server })}
            />
            <span class="name" lang="en">
              {each.name}
            </span>
            <span class="note">
              {isUsed && isGone ? say('options.model.gone') : describe(each)}
            </span>
            {isUsed && <span class="pill">{say('options.model.used')}</span>}
          </label>
        );
      })}
    </div>
  );
}

function toModel({ name, window }: ListedModel): Omit<Model, 'server'> {
  return { name, ...(window && { window }) };
}

function describe({ bytes }: ListedModel): string {
  if (bytes === undefined) return '';
  const size = formatSize(bytes);
  return bytes < SMALL_BYTES ? `${size} · ${say('options.model.small')}` : size;
}
