import type { Place } from '../../core/paper';
import { namePlace } from '../nameDay';
import { say } from '../say';
import { Actions, type ActionsProps } from './Actions';

export type HeaderProps = ActionsProps & { readonly place: Place; readonly withdrawn: boolean };

export function Header({ place, withdrawn, ...actions }: HeaderProps) {
  return (
    <header>
      <h2 id="title">{say(place.digest.language ? 'panel.titleOther' : 'panel.title')}</h2>
      {place.digest.ai && <span class="chip">{say('panel.ai')}</span>}
      {withdrawn && <strong class="chip withdrawn">{say('panel.withdrawn')}</strong>}
      <span class="place">{namePlace(place)}</span>
      <Actions {...actions} />
    </header>
  );
}
