import { template } from "./markup.ts";
import { visible } from "./visible.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const special = /[&<>"']/u;
const specials = /[&<>"']/gu;

/** Escapes text for HTML, in content and in quoted attributes alike; control and invisible characters are written out. */
export function escapeHtml(text: string): string {
  const shown = visible(text);
  return special.test(shown) ? shown.replace(specials, (character) => entities[character] ?? "") : shown;
}

/** HTML with every value escaped. */
export const html = template(escapeHtml);
