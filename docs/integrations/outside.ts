/**
 * Leaves the packages to Node while the pages are written: the corpus finds its files by where it stands, and a bundle
 * would stand elsewhere. In the browser they are bundled as everything else. Vite's own `ssr.external` takes no TypeScript.
 */

/** As much of a plugin of Vite as is needed. */
interface Plugin {
  readonly name: string;
  readonly enforce: "pre";
  readonly resolveId: (
    id: string,
    importer: string | undefined,
    options: { readonly ssr?: boolean | undefined },
  ) => { readonly id: string; readonly external: true } | null;
}

/** The plugin; names are npm names of packages. */
export function outside(names: readonly string[]): Plugin {
  return {
    name: "outside",
    enforce: "pre",
    resolveId(id, _importer, { ssr = false }) {
      const isOutside = ssr && names.some((name) => id === name || id.startsWith(`${name}/`));
      return isOutside ? { id, external: true } : null;
    },
  };
}
