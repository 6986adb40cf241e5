/** "one", "one and two", "one, two and three". */
export function andList(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** "1 place", "2 places". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** "once", "twice", "3 times". */
export function times(n: number): string {
  if (n === 1) return "once";
  return n === 2 ? "twice" : `${n} times`;
}

/** Begins with a capital letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Begins with a capital letter and ends with a stop. */
export function sentence(text: string): string {
  return stopped(capitalised(text.trim()));
}

/** Ends with a stop. */
export function stopped(words: string): string {
  return /[.!?…]["”’)]?$/u.test(words) ? words : `${words}.`;
}
