import { useLayoutEffect } from 'preact/hooks';
import { describeFailure } from '../../words/failure';
import { say } from '../../words/say';
import { BuiltInModel } from './builtIn/BuiltInModel';
import { InUse } from './chosen/InUse';
import { Lead } from './chosen/Lead';
import { FoundHere } from './here/FoundHere';
import { Search } from './here/Search';
import { Other } from './other/Other';
import { isKnown, isSameServer } from './server';
import type { ModelSlices } from './state';
import { ModelTerms } from './terms/ModelTerms';

/** What was chosen stands elsewhere the next moment, with the others of its server: the focus goes there with it. */
function useHeldChoice(): void {
  const held = document.activeElement?.matches('input[name=model]') === true;
  useLayoutEffect(() => {
    if (held && document.activeElement === document.body)
      document.querySelector<HTMLElement>('input[name=model]:checked')?.focus();
  });
}

/** The model that writes summaries for the reader: which, where, how well, and in what words. */
export function ModelView({ chosen, here, other, builtIn, trial, terms }: ModelSlices) {
  const { model, kind, failure, refused } = chosen.state;
  useHeldChoice();
  if (kind === 'reading') return <p class="loading">{say('options.loading')}</p>;
  const found = here.state.kind === 'found' ? here.state.servers : [];
  const own = model && found.find(({ server }) => isSameServer(server, model.server));
  const searches = model !== undefined && isKnown(model.server);
  return (
    <>
      <Lead model={model} />
      {(failure || refused) && (
        <p class="callout warn" role="alert">
          {failure ? describeFailure(failure, 'given') : say('options.allow.refused')}
        </p>
      )}
      {model && (
        <InUse
          model={model}
          models={own?.models}
          searches={searches}
          chosen={chosen}
          here={here}
          trial={trial}
        />
      )}
      <Search
        state={here.state}
        quiet={model !== undefined}
        headed={!searches}
        onSearch={here.onSearch}
      />
      {found
        .filter((each) => each !== own)
        .map((each) => (
          <FoundHere key={each.server.base} found={each} inUse={model} onChoose={chosen.onChoose} />
        ))}
      <div class="pair">
        <Other other={other} onChoose={chosen.onChoose} />
        <BuiltInModel
          builtIn={builtIn}
          used={model?.server.kind === 'browser'}
          onChoose={chosen.onChoose}
        />
      </div>
      <ModelTerms terms={terms} />
    </>
  );
}
