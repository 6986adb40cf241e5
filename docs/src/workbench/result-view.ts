/**
 * The result: one view at a time, laid out piece by piece, with the way from one difference to the next. The pieces come
 * from the report package, which escapes whatever a text holds.
 */
import { button, element, found } from "./dom.ts";
import type { Named, ResultShown, VerdictShown } from "./protocol.ts";
import { type Filter, isWanted, stopsOf } from "./weight-filter.ts";

/** What the result needs from the page. */
export interface ResultContext {
  /** Calls `piece` for every piece of a view. */
  readonly load: (view: string, piece: (html: string) => void) => Promise<unknown>;
  readonly keep: (format: string) => void;
  /** Another view was chosen. */
  readonly viewChanged: (view: string) => void;
}

/** What can be done with the result. */
export interface ResultView {
  readonly show: (result: ResultShown, view: string, filter: Filter) => Promise<void>;
  readonly clear: () => void;
  readonly filter: (filter: Filter) => void;
  readonly step: (by: 1 | -1) => void;
}

/** Brings the result's part of the page to life. */
export function makeResultView(root: HTMLElement, context: ResultContext): ResultView {
  const title = found<HTMLElement>(root, "[data-title]");
  const summary = found<HTMLElement>(root, "[data-summary]");
  const byPart = found<HTMLDetailsElement>(root, "[data-by-part]");
  const byPartBody = found<HTMLElement>(root, "[data-by-part-body]");
  const choice = found<HTMLElement>(root, "[data-views]");
  const bodies = found<HTMLElement>(root, "[data-bodies]");
  const told = found<HTMLElement>(root, "[data-told]");
  const downloads = found<HTMLElement>(root, "[data-downloads]");
  let loaded = new Map<string, { readonly body: HTMLElement; readonly ready: Promise<unknown> }>();
  let current = "";
  let wanted: Filter = { only: "all", hidesNames: false };
  let marked: Element | undefined;

  function fill(views: readonly Named[]): void {
    choice.replaceChildren(
      ...views.map(({ id, name }) => {
        const made = button(name, () => {
          void open(id);
          context.viewChanged(id);
        });
        made.dataset["view"] = id;
        return made;
      }),
    );
  }

  /** Shows a view; the first time it is asked for, its pieces are put into the page as they come. */
  async function open(view: string): Promise<void> {
    current = view;
    for (const one of choice.querySelectorAll<HTMLElement>("[data-view]")) {
      one.setAttribute("aria-pressed", String(one.dataset["view"] === view));
    }
    let known = loaded.get(view);
    if (known === undefined) {
      const body = element("section", { "data-body": view });
      bodies.append(body);
      known = { body, ready: context.load(view, (html) => body.append(piece(html))) };
      loaded.set(view, known);
    }
    for (const [name, { body }] of loaded) body.hidden = name !== view;
    tell();
    await known.ready;
    // Meanwhile another view, or another result, may have been asked for.
    if (current === view) tell();
  }

  function stops(): readonly Element[] {
    const body = loaded.get(current)?.body;
    const selector = stopsOf[current];
    if (body === undefined || selector === undefined) return [];
    return [...body.querySelectorAll(selector)].filter((stop) =>
      isWanted(stop.getAttribute("data-weight") ?? "", wanted),
    );
  }

  function tell(): void {
    const all = stops();
    const at = marked === undefined ? -1 : all.indexOf(marked);
    const what = all.length === 1 ? "place" : "places";
    told.textContent =
      stopsOf[current] === undefined
        ? ""
        : at >= 0
          ? `${at + 1} of ${all.length}`
          : `${all.length === 0 ? "no" : all.length} ${what}`;
  }

  function mark(stop: Element): void {
    marked?.classList.remove("current");
    marked = stop;
    stop.classList.add("current");
    stop.scrollIntoView({ block: "center" });
    if (stop instanceof HTMLElement) {
      stop.tabIndex = -1;
      stop.focus({ preventScroll: true });
    }
    tell();
  }

  function step(by: 1 | -1): void {
    const all = stops();
    if (all.length === 0) return;
    const at = marked === undefined ? -1 : all.indexOf(marked);
    const next = at < 0 ? nearest(all, by) : (at + by + all.length) % all.length;
    const stop = all[next];
    if (stop !== undefined) mark(stop);
  }

  /** Follows a link inside the result, into whichever view its target stands in. */
  async function follow(id: string): Promise<void> {
    const view = viewOf(id);
    if (view !== current) {
      await open(view);
      context.viewChanged(view);
    }
    await loaded.get(view)?.ready;
    const target = loaded.get(view)?.body.querySelector(`#${CSS.escape(id)}`);
    if (target !== null && target !== undefined) mark(target);
  }

  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const href = link?.getAttribute("href") ?? "";
    if (!href.startsWith("#result.")) return;
    event.preventDefault();
    void follow(href.slice(1));
  });

  return {
    async show(result, view, filter) {
      this.clear();
      title.textContent = result.title;
      summary.replaceChildren(
        ...(result.verdict === undefined ? [] : [verdictOf(result.verdict)]),
        ...parsed(result.introduction),
        ...parsed(result.legend),
      );
      byPart.hidden = result.byPart === "";
      byPartBody.replaceChildren(...parsed(result.byPart));
      fill(result.views);
      downloads.replaceChildren(
        ...result.downloads.map(({ id, name, ending }) => {
          const keep = button(name, () => context.keep(id), "plain");
          keep.dataset["format"] = id;
          return element("li", {}, keep, element("span", { class: "faint small" }, ` ${ending}`));
        }),
      );
      this.filter(filter);
      root.hidden = false;
      title.focus({ preventScroll: true });
      title.scrollIntoView({ block: "start" });
      const known = result.views.some(({ id }) => id === view);
      await open(known ? view : (result.views[0]?.id ?? ""));
    },
    clear() {
      root.hidden = true;
      loaded = new Map();
      marked = undefined;
      current = "";
      bodies.replaceChildren();
      summary.replaceChildren();
    },
    filter(filter) {
      wanted = filter;
      root.dataset["only"] = filter.only;
      root.dataset["names"] = filter.hidesNames ? "hidden" : "shown";
      if (current !== "") tell();
    },
    step,
  };
}

/** A piece of a view. */
function piece(html: string): HTMLElement {
  return element("div", { class: "piece" }, ...parsed(html));
}

/** What is parsed in a template runs nothing and loads nothing. */
function parsed(html: string): readonly Node[] {
  const template = document.createElement("template");
  template.innerHTML = html;
  return [...template.content.childNodes];
}

/** How far the same, in words first. */
function verdictOf({ degree, meaning, reason, counts }: VerdictShown): HTMLElement {
  return element(
    "div",
    { class: "verdict" },
    element("p", { class: "degree" }, `“${degree}”`),
    element("p", { class: "lead" }, reason),
    element(
      "ul",
      {},
      ...counts.map(({ weight, words, count }) =>
        element(
          "li",
          {},
          element("strong", {}, String(count)),
          " ",
          element("span", { class: `w-${weight}` }, words),
        ),
      ),
    ),
    element("p", { class: "faint small" }, `“${degree}” means: ${meaning}.`),
  );
}

/** The view in which an id stands. */
function viewOf(id: string): string {
  if (id.startsWith("result.difference-")) return "differences";
  return id.startsWith("result.inline.") ? "in-one-text" : "side-by-side";
}

/**
 * The stop that is next from where the reader stands. The pieces are asked first: to ask every row where it stands would
 * have the browser lay out all of a long text.
 */
function nearest(all: readonly Element[], by: 1 | -1): number {
  const isBelow = (one: Element): boolean => one.getBoundingClientRect().bottom > 0;
  const from = all.findIndex((stop) => isBelow(stop.closest(".piece") ?? stop) && isBelow(stop));
  if (by > 0) return Math.max(0, from);
  return from <= 0 ? all.length - 1 : from - 1;
}
