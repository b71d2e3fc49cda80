import type { MakingProgress } from '../../core/making';
import { say } from '../words/say';

const sentences = {
  empty: 'making.fault.empty',
  'not-json': 'making.fault.notJson',
  'other-keys': 'making.fault.otherKeys',
  'not-korean': 'making.fault.notKorean',
  'too-long': 'making.fault.tooLong',
  echo: 'making.fault.echo',
  'other-paper': 'making.fault.otherPaper',
  repeated: 'making.fault.repeated',
  'same-section': 'making.fault.sameSection',
} as const;

/** What was wrong with the answers of which nothing is shown, each kind once; empty where nothing was, or each section tells. */
export function tellFaults({ failure, faults }: MakingProgress): string {
  if (failure !== 'model-unfit') return '';
  const kinds = [...new Set(faults.map(({ fault }) => fault))];
  const all = kinds.map((kind) => say(sentences[kind])).join(' · ');
  return all && say('making.why', [all]);
}
