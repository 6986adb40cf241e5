/** Connectives and auxiliaries of English, and the commonest of French and Spanish: they say little of a clause. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    "a an and any are as at be been being both but by each either for from had has have having if in into is it its of " +
    "on or other shall should such than that the their them there thereof therefor therein thereto they this those these " +
    "to under upon was were when where which while who whom whose will with within without would may must not no nor " +
    "all also between du de des la le les et ou un une en au aux par pour que qui dans sur el los las y o del al se con"
  ).split(" "),
);

/** Whether a word is a mere connective. */
export function isFunctionWord(key: string): boolean {
  return functionWords.has(key);
}
