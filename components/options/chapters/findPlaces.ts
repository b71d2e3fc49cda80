import { matches } from '../../portions/matches';
import { type Sayable, sayInAll } from '../../words/say';
import type { Chapter } from './chapters';

/** Something on the page with an address: a chapter, or a setting or section in it. */
export type Place = {
  readonly chapter: Chapter;
  readonly hash: string;
  readonly name: Sayable;
  /** What else is said there. */
  readonly words: readonly Sayable[];
};

const place = (chapter: Chapter, hash: string, name: Sayable, ...words: Sayable[]): Place => ({
  chapter,
  hash: `#${hash}`,
  name,
  words,
});

const places: readonly Place[] = [
  place('subscriptions', 'subscriptions', 'options.chapter.subscriptions', 'options.sources.order'),
  place('subscriptions', 'add', 'options.add.heading', 'options.add.label', 'options.add.look'),
  place('subscriptions', 'suggested', 'options.suggested.heading', 'options.suggested.lead'),
  place('subscriptions', 'sources', 'options.every.label', 'options.every.at', 'options.run.all'),
  place('reading', 'reading', 'options.chapter.reading'),
  place(
    'reading',
    'set-language',
    'options.reading.language.name',
    'options.reading.language.note',
  ),
  place(
    'reading',
    'set-theme',
    'options.reading.theme.name',
    'options.reading.theme.note',
    'options.reading.theme.light',
    'options.reading.theme.dark',
  ),
  place(
    'reading',
    'set-textSize',
    'options.reading.textSize.name',
    'options.reading.textSize.note',
  ),
  place('reading', 'set-openIn', 'options.reading.openIn.name', 'options.reading.openIn.note'),
  place(
    'reading',
    'set-place',
    'options.reading.place.name',
    'options.reading.place.note',
    'options.reading.place.above',
    'options.reading.place.float',
  ),
  place('reading', 'set-collapsed', 'options.reading.folded.name', 'options.reading.folded.note'),
  place('reading', 'set-hold', 'options.reading.hold.name', 'options.reading.hold.note'),
  place('reading', 'set-marks', 'options.reading.marks.name', 'options.reading.marks.note'),
  place('reading', 'set-nextKey', 'options.reading.nextKey.name', 'options.reading.nextKey.note'),
  place('reading', 'set-badge', 'options.reading.badge.name', 'options.reading.badge.note'),
  place('reading', 'shortcuts', 'options.shortcuts.name', 'options.shortcuts.press'),
  place('reading', 'sites', 'options.sites.name', 'sidepanel.sites.lead', 'options.sites.names'),
  place(
    'import',
    'import',
    'options.chapter.import',
    'options.import.heading',
    'options.import.lead',
  ),
  place('import', 'bundled', 'options.import.bundled', 'options.import.bundledNote'),
  place('import', 'list', 'options.list.heading', 'options.list.remove'),
  place(
    'backup',
    'backup',
    'options.backup.heading',
    'options.chapter.backup',
    'options.backup.lead',
  ),
  place('backup', 'stored', 'options.stored.heading', 'options.stored.size'),
  place('backup', 'clear', 'options.clear.heading', 'options.clear.what'),
  place('log', 'log', 'options.chapter.log', 'options.log.note', 'options.undo'),
  place(
    'about',
    'about',
    'options.chapter.about',
    'options.about.heading',
    'options.about.privacy',
  ),
  place('about', 'showings', 'options.showings.heading', 'options.showings.time'),
];

/** The places that have every word of a query, in whatever language it is asked; those that are called so come first. */
export function findPlaces(query: string): readonly Place[] {
  const named = ({ name }: Place) => matches(sayInAll(name), query);
  const found = places.filter(({ name, words }) =>
    matches([name, ...words].map(sayInAll).join(' '), query),
  );
  return [...found.filter(named), ...found.filter((each) => !named(each))];
}
