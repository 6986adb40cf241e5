/** What every report says before anything else: which two texts, how far each may be trusted, and what is not said. */
import type { ComparedText, Comparison } from "@treatydiff/diff";
import { sentence } from "../words/lists.ts";
import { standings } from "../words/standings.ts";

/** One of the two texts in words. */
export interface TextIntroduction {
  readonly role: "Base" | "Comparand";
  readonly siglum: string;
  readonly title: string;
  /** "a reconstruction: every finding on it is provisional". */
  readonly standing: string;
  readonly notice: string;
}

/** The opening of a report in words; nothing in it is escaped yet. */
export interface Introduction {
  readonly title: string;
  readonly texts: readonly [TextIntroduction, TextIntroduction];
  readonly relation: string;
  readonly caution: string;
  /** Why presentation is not compared; empty where it is. */
  readonly presentation: string;
}

const relations = {
  "same-instrument": "Two texts of one instrument.",
  parallel: "Two different treaties, compared as parallels: neither is a variant of the other.",
} as const;

const notCompared =
  "Presentation is not compared: both texts are reconstructions, so that their commas, capitals and spelling say nothing of the treaties.";

/** Says in words what a comparison is of. */
export function introduce(comparison: Comparison): Introduction {
  const { base, comparand, relation, caution, presentation } = comparison;
  return {
    title: `${base.siglum} and ${comparand.siglum} compared`,
    texts: [introduceText("Base", base), introduceText("Comparand", comparand)],
    relation: relations[relation],
    caution: sentence(caution),
    presentation: presentation === "compared" ? "" : notCompared,
  };
}

function introduceText(role: TextIntroduction["role"], text: ComparedText): TextIntroduction {
  return {
    role,
    siglum: text.siglum,
    title: text.title,
    standing: standings[text.standing],
    notice: text.notice.trim() === "" ? "" : sentence(text.notice),
  };
}

/** The same in one line for places that have no room: a comment, a property, a first row. */
export function introductionLine(comparison: Comparison): string {
  const { texts, relation, caution, presentation } = introduce(comparison);
  const named = texts.map(
    ({ role, siglum, title, standing }) => `${role}: ${siglum} (${title}), ${standing}.`,
  );
  return [...named, relation, presentation, caution].filter((words) => words !== "").join(" ");
}
