/**
 * Which pairs of clauses a scope holds. A printed name ("Article VII") is turned into a locus of the base first.
 */
import { type Locus, resolve, type Treaty } from "@treatydiff/core";
import type { Comparison, Pair } from "../model/comparison.ts";
import { type Claim, scopeNames } from "./claim.ts";

/** Whether a scope is one of the named ones, and no place of a text. */
export function isNamedScope(scope: string): boolean {
  return (scopeNames as readonly string[]).includes(scope);
}

/** The locus that an address names in a text, or why there is none. */
export function locate(
  treaty: Treaty,
  address: string,
): { readonly locus: Locus } | { readonly locus?: never; readonly reason: string } {
  const { node, reason } = resolve(treaty, address);
  if (node !== undefined && "locus" in node) return { locus: node.locus };
  return { reason: reason ?? `“${address}” names no unit of this text.` };
}

/** Whether a pair stands in a scope: a named one, or the locus of a unit of the base. */
export function isInScope(pair: Pair, scope: string, comparison: Comparison): boolean {
  const locus = pair.base[0] ?? pair.comparand[0] ?? "";
  if (scope === "whole") return true;
  if (scope === "preamble") return isPreamble(locus);
  if (scope === "closing") return isClosing(locus);
  if (scope === "operative") return isOperative(pair);
  if (pair.base.some((at) => isWithin(at, scope))) return true;
  if (pair.base.length > 0) return false;
  // An added clause stands in the article of the base that its own article answers to.
  const row = comparison.correspondence.find(({ base }) => base[0] === scope);
  return row?.comparand.some((at) => isWithin(locus, at)) ?? false;
}

/** Whether a locus is a unit or lies in it. */
export function isWithin(locus: Locus, unit: Locus): boolean {
  return locus === unit || locus.startsWith(`${unit}__`);
}

function isPreamble(locus: Locus): boolean {
  return /^(?:rec_|formula|preamble)/u.test(locus);
}

function isClosing(locus: Locus): boolean {
  return /^(?:testimonium|sig_)/u.test(locus);
}

/** Whether a pair stands in the articles. */
export function isOperative(pair: Pair): boolean {
  const locus = pair.base[0] ?? pair.comparand[0] ?? "";
  return locus !== "title" && !isPreamble(locus) && !isClosing(locus);
}

/** A scope or an exception that names a place which the text does not have. */
export interface UnknownPlace {
  /** The field of the claim. */
  readonly path: readonly (string | number)[];
  /** Full sentences: what is not known, and what is. */
  readonly message: string;
}

/** The places that a claim names and its texts do not have. Texts that are not held are passed over. */
export function unknownPlaces(
  claim: Claim,
  texts: ReadonlyMap<string, Treaty>,
  sigla: readonly string[],
): readonly UnknownPlace[] {
  return claim.asserts.flatMap((assertion, i) => {
    const { scope, except = [] } = assertion;
    const base = assertion.base ?? sigla[0];
    const comparand = assertion.comparand ?? sigla[1];
    const fault = (siglum: string | undefined, address: string): string | undefined => {
      const treaty = siglum === undefined ? undefined : texts.get(siglum);
      if (treaty === undefined) return undefined;
      const found = locate(treaty, address);
      return found.locus === undefined ? `In ${siglum}: ${found.reason}` : undefined;
    };
    const ofScope = isNamedScope(scope) ? undefined : fault(base, scope);
    return [
      ...(ofScope === undefined
        ? []
        : [
            {
              path: ["asserts", i, "scope"],
              message: `The scope “${scope}” is not known. ${ofScope} Known are ${scopeNames.join(", ")}, a locus such as art_7, and a printed name such as “Article VII”.`,
            },
          ]),
      ...except.flatMap(({ at, in: side }, j) => {
        const reason = fault(side === "comparand" ? comparand : base, at);
        if (reason === undefined) return [];
        const message = `The exception stands at “${at}”. ${reason} Name a place that the text has.`;
        return [{ path: ["asserts", i, "except", j, "at"], message }];
      }),
    ];
  });
}
