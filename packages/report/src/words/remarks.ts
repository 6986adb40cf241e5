import type { Correspondence } from "@treatydiff/diff";
import { declaredWords } from "./declared-words.ts";

const kinds = {
  match: "",
  addition: "added",
  omission: "omitted",
  split: "split",
  merger: "merged",
  rewriting: "rewritten",
} as const satisfies Record<Correspondence["kind"], string>;

/** What happened to a unit as a whole: "moved, renumbered". */
export function remarks({ kind, transposed, renumbered, unit, declared }: Correspondence): string {
  const words = [
    kinds[kind],
    transposed ? "moved" : "",
    renumbered && unit !== "recital" ? "renumbered" : "",
    declared === undefined ? "" : declaredWords(declared),
  ];
  return words.filter((word) => word !== "").join(", ");
}
