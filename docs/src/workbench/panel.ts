/**
 * One text of the workbench: where it comes from, how it is read, what is odd about it, and who its parties are. The
 * page's markup has the fields (components/WorkbenchPanel.astro); here is what they do.
 */
import type { Party } from "@treatydiff/core";
import { Cancelled } from "./client.ts";
import { found } from "./dom.ts";
import { longestInField, typingPause } from "./limits.ts";
import { fillPartiesEditor } from "./parties-editor.ts";
import { problemList } from "./problem-list.ts";
import type { Door, GivenText, ReadingShown, TextSource } from "./protocol.ts";
import type { PanelSettings } from "./settings.ts";

/** What a panel can be asked. */
export interface Panel {
  readonly root: HTMLElement;
  /** What was given; nothing: the panel is empty. */
  readonly given: () => GivenText | undefined;
  readonly settings: () => PanelSettings;
  readonly restore: (settings: PanelSettings) => void;
  /** Takes a file, wherever on the page it was dropped. */
  readonly take: (file: File) => void;
  /** Says that the text is missing, and goes there. */
  readonly askFor: () => void;
  readonly empty: () => void;
}

/** What a panel needs from the page. */
export interface PanelContext {
  /** What a text is called that has no other name, and what sentences call it: "base". */
  readonly fallbackName: string;
  readonly read: (text: GivenText) => Promise<ReadingShown>;
  /** Something was changed that a link holds. */
  readonly settingsChanged: () => void;
  /** The parties were declared anew: the comparison is to be made again. */
  readonly partiesChanged: () => void;
}

let lastKey = 0;

/** Brings a panel to life. */
export function makePanel(root: HTMLElement, context: PanelContext): Panel {
  const corpus = found<HTMLSelectElement>(root, "[data-corpus]");
  const own = found<HTMLElement>(root, "[data-own]");
  const field = found<HTMLTextAreaElement>(root, "[data-text]");
  const fieldBox = found<HTMLElement>(root, "[data-field-box]");
  const file = found<HTMLInputElement>(root, "[data-file]");
  const fileBox = found<HTMLElement>(root, "[data-file-box]");
  const remove = found<HTMLButtonElement>(root, "[data-remove]");
  const held = found<HTMLElement>(root, "[data-held]");
  const heldWords = found<HTMLElement>(root, "[data-held-words]");
  const name = found<HTMLInputElement>(root, "[data-name]");
  const door = found<HTMLSelectElement>(root, "[data-door]");
  const encoding = found<HTMLSelectElement>(root, "[data-encoding]");
  const state = found<HTMLElement>(root, "[data-reading]");
  const refusal = found<HTMLElement>(root, "[data-refusal]");
  const problems = found<HTMLElement>(root, "[data-problems]");
  const partiesBox = found<HTMLDetailsElement>(root, "[data-parties]");
  const partiesSummary = found<HTMLElement>(root, "[data-parties-summary]");
  const partiesEditor = found<HTMLElement>(root, "[data-parties-editor]");

  let kept: TextSource | undefined;
  let key = 0;
  let parties: readonly Party[] | undefined;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const source = (): TextSource | undefined => {
    if (corpus.value !== "") return { kind: "corpus", siglum: corpus.value };
    if (kept !== undefined) return kept;
    return field.value.trim() === "" ? undefined : { kind: "pasted", text: field.value };
  };

  const given = (): GivenText | undefined => {
    const from = source();
    if (from === undefined) return undefined;
    return {
      key,
      source: from,
      door: door.value as Door,
      encoding: encoding.value,
      name: name.value.trim(),
      fallbackName: context.fallbackName,
      ...(parties === undefined ? {} : { parties }),
    };
  };

  /** Reads the text and shows what was found, unless another text has come meanwhile. */
  async function read(): Promise<void> {
    const text = given();
    refusal.textContent = "";
    if (text === undefined) {
      state.textContent = "";
      problems.replaceChildren();
      partiesBox.hidden = true;
      return;
    }
    const isStill = (): boolean => text.key === key && text.parties === parties;
    state.textContent = "Reading …";
    try {
      const reading = await context.read(text);
      if (isStill()) show(reading);
    } catch (error) {
      if (!isStill()) return;
      // The worker was ended because of a comparison; the text is still here and is read by the next worker.
      if (error instanceof Cancelled) return read();
      state.textContent = "";
      problems.replaceChildren();
      partiesBox.hidden = true;
      refusal.textContent = error instanceof Error ? error.message : String(error);
    }
  }

  function show(reading: ReadingShown): void {
    const { format, words, articles, notes } = reading;
    const count = (n: number, one: string): string =>
      `${n.toLocaleString("en")} ${n === 1 ? one : `${one}s`}`;
    const how = `Read as ${formats[format]}: ${count(words, "word")}, ${articles === 0 ? "no article" : count(articles, "article")}.`;
    state.textContent = [how, ...notes].join(" ");
    refusal.textContent = reading.refusal ?? "";
    name.placeholder = reading.name;
    problems.replaceChildren(...problemList(reading, isInField() ? showPlace : undefined));
    showParties(reading);
  }

  function showParties({ parties: shown, partiesFrom }: ReadingShown): void {
    partiesBox.hidden = false;
    const names = shown.map((party) => party.name).join(" and ");
    partiesSummary.textContent =
      shown.length === 0
        ? "Parties: none found; declare them"
        : `Parties: ${names} (${origins[partiesFrom]})`;
    fillPartiesEditor(partiesEditor, `${root.id}-party`, shown, {
      use(declared) {
        parties = declared;
        void read();
        context.partiesChanged();
      },
      takeBack() {
        const had = parties !== undefined;
        parties = undefined;
        void read();
        if (had) context.partiesChanged();
      },
    });
  }

  const isInField = (): boolean => corpus.value === "" && kept === undefined;

  function showPlace(start: number, end: number): void {
    field.focus();
    field.setSelectionRange(start, end);
    // A field scrolls to its selection only when it is typed into: so it is scrolled by the share of lines above.
    const above = field.value.slice(0, start).split("\n").length;
    const all = field.value.split("\n").length;
    field.scrollTop = Math.max(0, (above / all) * field.scrollHeight - field.clientHeight / 2);
  }

  /** Another text: what was declared for the one before does not hold for it. */
  function changed(): void {
    lastKey += 1;
    key = lastKey;
    parties = undefined;
    void read();
  }

  function hold(what: TextSource | undefined, words: string): void {
    kept = what;
    corpus.value = "";
    heldWords.textContent = words;
    showSource();
    changed();
    context.settingsChanged();
  }

  function showSource(): void {
    own.hidden = corpus.value !== "";
    held.hidden = kept === undefined;
    fieldBox.hidden = kept !== undefined;
    fileBox.hidden = kept !== undefined;
  }

  function take(taken: File): void {
    hold({ kind: "file", file: taken }, `${taken.name}, ${sizeInWords(taken.size)}`);
  }

  corpus.addEventListener("change", () => {
    showSource();
    changed();
    context.settingsChanged();
  });
  field.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(changed, typingPause);
    // Until then a comparison must not take the text before for this one.
    lastKey += 1;
    key = lastKey;
    parties = undefined;
  });
  field.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.length <= longestInField) return;
    event.preventDefault();
    hold({ kind: "pasted", text }, `Pasted text, ${text.length.toLocaleString("en")} characters`);
  });
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    if (chosen !== undefined) {
      take(chosen);
      remove.focus();
    }
    // The same file may be chosen again after it was mended.
    file.value = "";
  });
  remove.addEventListener("click", () => {
    hold(undefined, "");
    field.focus();
  });
  for (const how of [door, encoding]) {
    how.addEventListener("change", () => {
      changed();
      context.settingsChanged();
    });
  }
  name.addEventListener("change", () => context.settingsChanged());

  return {
    root,
    given,
    take,
    settings: () => ({
      corpus: corpus.value,
      name: name.value.trim(),
      door: door.value as Door,
      encoding: encoding.value,
    }),
    restore(settings) {
      const has = (select: HTMLSelectElement, value: string): boolean =>
        [...select.options].some((option) => option.value === value);
      corpus.value = has(corpus, settings.corpus) ? settings.corpus : "";
      name.value = settings.name;
      door.value = settings.door;
      encoding.value = has(encoding, settings.encoding) ? settings.encoding : "";
      showSource();
      changed();
    },
    askFor() {
      refusal.textContent = `The ${context.fallbackName} is missing: paste it, choose a file, or take a text of the corpus.`;
      field.focus();
    },
    empty() {
      field.value = "";
      hold(undefined, "");
    },
  };
}

const formats = {
  markdown: "Markdown",
  plain: "plain text",
  html: "a web page",
  docx: "a Word file",
  akn: "Akoma Ntoso",
  tei: "TEI",
} as const;

const origins = {
  declared: "as you declared",
  "front matter": "from the front matter",
  "title and preamble": "from title and preamble",
} as const;

function sizeInWords(bytes: number): string {
  const kilo = bytes / 1024;
  return kilo < 1024 ? `${Math.max(1, Math.round(kilo))} kB` : `${(kilo / 1024).toFixed(1)} MB`;
}
