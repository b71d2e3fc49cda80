import type { Day } from './day';
import type { FailureCode } from './failure';
import type { Entry, PaperId, Section, SectionKind } from './paper';

/** What a server of models is: one that is known by its port and its answers, another that speaks the same, or the browser itself. */
export type ServerKind = 'ollama' | 'lmstudio' | 'llamacpp' | 'vllm' | 'other' | 'browser';
/** `base` is where its addresses begin, `/v1` included, without a slash at its end; empty for the browser's own. */
export type Server = { readonly kind: ServerKind; readonly base: string };
/** `window` is how many tokens it reads and writes at once, where its server says so. */
export type Model = { readonly server: Server; readonly name: string; readonly window?: number };
/** A model as its server lists it; `bytes` is its size on the disk. */
export type ListedModel = Omit<Model, 'server'> & { readonly bytes?: number };
export type FoundServer = { readonly server: Server; readonly models: readonly ListedModel[] };

/** A part of a paper under one heading, in plain text with its formulas as TeX between `$`. */
export type PaperPart = { readonly heading: string; readonly text: string };
/** What a model is given to read, in `characters`; `of` is how many the whole has, where it was cut. */
export type PaperText = {
  readonly kind: 'abstract' | 'html';
  readonly title: string;
  readonly parts: readonly PaperPart[];
  readonly characters: number;
  readonly of?: number;
};

/** The sections that a model is asked for, in this order. */
export const sectionNames = [
  'introduction',
  'method',
  'results',
  'limitations',
  'conclusion',
] as const satisfies readonly SectionKind[];
export type SectionName = (typeof sectionNames)[number];

/** Why an answer is no section. */
export type Fault =
  | 'empty'
  | 'not-json'
  | 'other-keys'
  | 'not-korean'
  | 'too-long'
  | 'echo'
  | 'other-paper'
  | 'repeated'
  | 'same-section';
export type LeftOut = { readonly section: SectionName; readonly fault: Fault };

/** The code under which a fault is told of. */
export function codeOf(fault: Fault): FailureCode {
  return `model-answer-${fault}`;
}

/** A figure as the summary writes it, and the sentence of the paper's text that has it too; none where no sentence has. */
export type CheckedFigure = { readonly figure: string; readonly sentence?: string };
/** A Latin name of the summary: does it stand in the paper's text? */
export type CheckedName = { readonly name: string; readonly found: boolean };
export type SectionCheck = {
  readonly section: SectionName;
  readonly figures: readonly CheckedFigure[];
  readonly names: readonly CheckedName[];
};

/** A section that is whole, checked against the text that it was made from, and how long it took. */
export type DoneSection = {
  readonly name: SectionName;
  readonly section: Section;
  readonly check: SectionCheck;
  readonly seconds: number;
  readonly translated?: true;
};

/**
 * What is heard while a summary is made. `partial` gives the text of a section so far, which may still be left out; after
 * `again` what was heard of it does not count; `loading` is the share of the browser's model that has been downloaded.
 */
export type MakingEvent =
  | { readonly kind: 'loading'; readonly share: number }
  | { readonly kind: 'begun'; readonly section: SectionName }
  | { readonly kind: 'partial'; readonly section: SectionName; readonly text: string }
  | ({ readonly kind: 'again' } & LeftOut)
  | { readonly kind: 'done'; readonly done: DoneSection }
  | ({ readonly kind: 'left-out' } & LeftOut);

/**
 * A summary that is to be made: of which `paper`, from what `text`, by which `model`. `terms` stay English. `kept` are the
 * sections that were done before, which are not asked for again, nor are those that were `left` out. `day` is today's unless
 * told.
 */
export type Making = {
  readonly paper: PaperId;
  readonly version?: number;
  readonly text: PaperText;
  readonly model: Model;
  readonly key?: string;
  readonly terms: readonly string[];
  readonly signal: AbortSignal;
  readonly hear: (event: MakingEvent) => void;
  readonly kept?: readonly DoneSection[];
  readonly left?: readonly LeftOut[];
  readonly day?: Day;
};

/** What came of it: an entry with `made`, its checks by section, and what was left out. */
export type MadeSummary = {
  readonly entry: Entry;
  readonly checks: readonly SectionCheck[];
  readonly faults: readonly LeftOut[];
};

/**
 * Throws `Failure` (its codes begin with `model-`) where no server answers as it should, and the signal's reason once it is
 * aborted; the sections that were heard as `done` until then are whole.
 */
export type MakeSummary = (making: Making) => Promise<MadeSummary>;
