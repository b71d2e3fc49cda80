import { isHere } from '../../../../core/model/servers';
import { say } from '../../../words/say';
import { sayServer, showPlace } from '../server';
import type { ModelInUse } from './state';

/** Ollama passes on what such a model is asked (https://docs.ollama.com/cloud). */
const PASSED_ON = /[-:]cloud$/;

/** What is sent where, and when: nothing before a press. */
export function Lead({ model }: { readonly model: ModelInUse | undefined }) {
  return <p class="lead">{describe(model)}</p>;
}

function describe(model: ModelInUse | undefined): string {
  if (!model) return say('options.model.lead.none');
  const { server, name } = model;
  if (server.kind === 'browser') return say('options.model.lead.browser');
  if (!isHere(server)) return say('options.model.lead.away', [showPlace(server)]);
  const passesOn = server.kind === 'ollama' && PASSED_ON.test(name);
  return say(passesOn ? 'options.model.lead.cloud' : 'options.model.lead.here', [
    sayServer(server),
  ]);
}
