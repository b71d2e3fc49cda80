const SENTENCE =
  'A sample sentence of a paper that says nothing, as long as sentences of papers are. ';

/** A paper as arXiv's HTML, of a middling length. */
export function sampleText(): string {
  const sections = Array.from(
    { length: 30 },
    (_, at) =>
      `<section class="ltx_section" id="S${at + 1}"><h2>${at + 1} Section</h2>${`<p class="ltx_p">${SENTENCE.repeat(6)}</p>`.repeat(10)}</section>`,
  );
  return `<!doctype html><html lang="en" data-theme="light"><title>Sample</title>
<style>body { margin: 0; font: 18px/1.6 serif } article { max-width: 52rem; margin: 2rem auto }</style>
<article class="ltx_document"><h1 class="ltx_title">Sample</h1>${sections.join('')}</article></html>`;
}

/** A PDF of one page with a line of text. */
export function samplePdf(): string {
  const text = 'BT /F1 24 Tf 72 720 Td (Sample) Tj ET';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${body}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
}
