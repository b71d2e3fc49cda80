import { i18n } from '#i18n';

type Props = {
  readonly version: string;
  /** May Yoyak run in private windows? */
  readonly inPrivate: boolean;
};

export function About({ version, inPrivate }: Props) {
  return (
    <section aria-labelledby="about">
      <h2 id="about">{i18n.t('options.about.heading')}</h2>
      <p>{i18n.t('options.about.privacy')}</p>
      {!inPrivate && <p class="note">{i18n.t('access.private')}</p>}
      <p class="note version">{i18n.t('options.about.version', [version])}</p>
    </section>
  );
}
