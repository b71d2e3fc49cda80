const back =
  /(?:이|본|해당|위) ?(?:논문|연구|방법|모델|기법|접근|결과|실험|그림|표)|저자|(?<!\p{L})(?:(?:this|the) (?:paper|method|model|work|approach)|authors?)(?!\p{L})/iu;

/** Does a text point back at the paper in hand ("이 논문은", "저자들은")? A part of the table of words. */
export function pointsBack(text: string): boolean {
  return back.test(text);
}
