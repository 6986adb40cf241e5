export { collateWitnesses } from "./attest/collate-witnesses.ts";
export { countWordsByStatus } from "./attest/status-of-words.ts";
export { witnessesSchema } from "./attest/witness.ts";
export {
  type AssertionResult,
  type ClaimResult,
  type Comparing,
  checkClaim,
  comparer,
  type Evidence,
  evidenceLine,
  textsOf,
} from "./claim/check-claim.ts";
export {
  type Assertion,
  type Claim,
  type ClaimException,
  type Finding,
  findings,
  type RecordedFinding,
} from "./claim/claim.ts";
export { claimSchema } from "./claim/schema.ts";
export { type CompareOptions, type CompareWork, caution, compare, compareWork } from "./compare.ts";
export {
  type Departure,
  type FamilyDepartures,
  familyDepartures,
  type Unattributed,
} from "./family/departures.ts";
export { limits } from "./limits.ts";
export { alleeLugg2016 } from "./measure/allee-lugg-2016.ts";
export { alschner2016 } from "./measure/alschner-2016.ts";
export { jaccardWords5 } from "./measure/jaccard-words-5.ts";
export { measureTexts } from "./measure/measures.ts";
export { type MeasureProfile, measureProfiles } from "./measure/profiles.ts";
export {
  type Adaptation,
  type ComparedText,
  type Comparison,
  type ComparisonProblem,
  type Correspondence,
  type Degree,
  type Difference,
  type DifferenceKind,
  degrees,
  type Measure,
  type Pair,
  type PairKind,
  type Reading,
  type Standing,
  type Verdict,
  type WordCounts,
} from "./model/comparison.ts";
export { comparisonJsonSchema, comparisonSchema } from "./model/schema.ts";
export { heavier, type Nature, natures, type Weight, weightNames, weights } from "./model/weight.ts";
export {
  type Equivalence,
  type EquivalenceKind,
  type EquivalenceTable,
  type EquivalenceUnit,
  equivalences,
  type MovedPart,
} from "./synopsis/equivalences.ts";
export type {
  Slot,
  SlotKind,
  SlotReading,
  Template,
  TemplateClause,
  TemplateDeparture,
  TemplatePart,
} from "./synopsis/family-template.ts";
export { synopsis } from "./synopsis/synopsis.ts";
export type {
  Share,
  Synopsis,
  SynopsisCell,
  SynopsisReading,
  SynopsisRow,
  UnplacedLink,
} from "./synopsis/table.ts";
export { template } from "./synopsis/template.ts";
export { generator } from "./version.ts";
