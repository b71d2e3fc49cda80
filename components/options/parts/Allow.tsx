import { i18n } from '#i18n';

type Props = {
  readonly origin: string;
  readonly refused: boolean;
  readonly onAllow: (origin: string) => void;
};

/** Asks for one host. The press itself has to ask the browser: nothing may be awaited before. */
export function Allow({ origin, refused, onAllow }: Props) {
  return (
    <div class="allow">
      <p>{i18n.t('options.allow.why', [origin.replace(/^https?:\/\//, '')])}</p>
      {refused && <p role="status">{i18n.t('options.allow.refused')}</p>}
      <button type="button" onClick={() => onAllow(origin)}>
        {i18n.t('options.allow.press')}
      </button>
    </div>
  );
}
