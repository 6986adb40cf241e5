/** Addresses of the site's pages; they are permanent. */

/** Where the site lies on its server: "/" or "/treatydiff/". */
const base = import.meta.env.BASE_URL.replace(/\/?$/u, "/");

/** The address of a page or a file of the site. */
export function address(path: string): string {
  return `${base}${path.replace(/^\//u, "")}`;
}

/** A name that stands in an address as it is, whatever the siglum holds. */
export function slug(...sigla: readonly string[]): string {
  return sigla.map((siglum) => siglum.replace(/[^\p{L}\p{N}.-]+/gu, "-")).join("--");
}
