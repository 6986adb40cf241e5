/** What several schemas are made of, and how a schema is held to its interface. */
import * as z from "zod";
import type { Position } from "../span.ts";

export const offset = z.int().nonnegative();
export const spanSchema = z.strictObject({ start: offset, end: offset });
const pointSchema = z.strictObject({ line: z.int().positive(), column: z.int().positive(), offset });
export const positionSchema = z.strictObject({
  start: pointSchema,
  end: pointSchema,
}) satisfies z.ZodType<Position>;

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, "is not a SHA-256 in hexadecimal");
export const filled = z.string().trim().min(1, "is empty");
export const optional = z.exactOptional;

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
/** True where the schema and the interface have the same fields with the same types, else the interface that differs. */
export type Same<Schema extends z.ZodType, Interface> = [
  Writable<z.output<Schema>>,
  Writable<Interface>,
  keyof z.output<Schema>,
  keyof Interface,
] extends [Writable<Interface>, Writable<z.output<Schema>>, keyof Interface, keyof z.output<Schema>]
  ? true
  : { readonly differs: Interface };

/** A list of trues: anything else in it does not compile. */
export type AllTrue<T extends readonly true[]> = T;
