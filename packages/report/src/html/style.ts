/**
 * The style of the views of a comparison, all of it inside elements of the class `treatydiff`: for the page into which
 * they are put. Weight is the shape of a line before it is a colour: double, solid, dashed, dotted. The colours of words
 * and lines have a contrast of at least 4.5 : 1 with their ground, and follow the `color-scheme` of the page.
 *
 * @example
 * `<style>${htmlPartsStyle}</style><div class="treatydiff">${toHtmlParts(comparison, trees).sideBySide}</div>`;
 */
export const htmlPartsStyle = `
.treatydiff { --ground: light-dark(#fff, #17181a); --ink: light-dark(#1d1d1f, #e8e6e3); --faint: light-dark(#595959, #b0aea9);
  --rule: light-dark(#c9c9c9, #4a4b4e); --part: light-dark(#f2f2ef, #232427); --link: light-dark(#0b4f9e, #8fbfff);
  --substantive: light-dark(#9c1c1c, #ff9d94); --wording: light-dark(#7a4a00, #f0c274); --formal: light-dark(#155a8a, #86c5f0);
  --accidental: light-dark(#555, #b9b9b9); --del: light-dark(#fdecec, #3a2022); --ins: light-dark(#e9f6ea, #1d3322);
  background: var(--ground); color: var(--ink); font: 1rem/1.55 Georgia, "Noto Serif", "Times New Roman", serif; overflow-wrap: break-word; }
.treatydiff * { box-sizing: border-box; }
.treatydiff :is(h1, h2, h3, h4, h5, h6, th, caption, dt, .what, sup, .legend) { font-family: system-ui, "Noto Sans", "Helvetica Neue", Arial, sans-serif; }
.treatydiff a { color: var(--link); }
.treatydiff a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.treatydiff .texts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem 2rem; margin: 0; }
.treatydiff .texts dt { font-size: .8rem; color: var(--faint); }
.treatydiff .texts dd { margin: 0; }
.treatydiff .texts p { margin: 0 0 .4rem; }
.treatydiff .notice { color: var(--faint); font-size: .9rem; }
.treatydiff .caution { border-inline-start: 4px solid var(--rule); padding-inline-start: .75rem; }
.treatydiff table { border-collapse: collapse; width: 100%; }
.treatydiff caption { text-align: start; color: var(--faint); font-size: .85rem; padding-bottom: .4rem; }
.treatydiff :is(th, td) { text-align: start; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--rule); }
.treatydiff thead th { border-bottom: 2px solid var(--ink); font-size: .9rem; }
.treatydiff tbody th { font-weight: 600; font-size: .9rem; }
.treatydiff .parallel { table-layout: fixed; }
.treatydiff .parallel:not(.synopsis) th:nth-child(3) { width: 20%; }
.treatydiff .synopsis th:first-child { width: 14%; }
.treatydiff .synopsis .weight { display: block; font-weight: 400; font-size: .82rem; color: var(--faint); }
.treatydiff .parallel .part th { background: var(--part); }
.treatydiff :is(.parallel td, .part p, .part :is(h2, h3, h4, h5, h6), .differences dd) { line-height: 1.8; }
.treatydiff .what { font-size: .82rem; }
.treatydiff .parallel .what { line-height: 1.5; }
.treatydiff .what ul { list-style: none; margin: 0; padding: 0; }
.treatydiff .what p { margin: 0 0 .25rem; }
.treatydiff :is(.quiet td, .lacking) { color: var(--faint); }
.treatydiff :is(del, ins) { text-decoration: none; border-radius: .15em; padding-inline: .08em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.treatydiff del { background: var(--del); text-decoration: line-through; text-decoration-thickness: 1px; }
.treatydiff ins { background: var(--ins); }
.treatydiff :is(del, ins):not([class]) { border-bottom: 1px solid var(--rule); }
.treatydiff del + ins { margin-inline-start: .2em; }
.treatydiff .w-substantive { border-bottom: 4px double var(--substantive); }
.treatydiff .w-wording { border-bottom: 2px solid var(--wording); }
.treatydiff .w-formal { border-bottom: 2px dashed var(--formal); }
.treatydiff .w-accidental { border-bottom: 2px dotted var(--accidental); }
.treatydiff .s-attested { text-decoration: overline solid 1px var(--rule); }
.treatydiff .s-corroborated { text-decoration: overline dashed 1px var(--rule); }
.treatydiff :is(.s-contradicted, .s-suspected) { text-decoration: overline wavy 1px var(--substantive); }
.treatydiff .witnesses { display: block; margin-top: .2rem; font: .75rem/1.4 system-ui, "Noto Sans", "Helvetica Neue", Arial, sans-serif; color: var(--faint); }
.treatydiff sup { font-size: .7em; line-height: 0; margin-inline-start: .15em; }
.treatydiff .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.treatydiff .side { display: none; }
.treatydiff .legend { padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; }
.treatydiff :is(.editorial, .editorial del, .editorial ins) { color: var(--faint); font-style: italic; }
.treatydiff .signature { margin-inline-start: 2rem; }
.treatydiff .differences > li { margin-bottom: 1.5rem; padding-inline-start: .4rem; }
.treatydiff .differences p { margin: 0 0 .4rem; }
.treatydiff .differences dl { margin: 0 0 .4rem; display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .3rem 1rem; }
.treatydiff .differences dt { font-size: .82rem; color: var(--faint); padding-top: .15rem; }
.treatydiff .differences dd { margin: 0; }
.treatydiff :is(:target, tr:has(:target)) { outline: 3px solid var(--link); outline-offset: 2px; }
@media (max-width: 44rem) {
  .treatydiff :is(table, thead, tbody, tr, th, td, caption) { display: block; width: auto; }
  .treatydiff .parallel :is(th:nth-child(3), th:first-child) { width: auto; }
  .treatydiff thead { display: none; }
  .treatydiff tr { border-bottom: 1px solid var(--rule); padding: .5rem 0; }
  .treatydiff :is(th, td) { border: 0; padding: .15rem 0; }
  .treatydiff .parallel .part th { padding: .3rem .5rem; }
  .treatydiff .side { display: block; font: .78rem system-ui, sans-serif; color: var(--faint); }
  .treatydiff .differences { padding-inline-start: 1.6rem; }
  .treatydiff .differences dl { grid-template-columns: 1fr; gap: 0 1rem; }
  .treatydiff .signature { margin-inline-start: 1rem; }
}
@media print {
  .treatydiff { --ground: #fff; --ink: #000; --faint: #444; --rule: #c9c9c9; --part: #fff; --link: #000; --del: #fff; --ins: #fff;
    --substantive: #000; --wording: #000; --formal: #000; --accidental: #000; }
  .treatydiff a { text-decoration: none; }
  .treatydiff thead { display: table-header-group; }
  .treatydiff :is(tr, .differences > li, .texts > div) { break-inside: avoid; }
  .treatydiff :is(h2, h3, h4, h5, h6, .part) { break-after: avoid; }
}
`;

/** The style of a page of ours around the views. */
export const pageStyle = `
:root { color-scheme: light dark; }
html { background: light-dark(#fff, #17181a); color: light-dark(#1d1d1f, #e8e6e3); }
body { max-width: 78rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--rule); }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
nav { font-family: system-ui, "Noto Sans", "Helvetica Neue", Arial, sans-serif; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; margin: 1rem 0 0; }
footer { margin-top: 3rem; color: light-dark(#595959, #b0aea9); font: .85rem system-ui, "Noto Sans", "Helvetica Neue", Arial, sans-serif; }
@media (max-width: 44rem) { body { padding: 1rem .9rem 2rem; } }
@media print {
  @page { margin: 16mm 14mm; }
  :root { color-scheme: light; }
  html { background: #fff; color: #000; font-size: 10pt; }
  body { max-width: none; padding: 0; }
  nav { display: none; }
}
`;
