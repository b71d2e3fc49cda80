import type { TrialEvent, TrialState } from './state';

/** What was heard of a trial, so many seconds after it began, → how far it is. */
export function hear(state: TrialState, event: TrialEvent, all: number): TrialState {
  const { loading: _loading, writing, ...before } = state;
  const now = { ...before, all };
  switch (event.kind) {
    case 'loading':
      return { ...now, loading: event.share };
    case 'begun':
    case 'again':
      return { ...now, writing: { section: event.section, text: '' } };
    case 'partial': {
      const { kind: _kind, ...written } = event;
      return { ...now, writing: written };
    }
    case 'done':
      return { ...now, first: state.first ?? all, done: [...state.done, event.done] };
    case 'left-out': {
      const { section, fault } = event;
      return { ...now, faults: [...state.faults, { section, fault }] };
    }
    default:
      return writing ? { ...now, writing } : now;
  }
}
