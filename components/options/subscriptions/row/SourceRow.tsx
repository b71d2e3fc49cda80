import { useState } from 'preact/hooks';
import type { PartProgress } from '../../../../core/run';
import { isRemote } from '../../../../core/schedule';
import type { Source } from '../../../../core/source';
import { Outward } from '../../../Outward';
import { formatCount, languageOf } from '../../../words/language';
import { say } from '../../../words/say';
import { AddressForm } from '../../address/AddressForm';
import type { CopyEvents } from '../../parts/copy';
import { useHeldFocus } from '../../parts/useHeldFocus';
import type { RunEvents } from '../../run/state';
import { nameKnownSource, nameSourceKind, rowId, showAddress } from '../../words/nameKnownSource';
import type { SourceEvents, SourceItem, SourcesSlice } from '../state';
import { EnabledSwitch } from './EnabledSwitch';
import { MoveButtons } from './MoveButtons';
import { Receiving } from './Receiving';
import { RemoveButton } from './RemoveButton';
import { RemovedRow } from './RemovedRow';
import { RemoveQuestion } from './RemoveQuestion';
import { RenameForm } from './RenameForm';
import { SourceActions } from './SourceActions';
import { SourceStatus } from './SourceStatus';
import { useReturn } from './useReturn';

export type RowProps = Pick<RunEvents, 'onSync'> &
  CopyEvents & {
    readonly item: SourceItem;
    readonly events: SourceEvents & Pick<SourcesSlice, 'address'>;
    /** The source that lies already where another one was looked at. */
    readonly known: Source | undefined;
    /** A run is under way; `part` is what it has before it with this source, `alone` when it is the only one. */
    readonly running: boolean;
    readonly part?: PartProgress;
    readonly alone: boolean;
    /** Strange changes that wait for the reader's word. */
    readonly waiting: number;
    readonly now: number;
  };
type Asking = 'nothing' | 'name' | 'address' | 'removal';
type Props = RowProps & { readonly first: boolean; readonly last: boolean };

/** One source: what it is, how it last went, and what can be done with it. */
export function SourceRow({ first, last, ...props }: Props) {
  const { item, events, now, running, part, onCopy, onSync } = props;
  const [asking, setAsking] = useState<Asking>('nothing');
  const box = useHeldFocus<HTMLLIElement>();
  useReturn(box, asking);
  const { source, digests, gone } = item;
  const { id, kind, url } = source;
  const name = nameKnownSource(source);
  const remote = isRemote(kind);
  const close = () => setAsking('nothing');
  const rename = (title: string) => {
    close();
    if (title !== source.title) events.onChange(id, { title });
  };
  const remove = () => {
    close();
    events.onRemove(id);
  };
  if (gone) {
    return (
      <li ref={box} tabIndex={-1}>
        <RemovedRow name={name} gone={gone} off={running} onRestore={() => events.onRestore(id)} />
      </li>
    );
  }
  return (
    <li ref={box} id={rowId(id)} tabIndex={-1} class={source.enabled ? '' : 'paused'}>
      {asking === 'name' ? (
        <RenameForm title={source.title} onSave={rename} onCancel={close} />
      ) : (
        <div class="head">
          <h3 class="what" lang={languageOf(name)}>
            {name}
          </h3>
          {remote && <EnabledSwitch source={source} onChange={events.onChange} />}
          {!(first && last) && (
            <MoveButtons
              id={id}
              name={name}
              first={first}
              last={last}
              off={running}
              onMove={events.onMove}
            />
          )}
        </div>
      )}
      <p class="about">
        {remote && <span>{nameSourceKind(kind)}</span>}
        {!part && <span>{say('options.count.digests', digests, [formatCount(digests)])}</span>}
        {remote && <Outward url={url}>{showAddress(url)}</Outward>}
      </p>
      {part && <Receiving part={part} alone={props.alone} />}
      {remote && !part && (
        <SourceStatus
          item={item}
          waiting={props.waiting}
          now={now}
          onAllow={events.onAllow}
          onAddress={() => setAsking('address')}
          onCopy={onCopy}
        />
      )}
      {asking === 'removal' && (
        <RemoveQuestion
          name={name}
          remote={remote}
          digests={digests}
          onRemove={remove}
          onCancel={close}
        />
      )}
      {asking === 'address' && (
        <AddressForm
          source={source}
          address={events.address}
          known={props.known}
          running={running}
          now={now}
          onClose={close}
        />
      )}
      {kind === 'files' && digests > 0 && asking !== 'removal' && (
        <div class="actions">
          <span class="quiet">
            <RemoveButton name={name} off={running} onPress={() => setAsking('removal')} />
          </span>
        </div>
      )}
      {remote && asking !== 'removal' && asking !== 'address' && (
        <SourceActions
          source={source}
          running={running}
          now={now}
          onSync={onSync}
          onChange={events.onChange}
          onAsk={setAsking}
        />
      )}
    </li>
  );
}
