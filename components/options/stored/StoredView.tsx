import { isBuiltIn } from '../../../core/builtIn';
import type { DigestHead } from '../../../core/paper';
import { KeepDots } from '../../joined/KeepDots';
import { describeFailure } from '../../words/failure';
import { formatCount, formatSize } from '../../words/language';
import { say } from '../../words/say';
import { Persisted } from './Persisted';
import type { StoredSlice } from './state';

export function StoredView({ stored }: { readonly stored: StoredSlice }) {
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
  const { counts, heads, bytes } = inventory;
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
      {counts.digests > 0 && (
        <p class="note">
          <KeepDots text={countOrigins(heads)} />
        </p>
      )}
      <p class="note">{say('options.stored.sizeNote')}</p>
    </>
  );
}

/** Of which of the digests come from where: `다이제스트: 구독에서 받은 것 120개 · 처음부터 들어 있던 것 2개`. */
function countOrigins(heads: readonly DigestHead[]): string {
  const counts = { subscribed: 0, made: 0, files: 0, bundled: 0 };
  for (const { source } of heads) counts[isBuiltIn(source) ? source : 'subscribed'] += 1;
  const parts = (['subscribed', 'made', 'files', 'bundled'] as const)
    .filter((origin) => counts[origin] > 0)
    .map((origin) => say(`options.stored.from.${origin}`, [formatCount(counts[origin])]))
    .join(' · ');
  return `${say('options.stored.digests')}: ${parts}`;
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
