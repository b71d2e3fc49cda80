import type { Day } from './day';
import { parseId } from './paper/id';
import { recognise } from './paper/recognise';
import type { Block } from './tree';

export { parseId, recognise };

/** A canonical arXiv id without version: `2509.04664`, `hep-th/9901001`, `math/0309136`. */
export type PaperId = string;
export type PaperRef = { readonly paper: PaperId; readonly version?: number };

export type SectionKind =
  | 'introduction'
  | 'method'
  | 'results'
  | 'limitations'
  | 'conclusion'
  | 'other';

/** `heading` is the source's own words; `placeholder` marks a section that only says "정보 부족". */
export type Section = {
  readonly kind: SectionKind;
  readonly heading: string;
  readonly children: readonly Block[];
  readonly placeholder?: true;
};
export type EntryLink = { readonly label: string; readonly url: string };

/**
 * How a summary was made for its reader: by which `model` of which `server` (`Ollama`, a host, or `browser`), when, with which
 * version of the `prompt`, and from how many `characters` of what text, `of` how many where it was cut. `translated` where the
 * model wrote English; `missing` are the figures and the Latin names of the summary that this text does not have; `edited` once
 * its reader changed it.
 */
export type Made = {
  readonly model: string;
  readonly server: string;
  readonly day: Day;
  readonly prompt: number;
  readonly text: 'abstract' | 'html';
  readonly characters: number;
  readonly of?: number;
  readonly seconds?: number;
  readonly translated?: true;
  readonly missing?: { readonly figures: readonly string[]; readonly names: readonly string[] };
  readonly edited?: true;
};

/** One paper's summary in one digest; `part` is the digest's own heading above it (카테고리). */
export type Entry = {
  readonly paper: PaperId;
  readonly version?: number;
  readonly title: string;
  readonly part?: string;
  readonly links: readonly EntryLink[];
  readonly sections: readonly Section[];
  readonly made?: Made;
};

/**
 * One day's digest as a file says it; `ai` when the file says that a model wrote its summaries, `language` (BCP 47) when it is
 * not in Korean.
 */
export type Digest = {
  readonly id: string;
  readonly date: Day;
  readonly title: string;
  readonly homepage?: string;
  readonly ai?: true;
  readonly language?: string;
  readonly tags: readonly string[];
  readonly entries: readonly Entry[];
};

/**
 * What could not be used, where (`line` counts from 1) and why. The code picks the reader's sentence; `about` is the text
 * in question, or how many, where that asks for it. `message` is what a failure says to developers, and what was stored
 * before there was an `about`: the whole sentence.
 */
export type Problem = {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly about?: string;
  readonly message?: string;
};

/**
 * A stored digest's place and size, without its entries; `revision` is what its source calls this version of
 * the text, `parser` the number of the parser that read it (see `core/paper/parser.ts`), none for the first.
 * `goneAt`, in milliseconds since 1970, when its source no longer listed it: it is kept until the reader clears it.
 */
export type DigestHead = {
  readonly source: string;
  readonly id: string;
  readonly date: Day;
  readonly title: string;
  readonly homepage?: string;
  readonly ai?: true;
  readonly language?: string;
  readonly tags?: readonly string[];
  readonly revision: string;
  readonly parser?: number;
  readonly goneAt?: number;
  /** What its source calls the text wherever it stands, hashed: of a feed's item that moves it stays. */
  readonly key?: string;
  readonly papers: readonly PaperId[];
};

/** Where a paper stands in a digest: `rank` counts from 1, `of` is how many the digest has, where that is known. */
export type Place = {
  readonly digest: Omit<DigestHead, 'papers' | 'parser' | 'goneAt' | 'key'>;
  readonly rank: number;
  readonly of?: number;
};
/** Another paper of the same digest. */
export type Neighbour = Pick<Entry, 'paper' | 'title'>;
export type Beside = { readonly before?: Neighbour; readonly after?: Neighbour };
/**
 * `from` is the name of the subscription that it came from, where a bookmark alone keeps it; `beside`, the `repository` on
 * GitHub, `owner/name`, that its digest comes from, and whether its source no longer lists that are told where a single paper
 * is looked up.
 */
export type Summary = Place & {
  readonly entry: Entry;
  readonly from?: string;
  readonly beside?: Beside;
  readonly repository?: string;
  readonly isGone?: true;
};

/**
 * A place and the others where the same text stands word for word; `from` as in `Summary`, of one that a bookmark alone keeps.
 */
export type Standing = Place & { readonly also?: readonly Place[]; readonly from?: string };

/** What an abstract page needs at once: the first summary, and where else the paper stands. */
export type Card = {
  readonly summary: Summary;
  /** Where the very same text stands too. */
  readonly also?: readonly Place[];
  /** Where another one does. */
  readonly others: readonly Standing[];
};
