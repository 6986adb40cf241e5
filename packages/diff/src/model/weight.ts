/** How much a difference weighs, the lightest first. `none` is the weight of a pair without a difference. */
export const weights = ["none", "accidental", "formal", "wording", "substantive"] as const;

/** How much a difference weighs. */
export type Weight = (typeof weights)[number];

/** What readers are shown for a weight. */
export const weightNames = {
  none: "equal",
  accidental: "presentation",
  formal: "adaptation",
  wording: "wording",
  substantive: "may bear on substance",
} as const satisfies Record<Weight, string>;

/** The heavier of two weights. */
export function heavier(first: Weight, second: Weight): Weight {
  return weights.indexOf(first) >= weights.indexOf(second) ? first : second;
}

/** What explains a difference; each nature belongs to one weight. */
export const natures = {
  punctuation: { weight: "accidental", title: "punctuation" },
  capitals: { weight: "accidental", title: "capitals" },
  spelling: { weight: "accidental", title: "spelling" },
  hyphenation: { weight: "accidental", title: "hyphenation and joining" },
  abbreviation: { weight: "accidental", title: "abbreviation" },
  "number-form": { weight: "accidental", title: "form of a number" },
  "date-form": { weight: "accidental", title: "form of a date" },
  renumbering: { weight: "accidental", title: "number of a provision that answers" },
  typography: { weight: "accidental", title: "typography" },
  "party-name": { weight: "formal", title: "party name" },
  "office-holder": { weight: "formal", title: "office-holder of the party" },
  signatory: { weight: "formal", title: "signatory" },
  "place-of-signature": { weight: "formal", title: "place of signature" },
  "date-of-signature": { weight: "formal", title: "date of signature" },
  language: { weight: "formal", title: "name of a language" },
  alternat: { weight: "formal", title: "which party is named first (alternat)" },
  wording: { weight: "wording", title: "wording" },
  designation: { weight: "wording", title: "fuller or shorter name of the same referent (designation)" },
  order: { weight: "wording", title: "order of phrases" },
  "actor-in-recital": { weight: "wording", title: "actor in a recital" },
  modality: { weight: "substantive", title: "modality" },
  negation: { weight: "substantive", title: "negation" },
  quantity: { weight: "substantive", title: "quantity" },
  date: { weight: "substantive", title: "date" },
  "time-limit": { weight: "substantive", title: "time limit" },
  actor: { weight: "substantive", title: "actor" },
  condition: { weight: "substantive", title: "condition or exception" },
  "cross-reference": { weight: "substantive", title: "cross-reference" },
  "defined-term": { weight: "substantive", title: "defined term" },
  scope: { weight: "substantive", title: "scope" },
  qualification: { weight: "substantive", title: "qualification" },
  rewriting: { weight: "substantive", title: "clause rewritten" },
  clause: { weight: "substantive", title: "added or omitted clause" },
  context: { weight: "substantive", title: "added or omitted recital (context)" },
} as const satisfies Record<string, { readonly weight: Weight; readonly title: string }>;

/** What explains a difference. */
export type Nature = keyof typeof natures;
