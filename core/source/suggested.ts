import sources from '../../data/sources.json' with { type: 'json' };
import type { Offer } from '../source';

/** A public source that a reader can add with one press; nothing is fetched before. `about` is by language. */
export type SuggestedSource = {
  readonly kind: Offer['kind'];
  readonly url: string;
  readonly names?: string;
  readonly title: string;
  readonly homepage: string;
  /** The language of its digests, as BCP 47 writes it. */
  readonly language: string;
  readonly about: { readonly ko: string; readonly en: string };
};

/** data/sources.json, as data/schema/sources.schema.json has it. */
export const suggestedSources = sources as readonly SuggestedSource[];
