import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { say } from '../words/say';
import { MessageView } from './MessageView';

/** What a damaged record makes fail is told in its place, and the page around it stays. */
export function Guarded({ children }: { readonly children: ComponentChildren }) {
  const [error] = useErrorBoundary();
  if (error)
    return <MessageView title={say('reader.damaged.title')} body={say('reader.damaged.body')} />;
  return <>{children}</>;
}
