/**
 * What a family shares. Every row of the synopsis gives a clause: in the words that most members have, with a slot
 * wherever each member puts its own party, office, date or place; and what else the members have there is a departure.
 */
import type { Treaty } from "@treatydiff/core";
import { fold } from "../words/pair-side.ts";
import type { Slot, Template, TemplateClause, TemplateDeparture, TemplatePart } from "./family-template.ts";
import { type FoundSlot, findSlots, valueRange } from "./slots.ts";
import { type MadeSynopsis, synopsisOf } from "./synopsis.ts";
import type { SynopsisCell, SynopsisRow } from "./table.ts";
import { makeFamily, type Witness } from "./witnesses.ts";

/**
 * Makes the template of a family: the text that its members share, with slots, and each member's departures.
 *
 * @returns plain data, ready for JSON; clauses and slots do not depend on the order of the texts
 * @example
 * template([british, chinese, soviet]).clauses[9].text;
 * // "The Government of ⟨party⟩ will continue to contribute to the defense of the United States of America …"
 */
export function template(treaties: readonly Treaty[]): Template {
  const made = synopsisOf(makeFamily(treaties));
  const { table } = made;
  const drafts = table.rows.map((row, i) => draftClause(made, row, i));
  const print = slotPrinter(drafts.flatMap(({ parts }) => parts.flatMap(({ slot }) => slot ?? [])));
  const clauses = drafts.map((draft): TemplateClause => {
    const parts = draft.parts.map((part) =>
      part.slot === undefined ? part : { ...part, text: print(part.slot) },
    );
    return { ...draft, parts, text: fold(parts.map(({ text }) => text).join("")) };
  });
  return {
    format: table.format,
    generator: table.generator,
    texts: table.texts,
    clauses,
    departures: table.texts.flatMap((_, column) =>
      table.rows.flatMap((row, i) => {
        const cell = row.cells[column];
        const clause = clauses[i];
        return cell === undefined || clause === undefined ? [] : departuresOf(cell, clause, row, i);
      }),
    ),
    caution: table.caution,
  };
}

function draftClause(made: MadeSynopsis, row: SynopsisRow, index: number): TemplateClause {
  const { witnesses } = made.family;
  const [lead] = row.readings;
  const shownFrom = lead?.sigla[0] ?? "";
  const shownCell = row.cells.find(({ reading, siglum }) => reading === 0 && siglum === shownFrom);
  const of = (wanted: (cell: SynopsisCell) => boolean): readonly string[] =>
    witnesses.flatMap(({ column, siglum }) => {
      const cell = row.cells[column];
      return cell !== undefined && wanted(cell) ? [siglum] : [];
    });
  return {
    row: index,
    section: row.section,
    unit: row.unit,
    share: row.share,
    shared: row.share === "all" || row.share === "most",
    shownFrom,
    loci: shownCell?.loci ?? [],
    label: shownCell?.label ?? null,
    text: "",
    parts: partsOf(made, row, index, shownFrom),
    agreeing: of(({ reading }) => reading === 0),
    differing: of(({ reading }) => reading !== null && reading !== 0),
    lacking: of(({ text, lacuna }) => text === null && !lacuna),
    lacunae: of(({ lacuna }) => lacuna),
    majority: row.majority,
  };
}

/** The shown words with the slots cut out. */
function partsOf(
  { family, rows }: MadeSynopsis,
  row: SynopsisRow,
  index: number,
  shownFrom: string,
): readonly TemplatePart[] {
  const { witnesses, compared } = family;
  const shown = witnesses.findIndex(
    ({ siglum, column }) => siglum === shownFrom && row.cells[column]?.reading === 0,
  );
  const witness = witnesses[shown];
  if (witness === undefined) return [];
  const others = [...witnesses.entries()].filter(
    ([text, { column }]) => text !== shown && row.cells[column]?.text !== null,
  );
  const members = others.map(([text, { siglum, column, units }]) => ({
    siglum,
    leaf: units.units[rows[index]?.[text]?.[0] ?? -1]?.leaf,
    differences: row.cells[column]?.differences ?? [],
  }));
  const roles = new Map(
    others.flatMap(([text]) =>
      compared(shown, text).adaptations.flatMap(({ role, base }) =>
        base.map((form) => [form, role] as const),
      ),
    ),
  );
  return (rows[index]?.[shown] ?? []).flatMap((unit, i) => {
    const found = cutLeaf(witness, unit, members, roles);
    return i === 0 ? found : [{ text: " " }, ...found];
  });
}

function cutLeaf(
  { units, siglum }: Witness,
  unit: number,
  members: Parameters<typeof findSlots>[2],
  roles: ReadonlyMap<string, string>,
): readonly TemplatePart[] {
  const found = units.units[unit];
  if (found === undefined) return [];
  const { leaf, from } = found;
  const parts: TemplatePart[] = [];
  let at = from;
  const words = (until: number): void => {
    const text = leaf.value.slice(at, until).replace(/\s+/gu, " ");
    if (text !== "") parts.push({ text });
  };
  for (const slot of findSlots(leaf, siglum, members)) {
    const [start, end] = valueRange(leaf, slot);
    if (start < at || end > leaf.value.length || start >= end) continue;
    words(start);
    parts.push({ text: slot.own, slot: toSlot(slot, roles) });
    at = end;
  }
  words(leaf.value.length);
  return parts;
}

function toSlot({ kind, readings, own }: FoundSlot, roles: ReadonlyMap<string, string>): Slot {
  const role = roles.get(own.replace(/^The\b/u, "the"));
  return { kind, ...(role === undefined ? {} : { role }), readings };
}

/** "⟨party⟩"; where slots of one kind belong to several roles, "⟨party: recipient⟩". */
function slotPrinter(slots: readonly Slot[]): (slot: Slot) => string {
  const rolesOf = (kind: string): ReadonlySet<string> =>
    new Set(slots.flatMap((slot) => (slot.kind === kind && slot.role !== undefined ? [slot.role] : [])));
  const several = new Set(slots.map(({ kind }) => kind).filter((kind) => rolesOf(kind).size > 1));
  return ({ kind, role }) => (role !== undefined && several.has(kind) ? `⟨${kind}: ${role}⟩` : `⟨${kind}⟩`);
}

/** Presentation and adaptations are no departures. */
function departuresOf(
  cell: SynopsisCell,
  clause: TemplateClause,
  row: SynopsisRow,
  index: number,
): readonly TemplateDeparture[] {
  const common = { siglum: cell.siglum, clause: index, loci: cell.loci };
  if (!clause.shared) {
    if (cell.text === null) return [];
    const weight = row.weight === "none" ? "substantive" : row.weight;
    return [{ ...common, kind: "addition", reading: cell.text, template: null, weight, natures: ["clause"] }];
  }
  return cell.differences
    .filter(({ weight }) => weight === "wording" || weight === "substantive")
    .map(({ kind, base, comparand, weight, natures, standing }) => ({
      ...common,
      kind,
      reading: comparand?.text ?? null,
      template: base?.text ?? null,
      weight,
      natures,
      ...(standing === undefined ? {} : { standing }),
    }));
}
