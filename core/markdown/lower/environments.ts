/** The environments of LaTeX and amsmath that are a formula by themselves, dollars or none, each also with a star. */
const NAMES =
  'equation|align|alignat|flalign|gather|multline|eqnarray|displaymath|math|split|aligned|alignedat|gathered|cases|array|matrix|[pbBvV]matrix|smallmatrix|CD';

// Bounded, and stopping where another of the same name begins.
const environment = new RegExp(
  String.raw`^\\begin\{((?:${NAMES})\*?)\}(?:[^\\]|\\(?!(?:begin|end)\{\1\})[\s\S]){0,9999}?\\end\{\1\}`,
);

/** The environment that a text starts with, whole: what it is called says how it is laid out. */
export function findEnvironment(text: string): string | undefined {
  return text.startsWith('\\begin{') ? environment.exec(text)?.[0] : undefined;
}
