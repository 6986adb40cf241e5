export { type ClaimTextOptions, claimToText } from "./claim-to-text.ts";
export {
  type CollectionOptions,
  familyToText,
  findingsToText,
  introductionToText,
} from "./collection.ts";
export { printable, printableJson } from "./printable.ts";
export { toText } from "./to-text.ts";
export type { TextOptions } from "./view.ts";
