/** One request of a model: what it is told, what it is given, and the shape of its answer as JSON Schema, with its `keys`. */
export type Request = {
  readonly name: string;
  readonly system: string;
  readonly user: string;
  readonly schema: object;
  readonly keys: readonly string[];
  readonly signal: AbortSignal;
  /** Hears the whole text so far. */
  readonly hear: (text: string) => void;
  /** Hears which share of the model has been downloaded. */
  readonly load?: (share: number) => void;
};

/** An answer's text; `cut` where the model was stopped before its end. `translated` where it was written in English. */
export type Written = {
  readonly text: string;
  readonly cut?: true;
  readonly translated?: true;
};

/** Whatever writes: a server's model, or the browser's own. Throws `Failure`, and the signal's reason. */
export type Writer = (request: Request) => Promise<Written>;
