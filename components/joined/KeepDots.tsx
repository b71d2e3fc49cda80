/**
 * A text in which no line begins with a middle dot: it stays with what stands before it (`사인·코사인`, `9편 · 1번째`),
 * which no property of a style sheet says.
 */
export function KeepDots({ text }: { readonly text: string }) {
  if (!text.includes('·')) return <>{text}</>;
  return (
    <>
      {text
        .split(/([^\s·]\s?·+)/)
        .map((part, index) => (index % 2 === 0 ? part : <span class="unbroken">{part}</span>))}
    </>
  );
}
