import { render } from 'preact';
import browser from 'webextension-polyfill';
import { i18n } from '#i18n';
import { language } from '../../components/language';
import { Options } from '../../components/options/Options';
import { useImport } from './useImport';
import { useInventory } from './useInventory';
import { useRemovals } from './useRemovals';

const { version } = browser.runtime.getManifest();

function Page() {
  const { inventory, refresh } = useInventory();
  const { state, ...importing } = useImport(refresh);
  const { removals, ...removing } = useRemovals(refresh);
  return (
    <Options
      inventory={inventory}
      imported={state}
      removals={removals}
      version={version}
      onRetry={refresh}
      onCopy={(report) => navigator.clipboard.writeText(report)}
      {...importing}
      {...removing}
    />
  );
}

document.documentElement.lang = language();
document.title = i18n.t('options.title');
const root = document.getElementById('root');
if (root) render(<Page />, root);
