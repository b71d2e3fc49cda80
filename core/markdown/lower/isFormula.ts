const hangul = /[\u3131-\u318e\uac00-\ud7a3]/;
const command = /\\[A-Za-z]/;
/** `$HOME`, `${name}`, `$(date)`, `$.ajax`: what a shell, a template or a script may say after a dollar. */
const variable = /^(?:[A-Za-z_]{2}|[{(]|\.[A-Za-z])/;

/**
 * Is what stands between two dollars a formula? Not money ("$5~$10", "100$, 200$"), nor text between two variables
 * (`$HOME/bin:$PATH`, `${a}/${b}`). `next` is what follows the second dollar; a full stop there ends a sentence, unless more
 * stands right behind it (`$HOME/$.profile`).
 */
export function isFormula(tex: string, next: string): boolean {
  // Only TeX says this, as in `$\sim$5` and in `$\text{…}$`.
  if (command.test(tex)) return true;
  if (/^\d/.test(next) || /^[,;)\]]./.test(tex)) return false;
  // Prices around Korean words ("$5에서 최대$까지").
  if (hangul.test(tex) && !tex.includes('\\')) return false;
  return !(variable.test(tex) && /^(?:[A-Za-z_{(]|\.\w)/.test(next));
}
