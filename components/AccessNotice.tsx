import { say } from './words/say';

/** Whether the browser lets Yoyak be on arXiv; `refused` when the reader has just said no. */
export type Access = 'granted' | 'withheld' | 'refused';
export type AccessEvents = {
  /** Called in the very press, for `permissions.request`. */
  readonly onAllowAccess: () => void;
};

type Props = AccessEvents & { readonly access: Access };

/** Where arXiv is withheld: why no summary is seen there, and the press that mends it. */
export function AccessNotice({ access, onAllowAccess }: Props) {
  if (access === 'granted') return null;
  return (
    <div class="access" role="status">
      <p>{say(access === 'refused' ? 'access.refused' : 'access.withheld')}</p>
      <button type="button" class="primary" onClick={onAllowAccess}>
        {say('access.allow')}
      </button>
    </div>
  );
}
