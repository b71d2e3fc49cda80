import { say } from '../../words/say';

/** Is read aloud once a summary is there, since what showed how far it was is gone then; it stands there before. */
export function Came({ isThere }: { readonly isThere: boolean }) {
  return (
    <p class="unseen" role="status">
      {isThere && say('making.madeNow')}
    </p>
  );
}
