import { printable } from "../printable.ts";

/** Makes what nobody sees visible, line by line: a report must not be repainted or turned round by what it quotes. */
export function visible(text: string): string {
  return text.includes("\n") ? text.split("\n").map(printable).join("\n") : printable(text);
}
