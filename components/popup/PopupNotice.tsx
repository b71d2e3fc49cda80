import type { ComponentChildren } from 'preact';

type Props = {
  readonly title: string;
  readonly body: string;
  readonly busy?: boolean;
  readonly alert?: boolean;
  readonly children?: ComponentChildren;
};

/** What stands in the place of a digest when there is none to show. */
export function PopupNotice({ title, body, busy, alert, children }: Props) {
  return (
    <main class="notice">
      <div role={alert ? 'alert' : 'status'}>
        {busy && <span class="busy" aria-hidden="true" />}
        <h1>{title}</h1>
        <p>{body}</p>
      </div>
      {children}
    </main>
  );
}
