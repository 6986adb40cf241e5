import { visible } from "./visible.ts";

/**
 * Escapes text for Markdown: marks of CommonMark and GitHub, raw HTML, table cells, and names that GitHub would notify
 * or link. What begins a line is as harmless as what stands inside.
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/\n/gu, " ")
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/[\\`*_[\]|~$]/gu, "\\$&")
    .replace(/^(\s*)([-+=#])/u, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/u, "$1\\$2")
    .replace(/@/gu, "@\u2060")
    .replace(/:\/\//gu, ":\u2060//")
    .replace(/\bwww\./giu, "www\u2060.");
}
