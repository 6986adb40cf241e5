export { articleWords, divisionWords } from "./construct/heading-words.ts";
export { toAkomaNtoso } from "./export/to-akoma-ntoso.ts";
export { treatyJsonSchema } from "./export/treaty-json-schema.ts";
export { invariant } from "./invariant.ts";
export {
  type CrossReference,
  crossReferences,
  type ReferenceOptions,
} from "./locate/cross-references.ts";
export type { Resolution } from "./locate/locator.ts";
export { resolve } from "./locate/resolve.ts";
export { unitWords } from "./locate/unit-words.ts";
export type {
  Attestation,
  AttestationDepth,
  AttestationStatus,
  WitnessRelation,
} from "./model/attestation.ts";
export { type LocusLabels, printLocus } from "./model/locus.ts";
export type {
  Emendation,
  EmendationStatus,
  Exemplar,
  Lacuna,
  Office,
  Party,
  TextMetadata,
} from "./model/metadata.ts";
export {
  type Alinea,
  type Annex,
  type Article,
  type Block,
  type Clause,
  type Division,
  type Editorial,
  type EditorialRole,
  type Heading,
  isLeaf,
  type Leaf,
  type Locus,
  type Paragraph,
  type Parent,
  type Point,
  type Preamble,
  type Quotation,
  type Recital,
  type Signature,
  type Table,
  type Testimonium,
  type Title,
  type Treaty,
  type TreatyData,
  type TreatyNode,
  type WordsOfAgreement,
} from "./model/nodes.ts";
export type { Problem, ProblemCode, Severity } from "./model/problem.ts";
export { attestationsSchema, metadataSchema, treatySchema } from "./model/schema.ts";
export { type LineTable, lineTable, type Position, type SourcePoint, type Span } from "./model/span.ts";
export { printProblem } from "./problem/print-problem.ts";
export { problemCodes } from "./problem/problem-codes.ts";
export { TreatyError, type TreatyErrorCode } from "./problem/treaty-error.ts";
export { type ReadOptions, readTreaty } from "./read-treaty.ts";
export {
  type DecodedText,
  type DecodeOptions,
  decode,
  defaultMaxBytes,
} from "./source/decode.ts";
export { detectFormat, type SourceFormat } from "./source/detect-format.ts";
export {
  cardinalPhrase,
  type FoundCardinal,
  isCardinalWord,
  type NumberLanguage,
  numberLanguages,
  readCardinal,
} from "./text/cardinal-words.ts";
export { type FoundDate, findDates, isMonthAbbreviation, monthNumber } from "./text/dates.ts";
export { cardinalValue, ordinalValue, readNumber, romanValue, toRoman, wordValue } from "./text/numerals.ts";
export { emend, type LocatedEmendation, locateEmendations } from "./tree/emend.ts";
export { printOutline } from "./tree/print-outline.ts";
export { findNode, leaves, sourceOffset, walk } from "./tree/walk.ts";
