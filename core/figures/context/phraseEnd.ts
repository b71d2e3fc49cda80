/** English words at which a phrase ends: what stands behind them is not what a number before them counts. */
export const PHRASE_END: ReadonlySet<string> = new Set(
  'of for with and or that which to in on from by is are was were at as over than while when where its their our the a an per into across under using we it this'.split(
    ' ',
  ),
);
