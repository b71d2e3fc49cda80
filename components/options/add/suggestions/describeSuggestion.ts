import type { SuggestedSource } from '../../../../core/source/suggested';
import { formatMonth } from '../../../words/day';
import { formatCount, language } from '../../../words/language';
import { say } from '../../../words/say';
import { nameSourceKind } from '../../words/nameKnownSource';

/** What is known of a suggestion before anything is fetched: its kind, size and rhythm, who writes it, its licence or that none is stated. */
export function describeSuggestion(suggested: SuggestedSource): readonly string[] {
  const { kind, posts, ai, licence = say('options.suggested.noLicence') } = suggested;
  const size = posts && say('options.suggested.posts', posts, [formatCount(posts)]);
  const facts = [
    nameSourceKind(kind),
    size,
    describeRhythm(suggested),
    ai && say('panel.ai'),
    licence,
  ];
  return facts.flatMap((fact) => fact || []);
}

function describeRhythm({ every, ended }: SuggestedSource): string | undefined {
  if (ended) return say('options.suggested.ended', [formatMonth(ended, language())]);
  return every && every !== 'ended' ? say(`options.suggested.every.${every}`) : undefined;
}
