import { useEffect } from 'preact/hooks';
import { say } from '../../components/words/say';

/** Calls the page's tab by the paper that is open, or by the page's own name. */
export function useTitle(title: string | false | undefined): void {
  useEffect(() => {
    document.title = title || say('reader.title');
  }, [title]);
}
