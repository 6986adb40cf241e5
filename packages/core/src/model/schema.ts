/**
 * The checked mirror of the interfaces in this folder: every schema is written out field by field, and the equalities at
 * the end of each file do not compile when a field exists on one side only or differs in its type.
 */
export { metadataSchema } from "./schema/metadata-schema.ts";
export { attestationsSchema } from "./schema/record-schemas.ts";
export { maxTreeDepth, treatySchema, treatyShape } from "./schema/treaty-schema.ts";
