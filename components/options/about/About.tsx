import { say } from '../../words/say';

type Props = {
  readonly version: string;
  /** May Yoyak run in private windows? */
  readonly inPrivate: boolean;
};

export function About({ version, inPrivate }: Props) {
  return (
    <section aria-labelledby="about">
      <h2 id="about">{say('options.about.heading')}</h2>
      <p>{say('options.about.privacy')}</p>
      {!inPrivate && <p class="note">{say('access.private')}</p>}
      <p class="note version">{say('options.about.version', [version])}</p>
    </section>
  );
}
