import { pageTitle } from "../layout/section.ts";
import { hang, pad, wrap } from "../layout/wrap.ts";
import { printable } from "../printable.ts";
import type { TextView, View } from "../view.ts";
import { capitalised, sentence } from "../words/lists.ts";

const relationWords = {
  "same-instrument": "Two texts of one instrument.",
  parallel: "Two different treaties, compared as parallels: neither is a variant of the other.",
} as const;

const standingWords = {
  exemplar: "made from an exemplar",
  reconstruction: "a reconstruction: every finding on it is provisional",
  unknown: "of unknown standing",
} as const;

const sideWidth = 11;

/** Who is compared with whom, how far each text may be trusted, and what the comparison does not say. */
export function printHead(view: View): readonly string[] {
  const { base, comparand, comparison, palette, width } = view;
  const sigla = [base, comparand].map(({ about }) => printable(about.siglum));
  return [
    ...pageTitle(palette, `${sigla.join(" and ")} compared`, width),
    "",
    ...printText(view, base, base.side),
    "",
    ...printText(view, comparand, comparand.side),
    "",
    ...wrap(`${relation(view)} ${sentence(printable(comparison.caution))}`, width),
  ];
}

/** A text that says nothing of itself may be of any instrument. */
function relation({ comparison: { relation: found, base, comparand } }: View): string {
  const isUnsaid = base.standing === "unknown" || comparand.standing === "unknown";
  return found === "parallel" && isUnsaid
    ? "Compared as texts of two treaties, since not both say of which instrument they are."
    : relationWords[found];
}

/** A text with its standing in words; a reconstruction is always called one. */
export function printText({ palette, width }: View, text: TextView, role = ""): readonly string[] {
  const { siglum, title, standing, notice } = text.about;
  const before = role === "" ? "" : pad(capitalised(role), sideWidth);
  const indent = " ".repeat(4);
  return [
    ...hang(before, `${palette.strong(printable(siglum))}, ${standingWords[standing]}`, width),
    ...(title.trim() === "" || title === siglum ? [] : hang(indent, printable(title.trim()), width)),
    ...(notice.trim() === "" ? [] : hang(indent, sentence(printable(notice)), width).map(palette.faint)),
  ];
}
