import type { MadeBefore } from '../making/keepMaking';
import type { PaperText, SectionName } from '../model';
import type { PaperId } from '../paper';

/** What is asked of the background about summaries that a model makes. */
export type MakingMessages = {
  /**
   * The reader pressed for a summary of the paper that their page shows: with its abstract, and with the paper's own page where
   * they asked for that. Throws `model-unset`, `model-no-text`, `too-many`.
   */
  make: {
    ask: {
      paper: PaperId;
      version?: number;
      title: string;
      abstract: string;
      html?: string;
    };
    answer: undefined;
  };
  /** It goes on with what it lacks, or with one section made anew. */
  goOn: { ask: { paper: PaperId; anew?: SectionName }; answer: undefined };
  stopMaking: { ask: { paper: PaperId }; answer: undefined };
  /** What came of it is to stand in the reader's digest; the answer is what it stands in the place of, undefined where it does not. */
  keepMaking: { ask: { paper: PaperId }; answer: MadeBefore | undefined };
  /** The page has let go of its panel: the script that shows it is to run anew. */
  renew: { ask: { paper: PaperId }; answer: undefined };
  /** Opens the reader where the paper's summary can be changed; only within a press. */
  edit: { ask: { paper: PaperId }; answer: undefined };
  /** All that wait or are being made. */
  stopMakings: { ask: object; answer: undefined };
  /** What came of it is not wanted. */
  dropMaking: { ask: { paper: PaperId }; answer: undefined };
  /** Papers by their ids: their abstracts, or their own pages, are asked of arXiv, one after the other, each before it is summarised. */
  makeAll: {
    ask: { papers: readonly PaperId[]; from?: PaperText['kind'] };
    answer: undefined;
  };
  /** The same, of papers that stand in the list that the reader pressed in: not as many. */
  makeListed: { ask: { papers: readonly PaperId[] }; answer: undefined };
  /** Opens the reader where it shows what is made; only within a press. */
  showMakings: { ask: object; answer: undefined };
  /** Opens the options where a model is chosen; only within a press. */
  chooseModel: { ask: object; answer: undefined };
};
