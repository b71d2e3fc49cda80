import type { Sample } from './commands';

const about = (name: string) => (tex: string) => ({ about: name, tex });

/** What one command alone does not show: rules of arrays, colours in colours, what encloses what. */
export const combinations: readonly Sample[] = [
  ...[
    String.raw`\left[\begin{array}{c|c} A & b \\ \hline 0 & 1 \end{array}\right]`,
    String.raw`\begin{array}{|l:cr|} \hline a & bb & c \\ \hdashline dd & e & ff \\ \hline\hline g & h & i \\ \hline \end{array}`,
    String.raw`\begin{array}{c||c} a & b \\ c & d \end{array}`,
    String.raw`\begin{array}{@{}l@{}} a \\[1em] bcd \end{array}`,
    String.raw`\def\arraystretch{2}\begin{array}{c} a \\ b \end{array}`,
    String.raw`\begin{array}{ccc} a & b \\ c & d & e \end{array}`,
  ].map(about('array')),
  ...[
    String.raw`\cancel{a + b} + c = c`,
    String.raw`\frac{\cancel{2} x}{\bcancel{2} y} = \xcancel{\frac{x}{y}}`,
    String.raw`\sout{\eta} \overline{x + \overline{y}} \underline{\underline{z}}`,
    String.raw`\boxed{\frac{a}{b} = \boxed{c}} \fbox{한국어 $x$}`,
    String.raw`\cancelto{0}{\frac{x}{y}} + \cancelto{1}{x}`,
    String.raw`12\phase{-78.2^\circ} + 3\longdiv{1234} + a_{\angl n} \textcircled{1}`,
  ].map(about('enclosed')),
  ...[
    String.raw`\textcolor{red}{w} \gets \textcolor{blue}{w} - \textcolor{#0a0}{\frac{a}{b}}`,
    String.raw`{\color{red} a + b} c`,
    String.raw`\colorbox{yellow}{한국어} \colorbox{black}{\textcolor{white}{a}} \fcolorbox{red}{white}{b}`,
    String.raw`\textcolor{black}{a} \colorbox{yellow}{\textcolor{black}{b}} \textcolor{red}{\colorbox{yellow}{c}}`,
    String.raw`\textcolor{red}{\rule{1em}{1em}} \rule{1em}{1em} \rule[-2pt]{1em}{.1em}`,
    String.raw`\color{black} a`,
  ].map(about('colour')),
  ...[
    String.raw`a\!b \, c \; d \quad e \qquad f \hspace{-0.3em} g`,
    String.raw`\sum_{\mathclap{1 \le i \le n}} x_i \quad \mathllap{ab}c \quad \mathrlap{ab}c`,
    String.raw`\smash{\frac{a}{b}} \raisebox{3pt}{a} \raise 3pt{a} \lower 3pt{a}`,
    String.raw`x = 1 \tag{3}`,
    String.raw`\begin{align} a &= b + c \tag{1} \\ &= d &\quad e &= f \end{align}`,
    String.raw`\begin{multline} a + b + c \\ + d \\ + e \end{multline}`,
    String.raw`\mathchoice{D}{T}{S}{SS} a^{\mathchoice{D}{T}{S}{SS}}`,
  ].map(about('place')),
  ...[
    String.raw`\widehat{abc} \widetilde{abc} \hat{a} \vec{v} \overrightarrow{AB} \overbrace{a+b}^{n} \underbrace{c+d}_{m}`,
    String.raw`\widehat{x} \widehat{xy} \widehat{wxyz} \widehat{\theta_{ML} + 1 + n} \widetilde{wxyz}`,
    String.raw`A \xrightarrow[under]{over} B \xleftrightarrow{abc} C \xmapsto{f} D`,
    String.raw`\left\langle \frac{\frac{a}{b}}{c} \middle| \int_0^1 \right\rVert \Biggl( x \Biggr]`,
    String.raw`\bm{\theta} \boldsymbol{a + 1} \pmb{\sum} \mathit{12} \mathbf{x} \mathbb{E} \mathcal{L} \mathscr{L} \mathfrak{g} \mathsf{A} \mathtt{B}`,
    String.raw`\prescript{a}{b}{X}^c_d \sideset{_1^2}{_3^4}\prod \binom{n}{k} \cfrac{1}{1+\cfrac{1}{x}}`,
    String.raw`\begin{cases} x^2 & x > 0 \\ 0 & \text{그 밖} \end{cases} \begin{pmatrix} a & b \\ c & d \end{pmatrix}`,
  ].map(about('shape')),
];
