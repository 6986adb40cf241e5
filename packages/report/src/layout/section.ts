import type { Palette } from "./palette.ts";
import { underlined } from "./wrap.ts";

/** A part of a page under its title; nothing when it has no lines. */
export function section(palette: Palette, title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return ["", "", ...underlined(title, "─").map((line) => palette.heading(line)), "", ...lines];
}

/** The title of a page. */
export function pageTitle(palette: Palette, title: string, width: number): readonly string[] {
  return underlined(title, "═", width).map((line) => palette.heading(line));
}
