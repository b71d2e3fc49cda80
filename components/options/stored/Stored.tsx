import { describeFailure } from '../../words/failure';
import { formatCount, formatSize } from '../../words/language';
import { say } from '../../words/say';
import { Persisted } from './Persisted';
import type { StoredSlice } from './state';

export function Stored({ stored }: { readonly stored: StoredSlice }) {
  const { inventory, persistence, onRetry, onPersist } = stored;
  return (
    <section aria-labelledby="stored">
      <h2 id="stored">{say('options.stored.heading')}</h2>
      <Content inventory={inventory} onRetry={onRetry} />
      <Persisted persistence={persistence} onPersist={onPersist} />
    </section>
  );
}

function Content({ inventory, onRetry }: Pick<StoredSlice, 'inventory' | 'onRetry'>) {
  if (inventory.kind === 'loading') return <p class="loading">{say('options.loading')}</p>;
  if (inventory.kind === 'failed') {
    return (
      <div class="callout warn" role="alert">
        <p>
          <b>{say('options.failed')}</b>
        </p>
        <p>{describeFailure(inventory.code)}</p>
        <button type="button" onClick={onRetry}>
          {say('options.retry')}
        </button>
      </div>
    );
  }
  const { counts, bytes } = inventory;
  const size =
    bytes === undefined
      ? say('options.stored.unknown')
      : say('options.stored.about', [formatSize(bytes)]);
  return (
    <>
      <dl class="figures">
        <Figure name={say('options.stored.digests')} value={formatCount(counts.digests)} />
        <Figure name={say('options.stored.entries')} value={formatCount(counts.entries)} />
        <Figure name={say('options.stored.papers')} value={formatCount(counts.papers)} />
        <Figure name={say('options.stored.size')} value={size} />
      </dl>
      <p class="note">{say('options.stored.sizeNote')}</p>
    </>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
