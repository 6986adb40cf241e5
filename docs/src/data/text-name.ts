import { treaties } from "./corpus.ts";

/**
 * A text as a reader calls it: "the Soviet text", by the adjective of the party that no other text of the corpus has;
 * else its siglum.
 */
export function textName(siglum: string): string {
  const partiesOf = (name: string) => treaties.get(name)?.data.metadata?.parties ?? [];
  const others = new Set(
    [...treaties.keys()]
      .filter((other) => other !== siglum)
      .flatMap((other) => partiesOf(other).map(({ name }) => name)),
  );
  const own = partiesOf(siglum).find(({ name }) => !others.has(name));
  const adjective = own?.adjectives?.[0];
  return adjective === undefined ? siglum : `the ${adjective} text`;
}
