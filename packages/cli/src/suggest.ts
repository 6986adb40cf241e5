import { maxSuggestions, suggestionDistance } from "./limits.ts";

/** The known names that are nearest to a wanted one, the nearest first; none when all are far. */
export function suggest(wanted: string, known: readonly string[]): readonly string[] {
  return known
    .map((name) => ({ name, distance: editDistance(wanted.toLowerCase(), name) }))
    .filter(({ name, distance }) => distance <= Math.max(wanted.length, name.length) * suggestionDistance)
    .sort((one, other) => one.distance - other.distance || (one.name < other.name ? -1 : 1))
    .slice(0, maxSuggestions)
    .map(({ name }) => name);
}

/** Levenshtein's distance: the fewest letters to insert, take out or exchange. */
function editDistance(wanted: string, name: string): number {
  let previous = Array.from({ length: name.length + 1 }, (_, i) => i);
  for (let i = 1; i <= wanted.length; i++) {
    const row = [i];
    for (let j = 1; j <= name.length; j++) {
      const exchange = (previous[j - 1] ?? 0) + (wanted[i - 1] === name[j - 1] ? 0 : 1);
      row.push(Math.min(exchange, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[name.length] ?? 0;
}
