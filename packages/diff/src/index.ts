export { collateWitnesses } from "./attest/collate-witnesses.ts";
export { countWordsByStatus } from "./attest/status-of-words.ts";
export { witnessesSchema } from "./attest/witness.ts";
export type { AssertionResult } from "./claim/assertion-result.ts";
export {
  type ClaimResult,
  type Comparing,
  checkClaim,
  comparer,
  textsOf,
} from "./claim/check-claim.ts";
export {
  type Assertion,
  type Claim,
  type ClaimableDegree,
  type ClaimException,
  type ClaimQuotation,
  claimableDegrees,
  type Finding,
  findings,
  type RecordedFinding,
  scopeNames,
} from "./claim/claim.ts";
export { type Evidence, evidenceLine } from "./claim/evidence.ts";
export { claimJsonSchema, claimSchema } from "./claim/schema.ts";
export { type UnknownPlace, unknownPlaces } from "./claim/scope.ts";
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
export { inferParties } from "./mention/infer-parties.ts";
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
  type Overruled,
  type Pair,
  type PairKind,
  type Reading,
  type Standing,
  type Verdict,
  type WordCounts,
} from "./model/comparison.ts";
export {
  type Declarations,
  type DeclaredPair,
  type DeclaredWeight,
  declarationsOn,
  type Signed,
} from "./model/declarations.ts";
export { declarationsJsonSchema, declarationsSchema } from "./model/declarations-schema.ts";
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
export { isFunctionWord } from "./words/function-words.ts";
export {
  type NormalForm,
  type NormalFormName,
  type NormalStep,
  normalForms,
  normalSteps,
  readNormalForm,
} from "./words/normal-form.ts";
