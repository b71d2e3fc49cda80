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
  /** About how many posts it holds. */
  readonly posts?: number;
  /** How often it comes. What is `ended` says since when. */
  readonly every?: 'daily' | 'weekly' | 'monthly' | 'ended';
  /** The month of its last post, `2026-01`; nothing new comes. */
  readonly ended?: string;
  /** A model wrote it. */
  readonly ai?: true;
  /** Its licence as SPDX names it, where it states one. */
  readonly licence?: string;
  readonly about: { readonly ko: string; readonly en: string };
};

/** data/sources.json, as data/schema/sources.schema.json has it. */
export const suggestedSources = sources as readonly SuggestedSource[];
