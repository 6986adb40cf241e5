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
    ...pageTitle(palette, `${sigla.join(" and ")} compared`),
    "",
    ...printText(view, base, base.side),
    "",
    ...printText(view, comparand, comparand.side),
    "",
    ...wrap(`${relationWords[comparison.relation]} ${sentence(printable(comparison.caution))}`, width),
  ];
}

/** A text with its standing in words; a reconstruction is always called one. */
export function printText({ palette, width }: View, text: TextView, role = ""): readonly string[] {
  const { siglum, title, standing, notice } = text.about;
  const before = role === "" ? "" : pad(capitalised(role), sideWidth);
  const indent = " ".repeat(4);
  return [
    ...hang(before, `${palette.strong(printable(siglum))}, ${standingWords[standing]}`, width),
    ...(title.trim() === "" ? [] : hang(indent, sentence(printable(title)), width)),
    ...(notice.trim() === "" ? [] : hang(indent, sentence(printable(notice)), width).map(palette.faint)),
  ];
}
