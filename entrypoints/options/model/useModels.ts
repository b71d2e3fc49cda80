import { useBuiltIn } from '../../../components/options/model/builtIn/useBuiltIn';
import { useChosen } from '../../../components/options/model/chosen/useChosen';
import { useHere } from '../../../components/options/model/here/useHere';
import { useOther } from '../../../components/options/model/other/useOther';
import type { ModelSlices } from '../../../components/options/model/state';
import { useModelTerms } from '../../../components/options/model/terms/useModelTerms';
import { useTrial } from '../../../components/options/model/trial/useTrial';
import { findBrowserModel } from '../../../core/model/browser';
import { listModels, recogniseAskable } from '../../../core/model/servers';
import * as inUse from './inUse';
import * as requests from './requests';
import * as search from './search';
import * as terms from './terms';
import { tryModel } from './trial';

/** What the chapter of models holds, with what it does to the world. */
export function useModels(): ModelSlices {
  const chosen = useChosen({ ...inUse, ...requests });
  const { model } = chosen.state;
  const { hearModel } = inUse;
  return {
    chosen,
    here: useHere({ ...search, ...requests }),
    other: useOther({ ...requests, recogniseServer: recogniseAskable, listModels }),
    builtIn: useBuiltIn({ findBrowserModel }),
    trial: useTrial(model ? `${model.server.base} ${model.name}` : '', {
      tryModel,
      readTermsInUse: terms.readTermsInUse,
      clock: () => performance.now(),
    }),
    terms: useModelTerms({ ...terms, hearModel }),
  };
}
