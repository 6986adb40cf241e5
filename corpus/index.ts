/** One text of the corpus: its siglum and where its files stand. */
export interface CorpusText {
  readonly siglum: CorpusSiglum;
  /** The text: Markdown with front matter. */
  readonly text: URL;
  /** What is known of its words from elsewhere, computed by collation: JSON. */
  readonly attestation: URL;
  /** The quotations that the attestation was computed from: YAML. */
  readonly witnesses: URL;
}

/** One claim of the corpus. */
export interface CorpusClaim {
  readonly id: string;
  /** YAML. */
  readonly file: URL;
}

/** The short names of the texts, in the order of their signature. */
export const sigla = ["us-uk-1942", "us-china-1942", "us-ussr-1942"] as const;

/** The short name of a text of the corpus. */
export type CorpusSiglum = (typeof sigla)[number];

const at = (path: string): URL => new URL(path, import.meta.url);

/** The texts of the corpus, in the order of their signature. */
export const texts: readonly CorpusText[] = sigla.map((siglum) => ({
  siglum,
  text: at(`./${siglum}/text.md`),
  attestation: at(`./${siglum}/attestation.json`),
  witnesses: at(`./${siglum}/witnesses.yaml`),
}));

/** What persons have declared of comparisons: pairs of units, and weights. YAML, one file for two texts. */
export const pairs: readonly URL[] = [];

/** The claims of the corpus. */
export const claims: readonly CorpusClaim[] = [
  "virtually-identical",
  "hamilton-chinese-draft",
  "turkey-articles-identical",
  "ross-no-difference-of-substance",
  "bunn-essential-respects",
  "evatt-same-terms",
  "hull-substantially-identical",
  "iraq-same-in-substance",
  "egypt-mutatis-mutandis",
  "mirrored-britain",
].map((id) => ({ id, file: at(`./claims/${id}.yaml`) }));
