import type { Made } from '../../../core/paper';
import { nameDay } from '../../words/nameDay';
import { say } from '../../words/say';
import { Unfound } from './Unfound';

type FactsProps = {
  readonly made: Made;
  readonly version?: number | undefined;
  /** Are the figures of what was made from the abstract compared with it beside this, and told there? */
  readonly compared?: boolean;
};

/**
 * How a summary was made for its reader: by which model, when, from which version and how much of the paper; and what of it
 * the text did not have.
 */
export function BirthFacts({ made, version, compared = false }: FactsProps) {
  const toldBeside = compared && made.text === 'abstract';
  const { figures = [], names = [] } = made.missing ?? {};
  return (
    <>
      <Unfound figures={toldBeside ? [] : figures} names={names} />
      <dl>
        {listFacts(made, version).map(([name, value]) => (
          <div>
            <dt>{name}</dt> <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** What every reader of a summary may want to know of it, each by its name. */
function listFacts(
  made: Made,
  version: number | undefined,
): readonly (readonly [string, string])[] {
  const { model, server, day, prompt, seconds, translated, edited } = made;
  const where = server === 'browser' ? say('making.birth.browser') : server;
  const notes = [translated && say('making.translated'), edited && say('making.edited')];
  return [
    [say('making.birth.model'), [model, where].filter(Boolean).join(' · ')],
    [say('making.birth.day'), nameDay(day)],
    ...(version ? [[say('making.birth.version'), `v${version}`] as const] : []),
    [say('making.birth.text'), [nameText(made), ...notes].filter(Boolean).join(' · ')],
    [say('making.birth.prompt'), say('making.birth.edition', [`${prompt}`])],
    ...(seconds && seconds >= 1
      ? [
          [
            say('making.birth.took'),
            say('making.birth.seconds', [`${Math.round(seconds)}`]),
          ] as const,
        ]
      : []),
  ];
}

function nameText({ text, characters, of }: Made): string {
  const [count, whole] = [characters, of ?? characters].map((each) => each.toLocaleString());
  const isPart = of !== undefined;
  if (text === 'abstract')
    return isPart
      ? say('making.birth.abstractPart', [`${whole}`, `${count}`])
      : say('making.birth.abstract', [`${count}`]);
  if (!isPart) return say('making.birth.body', [`${count}`]);
  return say('making.birth.part', [`${whole}`, `${count}`]);
}
