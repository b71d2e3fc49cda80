import type { Source, SourceAdapter } from '../source';
import { feedSource } from './feed';
import { githubSource } from './github';
import { rssSource } from './rss';

/** A source that the reader added → the adapter that reads it. */
export function openSource(source: Source): SourceAdapter {
  switch (source.kind) {
    case 'feed':
      return feedSource(source);
    case 'github':
      return githubSource(source);
    case 'rss':
      return rssSource(source);
    default:
      throw new Error(`${source.kind} is not asked for anything`);
  }
}
