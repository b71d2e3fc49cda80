/** The archives that arXiv has had (arxiv-base, `arxiv/taxonomy`): what stands before the slash of an old id. */
export const archives: readonly string[] = (
  'acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat ' +
  'cs dg-ga econ eess funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex nucl-th ' +
  'patt-sol physics plasm-ph q-alg q-bio q-fin quant-ph solv-int stat supr-con test'
).split(' ');
