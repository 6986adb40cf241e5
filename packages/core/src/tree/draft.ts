import type { TreatyNode } from "../model/nodes.ts";
import type { Span } from "../model/span.ts";

/** A node while the tree is being built: no locus yet, and its children may still grow. */
export interface Draft {
  readonly type: TreatyNode["type"] | "treaty";
  readonly fields: Record<string, unknown>;
  readonly children: Draft[] | undefined;
  readonly leaf?: {
    readonly value: string;
    readonly span: Span;
    readonly segments: readonly (readonly [number, number])[];
  };
}

/** A parent without children yet. */
export function parentDraft(type: Draft["type"], fields: Record<string, unknown> = {}): Draft {
  return { type, fields, children: [] };
}
