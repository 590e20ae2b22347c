/** Web pages of our own, in the styles that pages have. */

const STORY = [
  "Rents in the harbour district rose by 12 percent last year, the council said on Tuesday, more than in any year since it began to count them in 1998.",
  "“We did not see this coming,” Ilse Brandt told the council. She had asked for more time, which the councillors of her own party did not want to give her.",
  "The port authority, which owns most of the quarter, did not answer questions about its leases before the paper went to press on Wednesday evening.",
];

const MENU = `<nav><ul><li><a href="/">Home</a><li><a href="/sport">Sport</a></ul></nav>`;
const FOOTER = `<footer><a href="/terms">Terms</a> <a href="/cookies">Cookies</a></footer>`;

/** The paragraphs of the story, as text. */
export const storyText = STORY.join("\n\n");

function paragraphs(): string {
  return STORY.map((text) => `<p>${text}</p>`).join("\n");
}

/** A news site's page, with linked data, a menu, scripts and a table. */
export function newsPage(): string {
  return `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Rents rise again | The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post"><meta property="og:title" content="You will not believe these rents">
<link rel="canonical" href="/news/rents?id=7#top"><script>window.__pwn = 1</script>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","headline":"A page"},
{"@type":["NewsArticle"],"headline":"Rents rise again","author":[{"@type":"Person","name":"Ada Quill"},{"name":"Per Holm"}],
"datePublished":"2026-03-14T23:30:00+13:00","publisher":{"@type":"Organization","name":"HP Media"}}]}</script></head>
<body>${MENU}<main><article><h1>Rents rise again</h1>${paragraphs()}<h2>What it costs</h2>
<p>A flat of two rooms<sup><a href="#n3">[3]</a></sup> costs<br>812 euros, says the city’s own list of rents, and by next spring nobody expects it to cost less.</p>
<table><tr><th>Year<th>Rent<tr><td>2024<td>812<tr><td>2025<td>909</table>
<figure><img src="pier.jpg" alt="A pier" onerror="window.__pwn=1"><figcaption>The pier at noon.</figcaption></figure>
</article></main>${FOOTER}</body></html>`;
}

/** A page whose meta elements say what it is. */
export function metaPage(): string {
  return `<html lang="pt_BR"><head><title>Ignored</title><meta property="og:title" content="Rents &amp; wages">
<meta name="author" content="By Ada Quill"><meta property="article:published_time" content="2025-11-02">
<meta property="og:url" content="https://paper.example/rents"></head><body>${MENU}<div class="content">${paragraphs()}</div></body></html>`;
}

/** A page that says nothing of itself but its title, in a form as old sites are. */
export function barePage(): string {
  return `<title>Rents</title><body><form id=x><input name=attributes>${paragraphs()}</form>`;
}

/** The same words in Windows-1252, which only the page's meta element says. */
export function windows1252Page(): Uint8Array {
  const story = paragraphs().replaceAll("“", "\x93").replaceAll("”", "\x94");
  const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Caf\xe9 \x80 5</title></head><body>${story}</body></html>`;
  return new Uint8Array(Buffer.from(page, "latin1"));
}
