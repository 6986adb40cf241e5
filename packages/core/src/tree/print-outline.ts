import { isLeaf, type Treaty } from "../model/nodes.ts";
import { walk } from "./walk.ts";

const firstWordsLength = 60;

/** Prints a tree as an outline: a line per unit with its locus, its label and its first words, indented by depth. */
export function printOutline(treaty: Treaty): string {
  const lines: string[] = [];
  walk(treaty, (node, parents) => {
    const indent = "  ".repeat(parents.length);
    const label = "label" in node && node.label !== undefined ? ` ${node.label}` : "";
    const role = node.type === "editorial" ? ` (${node.role})` : "";
    const words = isLeaf(node) ? `  ${firstWords(node.value)}` : "";
    lines.push(`${indent}${node.locus}  ${node.type}${role}${label}${words}`);
  });
  return `${lines.join("\n")}\n`;
}

function firstWords(value: string): string {
  const text = value.replace(/\s+/gu, " ");
  if (text.length <= firstWordsLength) return text;
  const cut = text.slice(0, firstWordsLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 20))} …`;
}
