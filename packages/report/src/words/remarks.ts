import type { Correspondence } from "@treatydiff/diff";

const kinds = {
  match: "",
  addition: "added",
  omission: "omitted",
  split: "split",
  merger: "merged",
  rewriting: "rewritten",
} as const satisfies Record<Correspondence["kind"], string>;

/** What happened to a unit as a whole: "moved, renumbered". */
export function remarks({ kind, transposed, renumbered, unit }: Correspondence): string {
  const words = [
    kinds[kind],
    transposed ? "moved" : "",
    renumbered && unit !== "recital" ? "renumbered" : "",
  ];
  return words.filter((word) => word !== "").join(", ");
}
