import { i18n } from '#i18n';

export function About({ version }: { readonly version: string }) {
  return (
    <section aria-labelledby="about">
      <h2 id="about">{i18n.t('options.about.heading')}</h2>
      <p>{i18n.t('options.about.privacy')}</p>
      <p class="note version">{i18n.t('options.about.version', [version])}</p>
    </section>
  );
}
