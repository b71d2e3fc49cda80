const section = (heading: string, text: string, depth = 2) =>
  `<section class="ltx_section"><h${depth} class="ltx_title">${heading}</h${depth}><div class="ltx_para"><p class="ltx_p">${text}</p></div></section>`;

/** A paper's page as arXiv has them, with what stands around the paper. */
export const paperPage = `<!doctype html><html><head><title>Lantern</title><script>alert(1)</script></head><body>
<nav><ol><li>1 Introduction</li><li>References</li></ol></nav><p>arXiv is now an independent nonprofit!</p>
<div class="ltx_page_main"><article class="ltx_document ltx_authors_1line">
<h1 class="ltx_title ltx_title_document">Lantern: Sparse Retrieval</h1>
<div class="ltx_authors"><span>Kim Yoyak, Lab of Tests</span></div>
<div class="ltx_abstract"><h6 class="ltx_title">Abstract</h6><p class="ltx_p">We present Lantern with <math alttext="O(n^{2})" display="inline"><mi>O</mi></math> cost.</p></div>
${section('<span class="ltx_tag">1 </span>Introduction', 'Long conversations are long.')}
${section('<span class="ltx_tag">1.1 </span>Related work', 'Others retrieve.', 3)}
<section class="ltx_section"><h2 class="ltx_title"><span class="ltx_tag">IV. </span>Results</h2>
<figure class="ltx_table"><figcaption class="ltx_caption">Table 1: Accuracy.</figcaption>
<table><thead><tr><th>Model</th><th>EM</th></tr></thead><tbody><tr><td>Lantern</td><td>71.4</td></tr></tbody></table></figure>
<figure><img src="x.png" alt=""><figcaption>Figure 2: Keys over turns.</figcaption></figure></section>
${section('Acknowledgments', 'We thank our funders.')}
${section('5 Conclusion', 'Reading less is enough.')}
${section('Appendix A Proofs', 'A proof of length 99.')}
${section('A.1 Lemma', 'A lemma of the appendix.', 3)}
${section('References', '[1] Somebody. arXiv:2401.00001.')}
${section('Appendix B More', 'Behind the references.')}
</article></div><h2>Instructions for reporting errors</h2><p>Click the button.</p></body></html>`;
