/** Markup that cannot be forgotten to escape: whatever is put into a template is escaped unless it is markup itself. */

/** Text that is markup already. */
export interface Markup {
  readonly markup: string;
}

/** What may be put into a template. */
export type Insertion = string | number | Markup | readonly Insertion[];

/** A template tag that escapes by one function. */
export type Template = (strings: TemplateStringsArray, ...values: readonly Insertion[]) => Markup;

/** Makes the template tag of a format. */
export function template(escapeText: (text: string) => string): Template {
  const put = (value: Insertion): string => {
    if (typeof value === "string") return escapeText(value);
    if (typeof value === "number") return String(value);
    return "markup" in value ? value.markup : value.map(put).join("");
  };
  return (strings, ...values) => ({
    markup: strings.map((fixed, i) => fixed + (i < values.length ? put(values[i] ?? "") : "")).join(""),
  });
}

/** Nothing at all. */
export const nothing: Markup = { markup: "" };
