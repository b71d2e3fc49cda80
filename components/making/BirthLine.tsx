import type { Made } from '../../core/paper';
import { nameDay } from '../words/nameDay';
import { say } from '../words/say';

type BirthProps = {
  readonly made: Made;
  readonly version?: number | undefined;
  readonly own: boolean;
};

/**
 * How a summary was made for its reader: by which model, when, from which version and how much of the paper; what of it the
 * text did not have; and what can be done with it where a model is chosen, hidden until the page's script shows it.
 */
export function BirthLine({ made, version, own }: BirthProps) {
  return (
    <div class="birth">
      <Unfound made={made} />
      <dl>
        {listFacts(made, version).map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {own && (
        <span class="own">
          <button type="button" hidden data-press="again">
            {say('making.again')}
          </button>
          {made.text === 'abstract' && (
            <button type="button" hidden data-press="again-body">
              {say('making.withBody')}
            </button>
          )}
          <button type="button" hidden data-press="edit">
            {say('making.edit')}
          </button>
        </span>
      )}
    </div>
  );
}

/** What every reader of a summary may want to know of it, each by its name. */
function listFacts(
  made: Made,
  version: number | undefined,
): readonly (readonly [string, string])[] {
  const { model, server, day, prompt, seconds, translated, edited } = made;
  const where = server === 'browser' ? say('making.birth.browser') : server;
  const edition =
    seconds && seconds >= 1
      ? say('making.birth.took', [`${prompt}`, `${Math.round(seconds)}`])
      : say('making.birth.edition', [`${prompt}`]);
  const notes = [translated && say('making.translated'), edited && say('making.edited')];
  return [
    [say('making.birth.model'), [model, where].filter(Boolean).join(' · ')],
    [say('making.birth.day'), nameDay(day)],
    ...(version ? [[say('making.birth.version'), `v${version}`] as const] : []),
    [say('making.birth.text'), [nameText(made), ...notes].filter(Boolean).join(' · ')],
    [say('making.birth.prompt'), edition],
  ];
}

function nameText({ text, characters, of }: Made): string {
  const [count, whole] = [characters, of ?? characters].map((each) => each.toLocaleString());
  if (text === 'abstract') return say('making.birth.abstract', [`${count}`]);
  if (of === undefined) return say('making.birth.body', [`${count}`]);
  return say('making.birth.part', [`${whole}`, `${count}`]);
}

/** The figures of what was made from the abstract are compared with it where it stands, and told below. */
function Unfound({ made: { text, missing } }: { readonly made: Made }) {
  const names = missing?.names ?? [];
  const figures = text === 'html' ? (missing?.figures ?? []) : [];
  if (figures.length + names.length === 0) return null;
  return (
    <p class="unfound">
      {figures.length > 0 && `${say('making.missingFigures')}: ${figures.join(', ')} `}
      {names.length > 0 && `${say('making.missingNames')}: ${names.join(', ')}`}
    </p>
  );
}
