import type { ComponentChildren } from 'preact';

type Props = {
  readonly title: string;
  readonly body: string;
  readonly children?: ComponentChildren;
};

/** Instead of content: what is the matter and what to do next. */
export function MessageView({ title, body, children }: Props) {
  return (
    <section class="message" role="status">
      <h1>{title}</h1>
      <p>{body}</p>
      {children}
    </section>
  );
}
