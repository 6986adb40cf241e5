/**
 * Under which form words count as the same. A normal form is a named, versioned list of steps; what a step makes equal is
 * still reported as a difference, with the nature that the step gives. Without the step it is a difference of words.
 */
import type { Nature } from "../model/weight.ts";

/** The steps, each with what it makes equal and the natures that it gives. */
export const normalSteps = {
  unicode: {
    natures: ["typography"],
    about: "Composed and decomposed letters, ligatures, shapes of quotation marks and dashes, soft hyphens.",
  },
  case: { natures: ["capitals"], about: "Capitals and small letters." },
  punctuation: { natures: ["punctuation"], about: "Marks between the same words." },
  hyphenation: { natures: ["hyphenation"], about: "Words joined, divided or hyphenated: any one, anyone." },
  spelling: {
    natures: ["spelling"],
    about:
      "British, American and older spelling, and letters that scans confuse: defence, defense; shew, show.",
  },
  abbreviations: {
    natures: ["abbreviation"],
    about: "Abbreviated months, titles, units and States: Sept., Govt., Art., U.S.A.",
  },
  numbers: {
    natures: ["number-form"],
    about: "Numbers in words and figures, with or without commas: sixty, 60.",
  },
  ordinals: { natures: ["number-form"], about: "Ordinals in words and figures: eleventh, 11th." },
  dates: {
    natures: ["date-form"],
    about: "Dates in any order and dress: March 11, 1941; 11 March 1941.",
  },
  currency: { natures: ["number-form"], about: "Sums with a sign or a name: $500, 500 dollars." },
  names: {
    natures: [
      "party-name",
      "office-holder",
      "language",
      "signatory",
      "place-of-signature",
      "date-of-signature",
      "alternat",
    ],
    about:
      "Names that change with the party, by the role that they fill: the United Kingdom, the Republic of China.",
  },
} as const satisfies Record<string, { readonly natures: readonly Nature[]; readonly about: string }>;

/** One step of a normal form. */
export type NormalStep = keyof typeof normalSteps;

/** A named list of steps. */
export interface NormalForm {
  /** With its version: a name stands for one list of steps for good. */
  readonly name: string;
  readonly steps: readonly NormalStep[];
}

const all = Object.keys(normalSteps) as readonly NormalStep[];

/** The normal forms that have a name. */
export const normalForms = {
  /** The letters as printed: whatever differs but for shapes of characters is a difference of words. */
  "strict-1": { name: "strict-1", steps: ["unicode"] },
  /** One text in several editions: presentation is told from words, names stay words. */
  "editorial-1": { name: "editorial-1", steps: all.filter((step) => step !== "names") },
  /** The same text made with other parties: names are compared by the role that they fill besides. */
  "mutatis-mutandis-1": { name: "mutatis-mutandis-1", steps: all },
} as const satisfies Record<string, NormalForm>;

/** The name of a normal form; it stands for one list of steps for good. */
export type NormalFormName = keyof typeof normalForms;

/** The form that is used when none is asked for. */
export const defaultNormalForm: NormalForm = normalForms["mutatis-mutandis-1"];

/** Steps that need no knowledge of a language. */
const unicodeSteps: ReadonlySet<NormalStep> = new Set([
  "unicode",
  "case",
  "punctuation",
  "hyphenation",
  "names",
]);

/** The steps of a form that can be taken on texts in any language. */
export function stepsOfAnyLanguage({ steps }: NormalForm): readonly NormalStep[] {
  return steps.filter((step) => unicodeSteps.has(step));
}

/**
 * Reads the name of a normal form, or a list of steps divided by commas, which makes one of its own.
 *
 * @returns undefined when it is neither
 */
export function readNormalForm(text: string): NormalForm | undefined {
  const known = Object.entries(normalForms).find(([name]) => name === text)?.[1];
  if (known !== undefined) return known;
  const steps = text.split(",").map((step) => step.trim());
  if (!steps.every((step): step is NormalStep => Object.hasOwn(normalSteps, step))) return undefined;
  const ordered = all.filter((step) => steps.includes(step));
  return { name: ordered.join("+"), steps: ordered };
}

/** Whether a form has a step that gives a nature; natures of words and substance need none. */
export function givesNature(steps: ReadonlySet<NormalStep>, nature: Nature): boolean {
  const giving = all.filter((step) => (normalSteps[step].natures as readonly Nature[]).includes(nature));
  return giving.length === 0 || giving.some((step) => steps.has(step));
}
