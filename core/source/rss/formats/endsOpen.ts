/** Does a text end as one does that goes on elsewhere: `…`, `[...]`, also with a link to the rest? */
export function endsOpen(html = ''): boolean {
  const end = html
    .slice(-1000)
    .replace(/<[^>]*>|&nbsp;/g, ' ')
    .replace(/&(?:hellip|#8230|#x2026);/gi, '…');
  return /(?:…|\.\.\.)\s*[\])]?\s*(?:continue reading|read more|more|더 ?보기|계속 ?읽기)?\s*[→»]?\s*$/i.test(
    end,
  );
}
