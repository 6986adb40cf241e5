import type { Emendation } from "@treatydiff/core";
import { printable } from "../printable.ts";
import { sentence, stopped } from "./lists.ts";

/** A corrected place in words, with its authority: a slip of the copy, or what is suspected to be one. */
export function emendationSentence(emendation: Emendation, siglum: string): string {
  const { held, reading, authority } = shown(emendation);
  const of = siglum === "" ? "" : ` of ${siglum}`;
  if (emendation.status === "documented") {
    return `A slip of our copy${of}, not of the treaty: for “${held}” read “${reading}”, on the authority of ${stopped(authority)} After this emendation the difference is gone.`;
  }
  return `Suspected, and not emended: “${held}”${of} may be a slip of our copy for “${reading}”. ${sentence(authority)}${note(emendation)}`;
}

/**
 * Says what is corrected or suspected, and on what authority, where the text and the place have been named.
 *
 * @param emendation from the metadata of a text
 * @returns a sentence or two
 * @example
 * emendationItem(emendation); // "“of considerations” is a slip of our copy for “or considerations”, on the authority of …"
 */
export function emendationItem(emendation: Emendation): string {
  const { held, reading, authority } = shown(emendation);
  return emendation.status === "documented"
    ? `“${held}” is a slip of our copy for “${reading}”, on the authority of ${stopped(authority)}${note(emendation)}`
    : `“${held}” is suspected to be a slip of our copy for “${reading}”, and not emended. ${sentence(authority)}${note(emendation)}`;
}

/** The same in short, for a place of presentation: without the authority. */
export function emendationShort(emendation: Emendation): string {
  const { held, reading } = shown(emendation);
  return emendation.status === "documented"
    ? `“${held}” is a slip of our copy for “${reading}” (presentation).`
    : `“${held}” is suspected to be a slip of our copy for “${reading}”, and not emended (presentation).`;
}

/** The same for a reader who has the list of corrected places before him. */
export function emendationReference({ status }: Emendation, siglum: string): string {
  const of = siglum === "" ? "" : ` of ${siglum}`;
  return status === "documented"
    ? `A slip of our copy${of}, not of the treaty; gone after emendation (see “Corrected and suspected places”).`
    : `Suspected to be a slip of our copy${of} (see “Corrected and suspected places”).`;
}

function note(emendation: Emendation): string {
  return emendation.note === undefined ? "" : ` ${sentence(printable(emendation.note))}`;
}

function shown({ held, reading, authority }: Emendation): {
  held: string;
  reading: string;
  authority: string;
} {
  return { held: printable(held), reading: printable(reading), authority: printable(authority) };
}
