import type { ComponentChildren } from 'preact';

type Props = { readonly url: string; readonly children: ComponentChildren };

/** A link out of Yoyak; what is not http(s) stays text, whatever the tree says. */
export function Outward({ url, children }: Props) {
  if (!/^https?:\/\//i.test(url)) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
