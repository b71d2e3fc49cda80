import type { Place } from '../../core/paper';
import { nameDay } from '../nameDay';
import { say } from '../say';
import { Actions, type ActionsProps } from './Actions';

export type HeaderProps = ActionsProps & { readonly place: Place; readonly withdrawn: boolean };

export function Header({ place: { digest, rank }, withdrawn, ...actions }: HeaderProps) {
  return (
    <header>
      <h2 id="title">{say('panel.title')}</h2>
      {digest.ai && <span class="chip">{say('panel.ai')}</span>}
      {withdrawn && <strong class="chip withdrawn">{say('panel.withdrawn')}</strong>}
      <span class="place">{say('panel.place', [nameDay(digest.date), String(rank)])}</span>
      <Actions {...actions} />
    </header>
  );
}
