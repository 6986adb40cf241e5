/** Elements that the standard closes by itself, or that are empty: an unclosed one is no nesting. */
const selfClosed = new Set(
  (
    "p li dt dd tr td th thead tbody tfoot option optgroup colgroup caption area base br col embed hr img input link meta " +
    "param source track wbr html head body"
  ).split(" "),
);

/**
 * How deep a page may nest its elements at most, counted from the tags alone, name by name, so that a stray closing
 * tag does not hide what is open. The parser's tree is walked by recursion; an attacker's is refused before it is built.
 */
export function deepestNesting(source: string): number {
  const open = new Map<string, number>();
  let depth = 0;
  let deepest = 0;
  for (const match of source.matchAll(/<(\/?)([a-z][^\s/>]{0,40})/giu)) {
    const name = (match[2] ?? "").toLowerCase();
    if (selfClosed.has(name)) continue;
    const count = open.get(name) ?? 0;
    if (match[1] === "") {
      open.set(name, count + 1);
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (count > 0) {
      open.set(name, count - 1);
      depth -= 1;
    }
  }
  return deepest;
}
