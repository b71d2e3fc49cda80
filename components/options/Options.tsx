import { i18n } from '#i18n';
import { About } from './About';
import { DigestList } from './DigestList';
import { Importer } from './Importer';
import { Stored } from './Stored';
import {
  type ImportEvents,
  type ImportState,
  type Inventory,
  isBusy,
  type RemovalEvents,
  type Removals,
} from './state';

type Props = ImportEvents &
  RemovalEvents & {
    readonly inventory: Inventory;
    readonly imported: ImportState;
    readonly removals: Removals;
    readonly version: string;
    readonly onRetry: () => void;
  };

export function Options({ inventory, imported, removals, version, onRetry, ...events }: Props) {
  return (
    <>
      <header class="top">
        <img src="/icon/48.png" width="28" height="28" alt="" />
        <h1>{i18n.t('options.title')}</h1>
      </header>
      <main>
        <Stored inventory={inventory} onRetry={onRetry} />
        <Importer state={imported} {...events} />
        {inventory.kind === 'read' && (
          <DigestList
            heads={inventory.heads}
            removals={removals}
            disabled={isBusy(imported)}
            {...events}
          />
        )}
        <About version={version} />
      </main>
    </>
  );
}
