/**
 * The settings of the workbench as a link. They stand behind the “#” of the address, which a browser sends to nobody; the
 * texts are no part of them.
 *
 *     #text1=us-uk-1942&text2=us-ussr-1942&view=in-one-text&only=substantive
 */
import type { Door, Relation } from "./protocol.ts";

/** What a panel is set to, besides its text. */
export interface PanelSettings {
  /** The siglum of a text of the corpus; empty: the person's own. */
  readonly corpus: string;
  readonly name: string;
  readonly door: Door;
  readonly encoding: string;
}

/** Which differences are shown: all, those of wording and weightier, those that may bear on substance. */
export type Only = (typeof onlies)[number];

/** Everything that a link holds. */
export interface Settings {
  readonly relation: Relation;
  readonly view: string;
  readonly only: Only;
  /** Whether party names and other adaptations are passed over. */
  readonly hidesNames: boolean;
  readonly panels: readonly PanelSettings[];
}

export const onlies = ["all", "wording", "substantive"] as const;

export const relations = ["automatic", "same-instrument", "parallel"] as const satisfies readonly Relation[];

export const doors = [
  "automatic",
  "markdown",
  "plain",
  "html",
  "docx",
  "akn",
  "tei",
] as const satisfies readonly Door[];

export const defaultPanel: PanelSettings = { corpus: "", name: "", door: "automatic", encoding: "" };

/** Two texts make a comparison. */
export const fewestPanels = 2;
/** More columns fit no screen; the command line takes any number. */
export const mostPanels = 3;

export const defaultSettings: Settings = {
  relation: "automatic",
  view: "side-by-side",
  only: "all",
  hidesNames: false,
  panels: [defaultPanel, defaultPanel],
};

/** Writes settings as what stands behind “#”; what is as always is left out. */
export function printSettings({ relation, view, only, hidesNames, panels }: Settings): string {
  const link = new URLSearchParams();
  for (const [i, { corpus, name, door, encoding }] of panels.entries()) {
    // An empty third text says that there are three panels.
    if (corpus !== "" || i >= fewestPanels) link.set(`text${i + 1}`, corpus);
    if (name !== "") link.set(`name${i + 1}`, name);
    if (door !== defaultPanel.door) link.set(`door${i + 1}`, door);
    if (encoding !== "") link.set(`encoding${i + 1}`, encoding);
  }
  if (relation !== defaultSettings.relation) link.set("relation", relation);
  if (view !== defaultSettings.view) link.set("view", view);
  if (only !== defaultSettings.only) link.set("only", only);
  if (hidesNames) link.set("names", "hidden");
  return link.toString();
}

/** Reads settings from what stands behind “#”. What is not known is passed over: a link may come from another version. */
export function parseSettings(hash: string): Settings {
  const link = new URLSearchParams(hash.replace(/^#/u, ""));
  const one = <T extends string>(key: string, known: readonly T[], otherwise: T): T =>
    known.find((value) => value === link.get(key)) ?? otherwise;
  return {
    relation: one("relation", relations, defaultSettings.relation),
    view: link.get("view") ?? defaultSettings.view,
    only: one("only", onlies, defaultSettings.only),
    hidesNames: link.get("names") === "hidden",
    panels: Array.from({ length: link.has(`text${mostPanels}`) ? mostPanels : fewestPanels }, (_, i) => ({
      corpus: link.get(`text${i + 1}`) ?? "",
      name: link.get(`name${i + 1}`) ?? "",
      door: one(`door${i + 1}`, doors, defaultPanel.door),
      encoding: link.get(`encoding${i + 1}`) ?? "",
    })),
  };
}
