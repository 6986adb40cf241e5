/** Every comparison in every format, written while the site is built. */
import type { APIRoute, GetStaticPaths } from "astro";
import { slug } from "../../data/address.ts";
import { comparisonOf, pairsOfTexts } from "../../data/comparisons.ts";
import { downloads } from "../../data/downloads.ts";

export const getStaticPaths: GetStaticPaths = () =>
  pairsOfTexts.flatMap(([base, comparand]) =>
    downloads.map(({ file }) => ({
      params: { file: `${slug(base, comparand)}.${file}` },
      props: { base, comparand, file },
    })),
  );

export const GET: APIRoute = ({ props }) => {
  const { base, comparand, file } = props as { base: string; comparand: string; file: string };
  const { comparison, trees } = comparisonOf(base, comparand);
  const download = downloads.find((one) => one.file === file);
  if (download === undefined) throw new Error(`There is no format ${file}.`);
  const body = download.write(comparison, trees);
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: { "content-type": download.type },
  });
};
