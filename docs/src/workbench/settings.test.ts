import { expect, test } from "vitest";
import { defaultPanel, defaultSettings, parseSettings, printSettings, type Settings } from "./settings.ts";

const chosen: Settings = {
  relation: "parallel",
  view: "in-one-text",
  only: "substantive",
  hidesNames: true,
  panels: [
    { corpus: "us-uk-1942", name: "", door: "automatic", encoding: "" },
    { corpus: "", name: "Vertrag & Zusatz #2", door: "html", encoding: "koi8-r" },
    defaultPanel,
  ],
};

test("a link restores what was chosen", () => {
  expect(parseSettings(`#${printSettings(chosen)}`)).toEqual(chosen);
});

test("what is as always makes no link", () => {
  expect(printSettings(defaultSettings)).toBe("");
  expect(parseSettings("")).toEqual(defaultSettings);
});

test("a link is short enough to be read", () => {
  expect(printSettings({ ...chosen, panels: chosen.panels.slice(0, 1) })).toBe(
    "text1=us-uk-1942&relation=parallel&view=in-one-text&only=substantive&names=hidden",
  );
});

test("what a link says that nobody knows is passed over", () => {
  expect(
    parseSettings("#relation=kin&only=grave&door1=pdf&text1=<script>&view=x&unknown=1&names=yes"),
  ).toEqual({
    ...defaultSettings,
    view: "x",
    panels: [{ ...defaultPanel, corpus: "<script>" }, defaultPanel],
  });
});
