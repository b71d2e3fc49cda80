import { hasWords } from '../../../../core/search/hasWords';
import { matches } from '../../../portions/matches';
import { type Sayable, sayInAll } from '../../../words/say';
import { modelPlaces } from './modelPlaces';
import { type PagePlace, toPagePlace } from './pagePlace';
import { readingPlaces } from './readingPlaces';

const places: readonly PagePlace[] = [
  toPagePlace(
    'subscriptions',
    'subscriptions',
    'options.chapter.subscriptions',
    'options.sources.order',
    'options.find.words.subscriptions',
    'options.declined.heading',
    'options.declined.settled',
    'options.vanished.heading',
  ),
  toPagePlace(
    'subscriptions',
    'add',
    'options.add.heading',
    'options.add.label',
    'options.add.look',
    'options.find.words.add',
  ),
  toPagePlace(
    'subscriptions',
    'suggested',
    'options.suggested.heading',
    'options.suggested.lead',
    'options.find.words.suggested',
  ),
  toPagePlace(
    'subscriptions',
    'sources',
    'options.every.label',
    'options.every.at',
    'options.run.all',
    'options.find.words.sources',
    'options.sources.heading',
  ),
  toPagePlace('reading', 'reading', 'options.chapter.reading', 'options.find.words.reading'),
  ...readingPlaces,
  ...modelPlaces,
  toPagePlace(
    'import',
    'import',
    'options.chapter.import',
    'options.import.heading',
    'options.import.lead',
    'options.find.words.import',
  ),
  toPagePlace(
    'import',
    'bundled',
    'options.import.bundled',
    'options.import.bundledNote',
    'options.find.words.bundled',
  ),
  toPagePlace(
    'import',
    'list',
    'options.list.heading',
    'options.list.remove',
    'options.find.words.list',
  ),
  toPagePlace(
    'backup',
    'backup',
    'options.backup.heading',
    'options.chapter.backup',
    'options.backup.lead',
    'options.find.words.backup',
  ),
  toPagePlace(
    'backup',
    'stored',
    'options.stored.heading',
    'options.stored.size',
    'options.find.words.stored',
  ),
  toPagePlace(
    'backup',
    'clear',
    'options.clear.heading',
    'options.clear.what',
    'options.find.words.clear',
  ),
  toPagePlace(
    'log',
    'log',
    'options.chapter.log',
    'options.log.note',
    'options.undo',
    'options.find.words.log',
    'options.log.heading',
  ),
  toPagePlace(
    'about',
    'about',
    'options.chapter.about',
    'options.about.heading',
    'options.about.privacy',
    'options.find.words.about',
  ),
  toPagePlace(
    'about',
    'showings',
    'options.showings.heading',
    'options.showings.time',
    'options.find.words.showings',
  ),
];

/**
 * The places that have every word of a query, in whatever language it is asked: those that are called so come first, then
 * those where it is said, and last those under a heading that says it. Where none has them as they are typed, as a search reads them.
 */
export function findPlaces(query: string): readonly PagePlace[] {
  const found = findBy((text) => matches(text, query));
  return found.length > 0 ? found : findBy((text) => hasWords(text, query));
}

function findBy(isIn: (text: string) => boolean): readonly PagePlace[] {
  const has = (keys: readonly Sayable[]) => isIn(keys.map(sayInAll).join(' '));
  const named = places.filter(({ name }) => has([name]));
  const said = places.filter(({ name, words }) => has([name, ...words]));
  const under = places.filter(({ name, words, heading }) =>
    has([name, ...words, ...(heading ? [heading] : [])]),
  );
  return [...new Set([...named, ...said, ...under])];
}
