/** The declared parties of a text, to be edited: each in a group of fields of its own. */
import type { Party } from "@treatydiff/core";
import { button, element } from "./dom.ts";
import { emptyParty, fromPartyForms, type PartyForm, toPartyForm } from "./party-form.ts";

/** The fields with what they are called, and what is said of them. */
const fields: readonly {
  readonly key: keyof PartyForm;
  readonly label: string;
  readonly hint?: string;
  readonly isLong?: boolean;
}[] = [
  { key: "name", label: "Full name" },
  { key: "role", label: "Role", hint: "parties of two texts answer to one another by their role" },
  { key: "shortNames", label: "Short names", hint: "one to a line", isLong: true },
  { key: "adjectives", label: "Adjectives", hint: "one to a line: Soviet", isLong: true },
  { key: "capital", label: "Capital" },
  {
    key: "offices",
    label: "Offices",
    hint: "one to a line: head of state: the President of the United States of America; the President",
    isLong: true,
  },
];

/** What the editor does when its buttons are pressed. */
export interface PartiesActions {
  readonly use: (parties: readonly Party[]) => void;
  /** Goes back to what was found in the text. */
  readonly takeBack: () => void;
}

/** Fills a container with the fields of some parties. `id` makes the ids of the fields. */
export function fillPartiesEditor(
  container: HTMLElement,
  id: string,
  parties: readonly Party[],
  { use, takeBack }: PartiesActions,
): void {
  const fault = element("p", { class: "refusal", role: "alert" });
  const groups = element("div", { class: "parties" });
  let count = 0;
  const add = (form: PartyForm): void => {
    count += 1;
    groups.append(group(`${id}-${count}`, count, form));
  };
  for (const party of parties) add(toPartyForm(party));
  if (parties.length === 0) for (const form of [emptyParty, emptyParty]) add(form);
  container.replaceChildren(
    groups,
    fault,
    element(
      "p",
      { class: "actions" },
      button("Use these parties", () => {
        const read = fromPartyForms([...groups.children].map((one) => readGroup(one)));
        fault.textContent = "fault" in read ? read.fault : "";
        if ("parties" in read) use(read.parties);
      }),
      button("Add a party", () => {
        add(emptyParty);
        groups.lastElementChild?.querySelector("input")?.focus();
      }),
      button("Back to those found", takeBack),
    ),
  );
}

function group(id: string, number: number, form: PartyForm): HTMLElement {
  return element(
    "fieldset",
    {},
    element("legend", {}, `Party ${number}`),
    ...fields.map(({ key, label, hint, isLong = false }) => {
      const field = element(isLong ? "textarea" : "input", {
        id: `${id}-${key}`,
        "data-field": key,
        autocomplete: "off",
        spellcheck: "false",
        ...(isLong ? { rows: "2" } : { type: "text" }),
        ...(hint === undefined ? {} : { "aria-describedby": `${id}-${key}-hint` }),
      }) as HTMLInputElement | HTMLTextAreaElement;
      field.value = form[key];
      return element(
        "div",
        { class: "field" },
        element("label", { for: field.id }, label),
        field,
        ...(hint === undefined ? [] : [element("p", { class: "hint", id: `${id}-${key}-hint` }, hint)]),
      );
    }),
  );
}

function readGroup(group: Element): PartyForm {
  const value = (key: keyof PartyForm): string =>
    group.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-field="${key}"]`)?.value ?? "";
  return {
    role: value("role"),
    name: value("name"),
    shortNames: value("shortNames"),
    adjectives: value("adjectives"),
    capital: value("capital"),
    offices: value("offices"),
  };
}
