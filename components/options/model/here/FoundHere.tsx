import type { FoundServer, Model } from '../../../../core/model';
import { formatCount } from '../../../words/language';
import { say } from '../../../words/say';
import { sayServer, showPlace } from '../server';
import { ModelList } from './ModelList';

type Props = {
  readonly found: FoundServer;
  readonly inUse: Model | undefined;
  readonly onChoose: (model: Model) => void;
};

/** A server that was found on this computer, with its models: one press uses one. */
export function FoundHere({ found: { server, models }, inUse, onChoose }: Props) {
  const id = `found-${showPlace(server)}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say('options.model.found', [sayServer(server)])}</h2>
      <p class="about">
        {[
          say('options.model.thisComputer'),
          showPlace(server),
          say('options.model.count', models.length, [formatCount(models.length)]),
        ].join(' · ')}
      </p>
      {models.length === 0 ? (
        <p class="callout">
          {say(server.kind === 'ollama' ? 'options.model.emptyOllama' : 'options.model.empty')}
        </p>
      ) : (
        <ModelList {...{ server, models, inUse, onChoose }} labelledBy={id} />
      )}
    </section>
  );
}
