/**
 * Cross-references are compared by what they point to, through the correspondence: "Article 5" against "Article 6" is
 * the same reference when Article 5 answers to Article 6, and "Article 5" against "Article 5" is not when it does not.
 *
 * The numbers inside a reference get an id for the unit that it leads to, told in the comparand's loci; what leads
 * outside the treaty, or nowhere, keeps its words.
 */
import { type CrossReference, crossReferences, type Locus, type Treaty, unitWords } from "@treatydiff/core";
import type { Atoms } from "./atoms.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Answers in which unit of the comparand a unit of the base is found again. */
export type AnsweringLocus = (base: Locus) => Locus | undefined;

/** Atoms whose numbers are matched by what they refer to. */
export function matchReferences(
  atoms: Atoms,
  treaty: Treaty,
  vocabulary: Vocabulary,
  answering: AnsweringLocus,
): Atoms {
  const unitOf = new Map(atoms.leaves.map(({ locus }, i) => [locus, i]));
  const withNumber = unitsWithNumber(atoms, vocabulary);
  const within = (locus: Locus): boolean => withNumber.has(unitOf.get(locus) ?? -1);
  const references = crossReferences(treaty, { within }).filter(({ status }) => status === "resolved");
  if (references.length === 0) return atoms;
  const match = Int32Array.from(atoms.match);
  for (const reference of references) {
    const unit = unitOf.get(reference.locus);
    const target = reference.target === undefined ? undefined : answering(reference.target);
    if (unit !== undefined && target !== undefined)
      matchNumbers(atoms, match, unit, reference, target, vocabulary);
  }
  return { ...atoms, match };
}

/** The units that name a kind of unit ("Article", "paragraphs") with a number right behind it. */
function unitsWithNumber(atoms: Atoms, vocabulary: Vocabulary): ReadonlySet<number> {
  const units = new Set<number>();
  const isUnitWord = remember((id) => unitWords.has(vocabulary.keyOf(id)));
  const isNumber = remember((id) => isNumeral(vocabulary.keyOf(id)));
  for (let a = 1; a < atoms.key.length; a++) {
    if (!isUnitWord(atoms.key[a - 1] ?? 0) || !isNumber(atoms.key[a] ?? 0)) continue;
    if (atoms.leafOf[a] === atoms.leafOf[a - 1]) units.add(atoms.leafOf[a] ?? 0);
  }
  return units;
}

/** Asks a question once for each word. */
function remember(ask: (id: number) => boolean): (id: number) => boolean {
  const known: (boolean | undefined)[] = [];
  return (id) => {
    const found = known[id];
    if (found !== undefined) return found;
    while (known.length <= id) known.push(undefined);
    const answer = ask(id);
    known[id] = answer;
    return answer;
  };
}

function matchNumbers(
  atoms: Atoms,
  match: Int32Array,
  unit: number,
  { start, end }: CrossReference,
  target: Locus,
  vocabulary: Vocabulary,
): void {
  let nth = 0;
  for (let a = atoms.firstOf[unit] ?? 0; a < (atoms.firstOf[unit + 1] ?? 0); a++) {
    const inside = (atoms.start[a] ?? 0) >= start && (atoms.end[a] ?? 0) <= end;
    if (!inside || !isNumeral(vocabulary.keyOf(atoms.key[a] ?? 0))) continue;
    match[a] = vocabulary.idOf(`reference:${target}#${nth}`);
    nth += 1;
  }
}

function isNumeral(key: string): boolean {
  return /^(?:num:\d+|\d+[a-z]+|[ivxlcdm]+|[a-z])$/u.test(key);
}
