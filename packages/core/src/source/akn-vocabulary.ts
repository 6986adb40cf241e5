/** The words of Akoma Ntoso 3 (OASIS, *Akoma Ntoso Version 1.0 Part 2: Specifications*, 2018) that we read and write. */

export const aknNamespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/** What groups articles. */
export const aknDivisions: ReadonlySet<string> = new Set(
  "part title chapter section book tome division subpart subchapter subtitle subdivision".split(" "),
);

/** What is an item of a list when it has a number. */
export const aknPoints: ReadonlySet<string> = new Set(["point", "indent", "item"]);

/** What is a numbered block when it has a number, and an unnumbered one when not. */
export const aknParagraphs: ReadonlySet<string> = new Set(
  "paragraph subparagraph clause subclause subsection level rule subrule proviso transitional hcontainer".split(
    " ",
  ),
);

/** What only holds others: its children stand in its place. */
export const aknTransparent: ReadonlySet<string> = new Set(
  (
    "body mainBody list sublist content intro wrapUp container blockContainer recitals citations div foreign tblock ul ol li " +
    "blockList listIntroduction listWrapUp"
  ).split(" "),
);
