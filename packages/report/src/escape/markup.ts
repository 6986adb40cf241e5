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
  // Grown and not joined: a string that grows is not copied before it is written, and a long report is nested deeply.
  const put = (value: Insertion): string => {
    if (typeof value === "string") return escapeText(value);
    if (typeof value === "number") return String(value);
    if ("markup" in value) return value.markup;
    let all = "";
    for (const one of value) all += put(one);
    return all;
  };
  return (strings, ...values) => {
    let markup = "";
    for (const [i, fixed] of strings.entries()) {
      markup += fixed;
      if (i < values.length) markup += put(values[i] ?? "");
    }
    return { markup };
  };
}

/** Nothing at all. */
export const nothing: Markup = { markup: "" };
