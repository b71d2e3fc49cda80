import type { Access, AccessEvents } from '../AccessNotice';
import { say } from '../words/say';
import { WelcomeStep } from './WelcomeStep';

type Props = AccessEvents & { readonly access: Access };

/** Whether Yoyak may be on arXiv, and the press that asks for it. */
export function AccessStep({ access, onAllowAccess }: Props) {
  const isAllowed = access === 'granted';
  return (
    <WelcomeStep
      heading={say(isAllowed ? 'welcome.access.granted' : 'welcome.access.withheld')}
      done={isAllowed}
    >
      <p>{say('welcome.access.note')}</p>
      <div role="status">{access === 'refused' && <p class="warn">{say('access.refused')}</p>}</div>
      {!isAllowed && (
        <button type="button" onClick={onAllowAccess}>
          {say('access.allow')}
        </button>
      )}
    </WelcomeStep>
  );
}
