import type { ComponentChildren, Ref } from 'preact';

type Props = {
  readonly title: string;
  readonly body: string;
  readonly children?: ComponentChildren;
  /** Where it takes the focus, as what had it has gone. */
  readonly heading?: Ref<HTMLHeadingElement>;
};

/** Instead of content: what is the matter and what to do next. */
export function MessageView({ title, body, children, heading }: Props) {
  return (
    <section class="message" role="status">
      {heading ? (
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      ) : (
        <h1>{title}</h1>
      )}
      <p>{body}</p>
      {children}
    </section>
  );
}
