/** One line of the table: what was measured as a ratio in this run, and the bar that it is held to. */
export interface Row {
  readonly name: string;
  readonly ratio: number;
  readonly bar: string;
  readonly detail: string;
}
