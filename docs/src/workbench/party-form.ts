/**
 * Parties as a person edits them: names one to a line, offices one to a line with a colon.
 *
 *     head of state: the President of the United States of America; the President
 */
import type { Office, Party } from "@treatydiff/core";

/** The fields of one party, as they stand in the form. */
export interface PartyForm {
  readonly role: string;
  readonly name: string;
  readonly shortNames: string;
  readonly adjectives: string;
  readonly capital: string;
  readonly offices: string;
}

/** A form with nothing in it. */
export const emptyParty: PartyForm = {
  role: "",
  name: "",
  shortNames: "",
  adjectives: "",
  capital: "",
  offices: "",
};

/** Writes a party into the fields of a form. */
export function toPartyForm(party: Party): PartyForm {
  return {
    role: party.role,
    name: party.name,
    shortNames: (party.shortNames ?? []).join("\n"),
    adjectives: (party.adjectives ?? []).join("\n"),
    capital: party.capital ?? "",
    offices: (party.offices ?? []).map(({ office, names }) => `${office}: ${names.join("; ")}`).join("\n"),
  };
}

/** Reads the forms of all parties; a form with nothing in it is no party. What cannot be read is told in one sentence. */
export function fromPartyForms(
  forms: readonly PartyForm[],
): { readonly parties: readonly Party[] } | { readonly fault: string } {
  const filled = forms.filter((form) => Object.values(form).some((value) => value.trim() !== ""));
  const parties: Party[] = [];
  for (const [i, form] of filled.entries()) {
    const name = form.name.trim();
    if (name === "")
      return { fault: `Party ${i + 1} has no name; write its full name, or empty its fields.` };
    const role = form.role.trim();
    if (role === "") {
      return {
        fault: `“${name}” has no role; write one, and give the party that answers to it in the other text the same.`,
      };
    }
    const offices = readOffices(form.offices);
    if ("fault" in offices) return offices;
    const shortNames = lines(form.shortNames);
    const adjectives = lines(form.adjectives);
    const capital = form.capital.trim();
    parties.push({
      role,
      name,
      ...(shortNames.length === 0 ? {} : { shortNames }),
      ...(adjectives.length === 0 ? {} : { adjectives }),
      ...(capital === "" ? {} : { capital }),
      ...(offices.offices.length === 0 ? {} : { offices: offices.offices }),
    });
  }
  return { parties };
}

function readOffices(text: string): { readonly offices: readonly Office[] } | { readonly fault: string } {
  const offices: Office[] = [];
  for (const line of lines(text)) {
    const colon = line.indexOf(":");
    const office = line.slice(0, Math.max(0, colon)).trim();
    const names = line
      .slice(colon + 1)
      .split(";")
      .map((name) => name.trim())
      .filter((name) => name !== "");
    if (office === "" || names.length === 0) {
      return {
        fault: `“${line}” is no office; write what it is, a colon and the names of its holder: “head of state: the President”.`,
      };
    }
    offices.push({ office, names });
  }
  return { offices };
}

function lines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
