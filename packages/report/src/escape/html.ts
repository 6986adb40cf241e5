import { template } from "./markup.ts";
import { visible } from "./visible.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes text for HTML, in content and in quoted attributes alike; control and invisible characters are written out. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/gu, (character) => entities[character] ?? "");
}

/** HTML with every value escaped. */
export const html = template(escapeHtml);
