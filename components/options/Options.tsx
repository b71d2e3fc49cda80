import { AccessNotice } from '../AccessNotice';
import { say } from '../words/say';
import { About } from './about/About';
import { Backup } from './backup/Backup';
import { DeclinedVersions } from './held/DeclinedVersions';
import { Importer } from './import/Importer';
import { Log } from './log/Log';
import { isBusy, isRunning, type OptionsEvents, type OptionsState } from './state';
import { DigestList } from './stored/DigestList';
import { Stored } from './stored/Stored';
import { Sources } from './subscriptions/Sources';
import { Vanished } from './vanished/Vanished';

export function Options(props: OptionsState & OptionsEvents) {
  const { sources, run, imported, inventory, ...rest } = props;
  const busy = isRunning(run) || isBusy(imported);
  return (
    <>
      <header class="top">
        <img src="/icon/48.png" width="28" height="28" alt="" />
        <h1>{say('options.title')}</h1>
      </header>
      <main>
        <AccessNotice access={rest.access} onAllowAccess={rest.onAllowAccess} />
        <Sources {...rest} sources={sources} run={run} />
        <DeclinedVersions {...rest} state={rest.declined} sources={sources} run={run} />
        {inventory.kind === 'read' && (
          <Vanished
            {...rest}
            heads={inventory.heads}
            state={rest.vanished}
            sources={sources}
            off={busy}
          />
        )}
        <Importer {...rest} state={imported} />
        {inventory.kind === 'read' && (
          <DigestList
            {...rest}
            heads={inventory.heads}
            {...(inventory.old && { old: inventory.old })}
            sources={sources}
            disabled={busy}
            filling={busy || rest.log.runs.some(({ endedAt }) => endedAt === undefined)}
          />
        )}
        <Log {...rest} sources={sources} busy={busy} />
        <Backup {...rest} state={rest.backup} off={busy} />
        <Stored {...rest} inventory={inventory} />
        <About version={rest.version} inPrivate={rest.inPrivate} />
      </main>
    </>
  );
}
