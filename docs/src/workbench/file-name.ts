/** A file's name from the short names of texts, whatever they hold. */
export function fileNameOf(sigla: readonly string[], ending: string): string {
  const clean = sigla.map(
    (siglum) => siglum.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[.-]+|-+$/gu, "") || "text",
  );
  return `${clean.join("--")}${ending}`;
}
