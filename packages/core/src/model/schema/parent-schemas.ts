/**
 * The nodes that hold nodes. Recursion goes through getters annotated with the interface: inferring a self-containing
 * union fails (TS7022), and `z.lazy` over a plain union stops its messages at the first level.
 */
import * as z from "zod";
import type * as Nodes from "../nodes.ts";
import { type AllTrue, optional, type Same } from "./fields.ts";
import {
  clause,
  editorial,
  heading,
  numberField,
  parentFields,
  recital,
  signature,
  titleField,
  wordsOfAgreement,
} from "./leaf-schemas.ts";

/** The children of a parent: a schema for each type that the interface allows, and for no other. */
export function nodes<P extends { readonly children: readonly Nodes.TreatyNode[] }>(
  members: {
    readonly [T in P["children"][number]["type"]]: z.core.$ZodTypeDiscriminable &
      z.ZodType<Extract<P["children"][number], { readonly type: T }>>;
  },
): z.ZodType<P["children"]> {
  type Member = z.core.$ZodTypeDiscriminable & z.ZodType<Nodes.TreatyNode>;
  const schemas = Object.values<Member>(members) as [Member, ...Member[]];
  const list: z.ZodType<readonly Nodes.TreatyNode[]> = z.array(z.discriminatedUnion("type", schemas));
  return list as z.ZodType<P["children"]>;
}

/** The blocks, named when they are asked for: they are defined below. */
export function blocks() {
  return { paragraph, alinea, point, table, quotation };
}

export const preamble = z.strictObject({
  type: z.literal("preamble"),
  ...parentFields,
  get children(): z.ZodType<Nodes.Preamble["children"]> {
    return nodes<Nodes.Preamble>({ recital, wordsOfAgreement, alinea, editorial });
  },
});
export const division = z.strictObject({
  type: z.literal("division"),
  ...parentFields,
  word: z.string(),
  label: z.string(),
  ...numberField,
  ...titleField,
  get children(): z.ZodType<Nodes.Division["children"]> {
    return nodes<Nodes.Division>({ heading, division, article, ...blocks(), editorial });
  },
});
export const article = z.strictObject({
  type: z.literal("article"),
  ...parentFields,
  label: z.string(),
  ...numberField,
  ...titleField,
  get children(): z.ZodType<Nodes.Article["children"]> {
    return nodes<Nodes.Article>({ heading, ...blocks(), editorial });
  },
});
export const paragraph = z.strictObject({
  type: z.literal("paragraph"),
  ...parentFields,
  label: z.string(),
  ...numberField,
  get children(): z.ZodType<Nodes.Paragraph["children"]> {
    return nodes<Nodes.Paragraph>({ heading, clause, point, alinea, table, quotation, editorial });
  },
});
export const alinea = z.strictObject({
  type: z.literal("alinea"),
  ...parentFields,
  get children(): z.ZodType<Nodes.Alinea["children"]> {
    return nodes<Nodes.Alinea>({ clause, point, table, quotation, editorial });
  },
});
export const point = z.strictObject({
  type: z.literal("point"),
  ...parentFields,
  label: z.string(),
  ...numberField,
  get children(): z.ZodType<Nodes.Point["children"]> {
    return nodes<Nodes.Point>({ heading, clause, point, alinea, table, quotation, editorial });
  },
});
export const table = z.strictObject({
  type: z.literal("table"),
  ...parentFields,
  get children(): z.ZodType<Nodes.Table["children"]> {
    return nodes<Nodes.Table>({ clause, editorial });
  },
});
export const quotation = z.strictObject({
  type: z.literal("quotation"),
  ...parentFields,
  get children(): z.ZodType<Nodes.Quotation["children"]> {
    return nodes<Nodes.Quotation>({ heading, paragraph, alinea, point, table, editorial });
  },
});
export const testimonium = z.strictObject({
  type: z.literal("testimonium"),
  ...parentFields,
  place: optional(z.string()),
  date: optional(z.string()),
  get children(): z.ZodType<Nodes.Testimonium["children"]> {
    return nodes<Nodes.Testimonium>({ clause, editorial });
  },
});
export const annex = z.strictObject({
  type: z.literal("annex"),
  ...parentFields,
  label: z.string(),
  ...numberField,
  ...titleField,
  get children(): z.ZodType<Nodes.Annex["children"]> {
    return nodes<Nodes.Annex>({
      heading,
      division,
      article,
      ...blocks(),
      preamble,
      testimonium,
      signature,
      editorial,
    });
  },
});

/** Compiles only while each schema and its interface say the same; named so that the compiler looks at it. */
export type ParentMirrors = AllTrue<
  readonly [
    Same<typeof preamble, Nodes.Preamble>,
    Same<typeof division, Nodes.Division>,
    Same<typeof article, Nodes.Article>,
    Same<typeof paragraph, Nodes.Paragraph>,
    Same<typeof alinea, Nodes.Alinea>,
    Same<typeof point, Nodes.Point>,
    Same<typeof table, Nodes.Table>,
    Same<typeof quotation, Nodes.Quotation>,
    Same<typeof testimonium, Nodes.Testimonium>,
    Same<typeof annex, Nodes.Annex>,
  ]
>;
