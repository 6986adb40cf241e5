/**
 * The style of an HTML report. Weight is the shape of a line before it is a colour: double, solid, dashed, dotted. The
 * colours of words and lines have a contrast of at least 4.5 : 1 with their ground, light and dark.
 */
export const style = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1d1d1f; --faint: #595959; --rule: #c9c9c9; --part: #f2f2ef; --link: #0b4f9e;
  --substantive: #9c1c1c; --wording: #7a4a00; --formal: #155a8a; --accidental: #555; --del: #fdecec; --ins: #e9f6ea; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #17181a; --ink: #e8e6e3; --faint: #b0aea9; --rule: #4a4b4e; --part: #232427; --link: #8fbfff;
    --substantive: #ff9d94; --wording: #f0c274; --formal: #86c5f0; --accidental: #b9b9b9; --del: #3a2022; --ins: #1d3322; }
}
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); font: 1rem/1.55 Georgia, "Noto Serif", "Times New Roman", serif; }
body { max-width: 78rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; overflow-wrap: break-word; }
h1, h2, h3, th, caption, dt, nav, .what, sup, .legend, footer { font-family: system-ui, "Noto Sans", "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--rule); }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
a { color: var(--link); }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; margin: 1rem 0 0; }
.texts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem 2rem; margin: 0; }
.texts dt { font-size: .8rem; color: var(--faint); }
.texts dd { margin: 0; }
.texts p { margin: 0 0 .4rem; }
.notice { color: var(--faint); font-size: .9rem; }
.caution { border-inline-start: 4px solid var(--rule); padding-inline-start: .75rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; color: var(--faint); font-size: .85rem; padding-bottom: .4rem; }
th, td { text-align: start; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--rule); }
thead th { border-bottom: 2px solid var(--ink); font-size: .9rem; }
tbody th { font-weight: 600; font-size: .9rem; }
.parallel { table-layout: fixed; }
.parallel th:nth-child(3) { width: 20%; }
.parallel .part th { background: var(--part); }
.what { font-size: .82rem; }
.what ul { list-style: none; margin: 0; padding: 0; }
.what p { margin: 0 0 .25rem; }
.quiet td { color: var(--faint); }
.lacking { color: var(--faint); }
del, ins { text-decoration: none; border-radius: .15em; padding-inline: .08em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
del { background: var(--del); text-decoration: line-through; text-decoration-thickness: 1px; }
ins { background: var(--ins); }
.w-substantive { border-bottom: 4px double var(--substantive); }
.w-wording { border-bottom: 2px solid var(--wording); }
.w-formal { border-bottom: 2px dashed var(--formal); }
.w-accidental { border-bottom: 2px dotted var(--accidental); }
.parallel td, .part p, .part h3, .differences dd { line-height: 1.8; }
.parallel .what { line-height: 1.5; }
del + ins { margin-inline-start: .2em; }
del:not([class]), ins:not([class]) { border-bottom: 1px solid var(--rule); }
sup { font-size: .7em; line-height: 0; margin-inline-start: .15em; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.side { display: none; }
.legend { padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; }
.editorial, .editorial del, .editorial ins { color: var(--faint); font-style: italic; }
.signature { margin-inline-start: 2rem; }
.differences > li { margin-bottom: 1.5rem; padding-inline-start: .4rem; }
.differences p { margin: 0 0 .4rem; }
.differences dl { margin: 0 0 .4rem; display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .3rem 1rem; }
.differences dt { font-size: .82rem; color: var(--faint); padding-top: .15rem; }
.differences dd { margin: 0; }
:target { outline: 3px solid var(--link); outline-offset: 2px; }
footer { margin-top: 3rem; color: var(--faint); font-size: .85rem; }
@media (max-width: 44rem) {
  body { padding: 1rem .9rem 2rem; }
  table, thead, tbody, tr, th, td, caption { display: block; width: auto; }
  .parallel th:nth-child(3) { width: auto; }
  thead { display: none; }
  tr { border-bottom: 1px solid var(--rule); padding: .5rem 0; }
  th, td { border: 0; padding: .15rem 0; }
  .parallel .part th { padding: .3rem .5rem; }
  .side { display: block; font: .78rem system-ui, sans-serif; color: var(--faint); }
  .differences { padding-inline-start: 1.6rem; }
  .differences dl { grid-template-columns: 1fr; gap: 0 1rem; }
  .signature { margin-inline-start: 1rem; }
}
@media print {
  :root { --ground: #fff; --ink: #000; --faint: #444; --part: #fff; --link: #000; --del: #fff; --ins: #fff; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  nav { display: none; }
  a { text-decoration: none; }
  thead { display: table-header-group; }
  tr, .differences > li, .texts > div { break-inside: avoid; }
  h2, h3, .part { break-after: avoid; }
}
`;
