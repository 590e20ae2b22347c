/**
 * The look of the file: paper in a browser, pages on a printer. System fonts only, because the file asks no network
 * for anything; colours as in `app/styles/tokens.css`, light, and never alone.
 */
export const reportStyle = `
:root{color-scheme:light;--ink:#16181b;--ink-2:#44484d;--ink-3:#5c6165;--rule:#deded8;--paper:#fdfdfb;
--read:Newsreader,Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif;
--ui:"Schibsted Grotesk",system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
--mono:"Geist Mono",ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
*{box-sizing:border-box}
html{background:#e8e8e3;-webkit-text-size-adjust:100%}
body{margin:0;color:var(--ink);font:400 1.0625rem/1.5625rem var(--read)}
h1,h2,h3,p,ul,ol,dl,dd{margin:0;padding:0}
ul,ol{list-style:none}
svg{flex:none;vertical-align:-0.2em}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.2em;overflow-wrap:anywhere}
:focus-visible{outline:2px solid #1a5ccc;outline-offset:2px}
.sheet{width:51rem;max-width:100%;margin:1.5rem auto;padding:3rem 3.5rem 4rem;background:var(--paper);border:1px solid var(--rule)}
.run{display:flex;flex-wrap:wrap;gap:0 1rem;justify-content:space-between;border-top:3px solid var(--ink);padding-top:.5rem;color:var(--ink-2)}
.run,.byline,.facts,.tally,.finding,.evidence,.places,.sources,.foot,.note{font-family:var(--ui);font-size:.75rem;line-height:1.125rem}
h1{margin:1.5rem 0;font-size:2.375rem;line-height:2.625rem;font-weight:550;letter-spacing:-.012em;text-wrap:balance;overflow-wrap:anywhere}
.byline{margin:-1rem 0 1.5rem;color:var(--ink-2)}
.part,.entry{display:grid;grid-template-columns:11.75rem minmax(0,1fr);column-gap:2rem}
.part{border-top:1px solid var(--ink);padding:.5rem 0 1.5rem}
.part p,.entry p{text-wrap:pretty;overflow-wrap:anywhere}
.head{padding-bottom:.5rem;align-items:baseline}
h2,.entry h3{font-size:1.0625rem;line-height:1.5625rem}
h2{font-weight:650}
.entry h3{font-weight:400;overflow-wrap:anywhere}
.note{color:var(--ink-3)}
.facts{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;justify-content:space-between;margin-top:.75rem;padding-top:.5rem;border-top:1px solid var(--rule)}
.facts dt{color:var(--ink-3)}
.mono{font-family:var(--mono);overflow-wrap:anywhere}
.tally{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 1.5rem;font-size:.8125rem;line-height:1.25rem}
.tally li{display:grid;grid-template-columns:1.5rem 1fr auto;align-items:center;padding:.1875rem 0;border-bottom:1px solid var(--rule)}
.tally b{font-variant-numeric:tabular-nums}
.tally .zero{color:var(--ink-3)}
.undone>li+li{margin-top:.75rem;padding-top:.5rem;border-top:1px solid var(--rule)}
.places{margin-top:.25rem;color:var(--ink-2)}
.places li{display:grid;grid-template-columns:2.25rem minmax(0,1fr);column-gap:.5rem}
.places .n{text-align:right;font-family:var(--mono);color:var(--ink-3)}
.entry{padding:.75rem 0;border-top:1px solid var(--rule);break-inside:avoid}
.finding{display:grid;align-content:start;color:var(--ink-2)}
.finding strong{display:flex;gap:6px;align-items:center;font-size:.8125rem;line-height:1.5625rem;font-weight:600;color:var(--ink)}
.finding strong svg{align-self:start;margin-top:.3rem}
.entry .n{float:left;width:1.25rem;margin-left:-1.75rem;text-align:right;font:400 .6875rem/1.5625rem var(--mono);color:var(--ink-3)}
.why{margin-top:2px;font-size:.9375rem;line-height:1.375rem;color:var(--ink-2)}
.who{margin-top:.25rem;color:var(--ink-3)}
.evidence{margin-top:.5rem}
.evidence li{margin-top:.25rem;padding-left:1.25rem;text-indent:-1.25rem}
.evidence blockquote{margin:.125rem 0 0;text-indent:0;font:400 .9375rem/1.375rem var(--read);color:var(--ink-2);white-space:pre-line}
.evidence .note{text-indent:0}
.sign{font:600 1.25em/1 var(--read);white-space:nowrap}
.text{grid-column:1/-1}
.text p{margin-top:1rem;line-height:1.75rem}
.text .n{float:left;width:2rem;margin-left:-2.75rem;text-align:right;font:400 .6875rem/1.75rem var(--mono);color:var(--ink-3)}
mark{background:none;color:inherit;text-decoration:underline solid 1.5px;text-decoration-skip-ink:none;text-underline-offset:.19em}
mark.quote{text-underline-offset:.45em}
mark.suggested{text-decoration-style:dotted;text-decoration-color:#5c6165}
mark.open{text-decoration-thickness:1px}
mark.checking{text-decoration-style:dashed;text-decoration-color:#1a5ccc}
mark.waiting{text-decoration-style:dotted;text-decoration-thickness:2.5px;text-decoration-color:#1a5ccc}
mark.proposed{text-decoration-thickness:2px;text-decoration-color:#4f1f94}
mark.approved{text-decoration-thickness:1px;text-decoration-color:#2f8378}
mark.disputed{text-decoration-style:double;text-decoration-color:#a3146e}
mark.stale{text-decoration-style:wavy;text-decoration-thickness:1.25px;text-decoration-color:#8a4b00}
mark.waived{text-decoration-style:dashed;text-decoration-thickness:1px;text-decoration-color:#5c6165}
sup{font:400 .6875rem/1 var(--ui);white-space:nowrap}
sup svg{width:10px;height:10px;vertical-align:-1px}
.sources li{display:grid;grid-template-columns:2.25rem minmax(0,1fr);column-gap:.5rem;margin-top:.25rem}
.sources .n{text-align:right;font-family:var(--mono);color:var(--ink-3)}
.foot{margin-top:1rem;color:var(--ink-3)}
.status-checking,.status-waiting{color:#1a5ccc}.status-proposed{color:#4f1f94}.status-approved{color:#00594f}
.status-disputed{color:#a3146e}.status-stale{color:#8a4b00}.status-suggested,.status-waived,.status-withdrawn{color:#5c6165}
.rating-confirmed{color:#00594f}.rating-fix{color:#23478a}.rating-context{color:#8a4b00}.rating-wrong{color:#a8123f}
.rating-attribution{color:#44484d}.rating-unconfirmed{color:#16181b}.rating-uncheckable{color:#5c6165}
.relation-supports{color:#00594f}.relation-contradicts{color:#a8123f}.relation-context{color:#44484d}
.excerpt-verified{color:#00594f}.excerpt-broken{color:#8a4b00}
@media (max-width:47.5rem){.sheet{margin:0;border:0;padding:1.5rem 1.25rem}.part,.entry{grid-template-columns:minmax(0,1fr);row-gap:.25rem}
h1{font-size:1.875rem;line-height:2.125rem}.tally{grid-template-columns:minmax(0,1fr)}.entry .n,.text .n{float:none;display:inline;width:auto;margin:0 .375rem 0 0}}
@media print{@page{margin:18mm 16mm}html,.sheet{background:#fff}.sheet{width:auto;margin:0;padding:0;border:0}
h1,h2,h3{break-after:avoid}svg,mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.sources a::after{content:" (" attr(href) ")"}}
`;
