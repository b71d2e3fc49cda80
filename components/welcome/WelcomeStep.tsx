import type { ComponentChildren } from 'preact';
import { say } from '../words/say';

type Props = {
  readonly heading: string;
  readonly done: boolean;
  readonly children: ComponentChildren;
};

/** One thing to do, ticked once it is done. */
export function WelcomeStep({ heading, done, children }: Props) {
  return (
    <li class={done ? 'step done' : 'step'}>
      <h2>
        {heading} {done && <span class="unseen">{say('welcome.done')}</span>}
      </h2>
      {children}
    </li>
  );
}
