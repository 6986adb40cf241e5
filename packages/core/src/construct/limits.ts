/** Every number of the reader that is a choice, with its reason. */

/** A heading's title is longer than this only in customs annexes; a longer line is text. */
export const maxTitleLength = 220;
/** Words of a title. "Customs Duties On Imports And Charges Having Equivalent Effect" has nine; thirty leave room. */
export const maxTitleWords = 30;
/** A cross-head is a few words; longer lines in capitals are titles or text. */
export const maxCrossHeadLength = 80;
/** Lines of a signature: longer ones are text. */
export const maxSignatureLine = 160;
/** Blocks of name and office after the line that names the party; a fourth is no signature any more. */
export const maxSignatureBlocks = 3;
/** How far after a heading's word its number is looked for: the longest found is "Article the One Hundred and Fifth". */
export const numberWindow = 64;
/** How many earlier candidates a heading may follow in the search for the run of numbers; keeps the time linear. */
export const runWindow = 60;
/** How much of a text is looked at to tell how it uses capitals. */
export const caseSampleLength = 60_000;
/** So many blocks of narrative make an essay; a single one may be a preamble in prose. */
export const minNarrativeBlocks = 2;
/** A quotation of an amending treaty that has not closed after so many blocks is taken to have lost its closing mark. */
export const maxQuotationBlocks = 400;
/** A table of contents has at least so many headings without a text of their own. */
export const minContentsEntries = 3;
/** Running heads are short; a formula that a treaty repeats is longer or ends like a sentence. */
export const maxRunningHeadLength = 120;
/** A line is a running head when it comes so often; twice, where it is the title with a page number. */
export const minRunningHeads = 3;
/** Pages between two running heads of a kind: every second page in bilingual prints, and a chapter's first has none. */
export const largestPageStep = 12;
/** A block of prose with at least so many words and a full stop is narrative when it stands before a treaty begins. */
export const minNarrativeWords = 25;
/** Items nest no deeper than this; what is deeper stays at this depth. The deepest met in a treaty is five. */
export const deepestPoint = 12;
/** Sections or ordinals stand for articles when so many follow one another from one on. */
export const minSubstituteRun = 3;
