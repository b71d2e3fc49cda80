import { hasWords } from '../../../../core/search/hasWords';
import { matches } from '../../../portions/matches';
import { type Sayable, sayInAll } from '../../../words/say';
import { modelPlaces } from './modelPlaces';
import { type Place, place } from './place';
import { readingPlaces } from './readingPlaces';

const places: readonly Place[] = [
  place(
    'subscriptions',
    'subscriptions',
    'options.chapter.subscriptions',
    'options.sources.order',
    'options.find.words.subscriptions',
    'options.declined.heading',
    'options.declined.settled',
    'options.vanished.heading',
  ),
  place(
    'subscriptions',
    'add',
    'options.add.heading',
    'options.add.label',
    'options.add.look',
    'options.find.words.add',
  ),
  place(
    'subscriptions',
    'suggested',
    'options.suggested.heading',
    'options.suggested.lead',
    'options.find.words.suggested',
  ),
  place(
    'subscriptions',
    'sources',
    'options.every.label',
    'options.every.at',
    'options.run.all',
    'options.find.words.sources',
    'options.sources.heading',
  ),
  place('reading', 'reading', 'options.chapter.reading', 'options.find.words.reading'),
  ...readingPlaces,
  ...modelPlaces,
  place(
    'import',
    'import',
    'options.chapter.import',
    'options.import.heading',
    'options.import.lead',
    'options.find.words.import',
  ),
  place(
    'import',
    'bundled',
    'options.import.bundled',
    'options.import.bundledNote',
    'options.find.words.bundled',
  ),
  place('import', 'list', 'options.list.heading', 'options.list.remove', 'options.find.words.list'),
  place(
    'backup',
    'backup',
    'options.backup.heading',
    'options.chapter.backup',
    'options.backup.lead',
    'options.find.words.backup',
  ),
  place(
    'backup',
    'stored',
    'options.stored.heading',
    'options.stored.size',
    'options.find.words.stored',
  ),
  place(
    'backup',
    'clear',
    'options.clear.heading',
    'options.clear.what',
    'options.find.words.clear',
  ),
  place(
    'log',
    'log',
    'options.chapter.log',
    'options.log.note',
    'options.undo',
    'options.find.words.log',
    'options.log.heading',
  ),
  place(
    'about',
    'about',
    'options.chapter.about',
    'options.about.heading',
    'options.about.privacy',
    'options.find.words.about',
  ),
  place(
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
export function findPlaces(query: string): readonly Place[] {
  const found = findBy((text) => matches(text, query));
  return found.length > 0 ? found : findBy((text) => hasWords(text, query));
}

function findBy(isIn: (text: string) => boolean): readonly Place[] {
  const has = (keys: readonly Sayable[]) => isIn(keys.map(sayInAll).join(' '));
  const named = places.filter(({ name }) => has([name]));
  const said = places.filter(({ name, words }) => has([name, ...words]));
  const under = places.filter(({ name, words, heading }) =>
    has([name, ...words, ...(heading ? [heading] : [])]),
  );
  return [...new Set([...named, ...said, ...under])];
}
