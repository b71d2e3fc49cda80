import { say } from '../words/say';
import type { Pinned } from './state';
import { WelcomeStep } from './WelcomeStep';

type Props = { readonly pinned: Pinned; readonly firefox: boolean };

/** How the icon comes into sight, in the words of the browser. */
export function PinStep({ pinned, firefox }: Props) {
  if (pinned === 'none') return null;
  const isPinned = pinned === 'pinned';
  return (
    <WelcomeStep
      heading={say(isPinned ? 'welcome.pin.pinned' : 'welcome.pin.heading')}
      done={isPinned}
    >
      <p>
        {isPinned
          ? say('welcome.pin.thanks')
          : say(firefox ? 'welcome.pin.firefox' : 'welcome.pin.chromium')}
      </p>
    </WelcomeStep>
  );
}
