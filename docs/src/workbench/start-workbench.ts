/** The workbench on one page: panels → worker → result, and the link that holds the settings. */
import { Cancelled, makeClient, type Thread } from "./client.ts";
import { element, found } from "./dom.ts";
import { makePanel, type Panel } from "./panel.ts";
import type { CorpusSource, Download, Relation } from "./protocol.ts";
import { makeResultView } from "./result-view.ts";
import { fewestPanels, type Only, parseSettings, printSettings, type Settings } from "./settings.ts";

/** What the page brings along. */
export interface Bundle {
  readonly startThread: () => Thread;
  /** The address of the reader for Word files. */
  readonly wordScript: string;
}

const names = ["base", "comparand", "third text"] as const;

/** Brings the page to life. */
export function startWorkbench(root: HTMLElement, { startThread, wordScript }: Bundle): void {
  const corpus = JSON.parse(found(document, "[data-corpus-texts]").textContent ?? "[]") as CorpusSource[];
  const client = makeClient(startThread, {
    kind: "start",
    corpus,
    wordScript: new URL(wordScript, document.baseURI).href,
  });
  const relation = found<HTMLSelectElement>(root, "[data-relation]");
  const relationBox = found<HTMLElement>(root, "[data-relation-box]");
  const compareButton = found<HTMLButtonElement>(root, "[data-compare]");
  const third = found<HTMLButtonElement>(root, "[data-third]");
  const working = found<HTMLElement>(root, "[data-working]");
  const stage = found<HTMLElement>(root, "[data-stage]");
  const clock = found<HTMLElement>(root, "[data-clock]");
  const fault = found<HTMLElement>(root, "[data-fault]");
  const link = found<HTMLInputElement>(root, "[data-link]");
  const linkState = found<HTMLElement>(root, "[data-link-state]");
  const hidesNames = found<HTMLInputElement>(root, "[data-hide-names]");
  let view = parseSettings(location.hash).view;
  let run = 0;

  const panels = names.map((fallbackName, i): Panel => {
    const panel = makePanel(found(root, `[data-panel="${i + 1}"]`), {
      fallbackName,
      read: (text) => client.ask({ kind: "read", text }),
      settingsChanged: () => tellLink(),
      partiesChanged() {
        if (shownPanels().every((one) => one.given() !== undefined)) void compare();
      },
    });
    return panel;
  });
  const shownPanels = (): readonly Panel[] => panels.filter((panel) => !panel.root.hidden);
  const result = makeResultView(found(root, "[data-result]"), {
    load: (name, piece) => client.ask({ kind: "view", view: name }, { piece }).catch(tellFault),
    keep: (format) => void keep(format),
    viewChanged(name) {
      view = name;
      tellLink();
    },
  });

  const only = (): Only =>
    (root.querySelector<HTMLInputElement>("[name=only]:checked")?.value ?? "all") as Only;
  const settings = (): Settings => ({
    relation: relation.value as Relation,
    view,
    only: only(),
    hidesNames: hidesNames.checked,
    panels: shownPanels().map((panel) => panel.settings()),
  });

  /** The address always holds the settings, so that a page that is loaded again has them. */
  function tellLink(): void {
    const hash = printSettings(settings());
    history.replaceState(null, "", `${location.pathname}${location.search}${hash === "" ? "" : `#${hash}`}`);
    link.value = location.href;
    linkState.textContent = "";
  }

  function restore(from: Settings): void {
    relation.value = from.relation;
    view = from.view;
    hidesNames.checked = from.hidesNames;
    for (const radio of root.querySelectorAll<HTMLInputElement>("[name=only]")) {
      radio.checked = radio.value === from.only;
    }
    showThird(from.panels.length > fewestPanels);
    for (const [i, panel] of from.panels.entries()) panels[i]?.restore(panel);
    tellLink();
    // A link to texts of the corpus needs nothing more from whoever opens it.
    if (from.panels.every(({ corpus: siglum }) => siglum !== "")) void compare();
  }

  function showThird(isShown: boolean): void {
    const panel = panels[fewestPanels];
    if (panel === undefined) return;
    panel.root.hidden = !isShown;
    relationBox.hidden = isShown;
    third.textContent = isShown ? "Take the third text away" : "Add a third text";
  }

  async function compare(): Promise<void> {
    fault.textContent = "";
    const missing = shownPanels().find((panel) => panel.given() === undefined);
    if (missing !== undefined) {
      missing.askFor();
      return;
    }
    const texts = shownPanels().flatMap((panel) => {
      const text = panel.given();
      return text === undefined ? [] : [text];
    });
    run += 1;
    const own = run;
    result.clear();
    startClock();
    try {
      const shown = await client.ask(
        { kind: "compare", texts, relation: relation.value as Relation },
        { progress: (words) => (stage.textContent = `${words} …`) },
      );
      if (own !== run) return;
      stage.textContent = "The comparison is ready.";
      stopClock();
      await result.show(shown, view, { only: only(), hidesNames: hidesNames.checked });
    } catch (error) {
      if (own !== run) return;
      stopClock();
      stage.textContent = error instanceof Cancelled ? "Cancelled; nothing was compared." : "";
      tellFault(error);
    }
  }

  let ticking: ReturnType<typeof setInterval> | undefined;
  function startClock(): void {
    const begun = performance.now();
    stopClock();
    working.hidden = false;
    clock.textContent = "";
    ticking = setInterval(() => {
      clock.textContent = `${Math.round((performance.now() - begun) / 1000)} s`;
    }, 1000);
  }
  function stopClock(): void {
    clearInterval(ticking);
    working.hidden = true;
  }

  function tellFault(error: unknown): void {
    if (error instanceof Cancelled) return;
    fault.textContent = error instanceof Error ? error.message : String(error);
  }

  async function keep(format: string): Promise<void> {
    try {
      save(await client.ask({ kind: "download", format }));
    } catch (error) {
      tellFault(error);
    }
  }

  compareButton.addEventListener("click", () => void compare());
  found(root, "[data-cancel]").addEventListener("click", () => {
    run += 1;
    stopClock();
    client.cancel();
    stage.textContent = "Cancelled; nothing was compared.";
    compareButton.focus();
  });
  third.addEventListener("click", () => {
    const panel = panels[fewestPanels];
    const isShown = panel?.root.hidden ?? false;
    if (!isShown) panel?.empty();
    showThird(isShown);
    if (isShown) panel?.root.querySelector<HTMLElement>("select")?.focus();
    tellLink();
  });
  relation.addEventListener("change", tellLink);
  found(root, "[data-filter]").addEventListener("change", () => {
    result.filter({ only: only(), hidesNames: hidesNames.checked });
    tellLink();
  });
  for (const step of root.querySelectorAll<HTMLElement>("[data-step]")) {
    step.addEventListener("click", () => result.step(step.dataset["step"] === "1" ? 1 : -1));
  }
  document.addEventListener("keydown", (event) => {
    const isWriting =
      event.target instanceof Element && event.target.closest("input, textarea, select, dialog");
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting) return;
    if (event.key === "n" || event.key === "j") result.step(1);
    else if (event.key === "p" || event.key === "k") result.step(-1);
    else return;
    event.preventDefault();
  });
  found(root, "[data-copy]").addEventListener("click", async () => {
    link.select();
    try {
      await navigator.clipboard.writeText(link.value);
      linkState.textContent = "Copied.";
    } catch {
      linkState.textContent = "The link is selected; copy it with the keyboard.";
    }
  });
  window.addEventListener("hashchange", () => {
    // A link to a place on the page ("Skip to content") is no setting.
    if (location.hash.includes("=")) restore(parseSettings(location.hash));
  });
  fetchTypefaces();
  wireDrop(root, shownPanels);
  restore(parseSettings(location.hash));
  root.dataset["ready"] = "";
}

/** Fetched by the letters of a text, a typeface would tell of them: so all are fetched before there is any text. */
function fetchTypefaces(): void {
  for (const face of document.fonts)
    if (face.family.replace(/"/gu, "").startsWith("Workbench ")) void face.load();
}

/** Files may be dropped anywhere: on a panel, else into the first that is empty. Never does the browser open them. */
function wireDrop(root: HTMLElement, panels: () => readonly Panel[]): void {
  const clear = (): void => {
    for (const over of root.querySelectorAll(".over")) over.classList.remove("over");
  };
  window.addEventListener("dragover", (event) => {
    event.preventDefault();
    clear();
    panelAt(event, panels())?.root.classList.add("over");
  });
  window.addEventListener("dragleave", clear);
  window.addEventListener("drop", (event) => {
    event.preventDefault();
    clear();
    const all = panels();
    const on = panelAt(event, all);
    const free = [
      ...(on === undefined ? [] : [on]),
      ...all.filter((panel) => panel !== on && panel.given() === undefined),
    ];
    for (const [i, file] of [...(event.dataTransfer?.files ?? [])].entries()) free[i]?.take(file);
  });
}

function panelAt(event: DragEvent, panels: readonly Panel[]): Panel | undefined {
  const { target } = event;
  return target instanceof Node ? panels.find(({ root }) => root.contains(target)) : undefined;
}

/** Hands a file to the browser, as a link with `download` does. */
function save({ fileName, type, content }: Download): void {
  const parts = typeof content === "string" ? [content] : [content.slice().buffer as ArrayBuffer];
  const address = URL.createObjectURL(new Blob(parts, { type }));
  element("a", { href: address, download: fileName }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
