import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_LISTED, MOST_MAKINGS } from '../../core/making';
import type { MessageName, Messages } from '../../core/messages';
import { parseMessage } from '../../core/messages/parse';
import { sectionNames } from '../../core/model';
import { toShowing } from '../../core/showings';
import { isLong, leaf, options, word } from './anything';

/** What each message may bring, all of it; a name that is new has to stand here too. */
const brings: { readonly [N in MessageName]: readonly KeysOf<Messages[N]['ask']>[] } = {
  frame: ['paper', 'source', 'id'],
  choose: ['paper', 'source', 'id'],
  shown: ['paper', 'again'],
  seen: ['paper', 'showing'],
  panel: ['paper'],
  compare: ['paper'],
  match: ['figures', 'texts', 'where'],
  turn: [],
  copy: ['paper', 'source', 'id'],
  report: ['paper', 'source', 'id'],
  bookmark: ['paper', 'on', 'source', 'id', 'at'],
  read: ['paper'],
  sync: ['sources'],
  stop: [],
  progress: [],
  mend: [],
  plan: [],
  model: [],
  giveBack: [],
  make: ['paper', 'version', 'title', 'abstract', 'html'],
  goOn: ['paper', 'anew'],
  stopMaking: ['paper'],
  keepMaking: ['paper'],
  renew: ['paper'],
  edit: ['paper'],
  stopMakings: [],
  dropMaking: ['paper'],
  makeAll: ['papers'],
  makeListed: ['papers'],
  showMakings: [],
  chooseModel: [],
};
type KeysOf<T> = T extends unknown ? keyof T : never;
const names = Object.keys(brings) as readonly MessageName[];
const paperId = /^(\d{4}\.\d{4,5}|[a-z-]+\/\d{7})$/;
/** What each part of a message is where it is heard. */
const isPart: Readonly<Record<string, (value: unknown) => boolean>> = {
  paper: (value) => paperId.test(String(value)),
  papers: (value) =>
    Array.isArray(value) &&
    value.length <= MOST_MAKINGS &&
    value.every((each) => paperId.test(each)),
  source: (value) => typeof value === 'string' && value.length <= 5000,
  id: (value) => typeof value === 'string' && value.length <= 5000,
  sources: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
  on: (value) => typeof value === 'boolean',
  at: (value) => Number.isFinite(value),
  again: (value) => value === true,
  showing: (value) => JSON.stringify(toShowing(value)) === JSON.stringify(value),
  version: (value) => Number.isInteger(value) && Number(value) > 0 && Number(value) < 1000,
  title: (value) => typeof value === 'string' && value.length <= 2000,
  abstract: (value) => typeof value === 'string' && value.length <= 50_000,
  html: (value) => typeof value === 'string',
  figures: (value) =>
    Array.isArray(value) &&
    value.every(({ wanted, block }) => typeof wanted === 'string' && Number.isInteger(block)),
  texts: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
  where: (value) => value === 'abstract' || value === 'paper',
  anew: (value) => sectionNames.some((each) => each === value),
};

it('a message of anything is one of ours with well-formed data, or none', () => {
  const id = fc.constantFrom('2509.00001', 'arXiv:2509.4664v2', 'math.GT/0309136', '../x', 7);
  const whole: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    paper: id,
    papers: fc.array(id, { maxLength: MOST_MAKINGS + 5 }),
    on: fc.boolean(),
    at: fc.nat(),
    again: fc.constant(true),
    version: fc.integer({ min: -1, max: 1001 }),
    figures: fc.array(fc.record({ wanted: fc.constantFrom('percent|40|||', 7), block: fc.nat() })),
    texts: fc.array(
      fc.oneof({ weight: 9, arbitrary: fc.string() }, { weight: 1, arbitrary: fc.nat() }),
    ),
    where: fc.constantFrom('abstract', 'paper', 'elsewhere'),
    title: fc.string({ size: '+4' }),
    anew: fc.constantFrom(...sectionNames, 'toString'),
    showing: fc.record({
      place: fc.constantFrom('abstract', 'float', 'javascript:ran(1)'),
      returned: fc.integer(),
      ms: fc.double(),
      near: fc.integer(),
      url: word,
    }),
  };
  const fields = Object.keys(isPart);
  const anything = fc.oneof(leaf, fc.boolean(), fc.double(), fc.array(leaf));
  const data = fc.record(
    Object.fromEntries(
      [...fields, 'url', 'tab'].map((field) => {
        const likely = whole[field] ?? word;
        return [field, fc.oneof({ arbitrary: likely, weight: 3 }, anything)];
      }),
    ),
    { requiredKeys: [] },
  );
  const heard = new Set<string>();
  const message = fc
    .tuple(fc.oneof({ arbitrary: fc.constantFrom<string>(...names), weight: 9 }, leaf), data)
    .map(([name, rest]) => ({ ...rest, name }));
  const check = fc.property(fc.oneof({ arbitrary: message, weight: 9 }, leaf), (raw) => {
    const met = parseMessage(raw);
    if (!met) return;
    heard.add(met.name);
    const known: readonly string[] = brings[met.name];
    if (met.name === 'makeListed') expect(met.data.papers.length).toBeLessThanOrEqual(MOST_LISTED);
    for (const [field, value] of Object.entries(met.data)) {
      expect(known).toContain(field);
      expect(isPart[field]?.(value), `${met.name} ${field} ${value}`).toBe(true);
    }
  });
  fc.assert(check, isLong ? options : { ...options, numRuns: 3000 });
  // What is never heard is not tried.
  expect([...heard].sort()).toEqual([...names].sort());
});
