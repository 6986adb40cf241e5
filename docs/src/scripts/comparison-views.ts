/**
 * Makes the views of a comparison one: one is shown, keys go from difference to difference, and an address opens the
 * view that it stands in. Without it all views are shown.
 */

const viewNames = ["side-by-side", "in-one-text", "differences", "correspondence", "synopsis"] as const;
type ViewName = (typeof viewNames)[number];

/** What can be stepped to in each view. */
const stops: Record<ViewName, string> = {
  "side-by-side": "tr[data-weight]:not([data-weight=none])",
  "in-one-text": "[id^='inline.'][data-weight]:not([data-weight=none])",
  differences: ".differences > li",
  correspondence: "tbody tr[data-weight]:not([data-weight=none])",
  synopsis: "tbody tr[data-weight]:not([data-weight=none])",
};

class ComparisonViews extends HTMLElement {
  #current: Element | undefined;

  connectedCallback(): void {
    this.dataset["ready"] = "";
    this.addEventListener("click", (event) => {
      const link = (event.target as Element).closest<HTMLElement>("[data-show]");
      if (link === null) return;
      event.preventDefault();
      history.replaceState(null, "", `#${link.dataset["show"] ?? ""}`);
      this.show(link.dataset["show"] as ViewName);
    });
    for (const button of this.querySelectorAll<HTMLElement>("[data-step]")) {
      button.addEventListener("click", () => this.step(Number(button.dataset["step"])));
    }
    this.addEventListener("change", () => this.filterChanged());
    document.addEventListener("keydown", (event) => this.key(event));
    window.addEventListener("hashchange", () => this.follow());
    this.restoreFilter();
    this.show(this.view);
    this.follow();
  }

  get view(): ViewName {
    return (this.dataset["view"] ?? "side-by-side") as ViewName;
  }

  show(view: ViewName): void {
    this.dataset["view"] = view;
    for (const link of this.querySelectorAll<HTMLElement>("[data-show]")) {
      if (link.dataset["show"] === view) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    this.tell();
  }

  /** Goes to what the address names, in whichever view it stands. */
  follow(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id === "") return;
    const target = document.getElementById(id);
    const view = target?.closest<HTMLElement>("[data-view]")?.dataset["view"];
    if (target === null || !this.contains(target) || !viewNames.some((name) => name === view)) return;
    this.show(view as ViewName);
    if (target.closest("[hidden]") !== null || target.getClientRects().length === 0) this.showAll();
    this.mark(target.matches("h2") ? undefined : target);
    const bring = (): void => target.scrollIntoView({ block: target.matches("h2") ? "start" : "center" });
    bring();
    // Until its letters have come the page is of another length, and the place would slip away.
    if (document.fonts.status !== "loaded") void document.fonts.ready.then(bring);
  }

  step(by: number): void {
    const found = this.stops();
    if (found.length === 0) return;
    const at = this.#current === undefined ? -1 : found.indexOf(this.#current);
    const next = at === -1 ? this.nearest(found, by) : (at + by + found.length) % found.length;
    const stop = found[next];
    if (stop === undefined) return;
    this.mark(stop);
    stop.scrollIntoView({ block: "center" });
    if (stop instanceof HTMLElement) {
      stop.tabIndex = -1;
      stop.focus({ preventScroll: true });
    }
    this.tell();
  }

  /** From where the reader stands on the page, and not from its beginning. */
  nearest(found: readonly Element[], by: number): number {
    const middle = innerHeight / 2;
    const below = found.findIndex((stop) => stop.getBoundingClientRect().top > (by > 0 ? 0 : middle));
    if (by > 0) return below === -1 ? 0 : below;
    return below <= 0 ? found.length - 1 : below - 1;
  }

  stops(): readonly Element[] {
    return [...this.querySelectorAll(`[data-view="${this.view}"] :is(${stops[this.view]})`)].filter(
      (stop) => stop.getClientRects().length > 0 && this.isWanted(stop),
    );
  }

  /** In one text nothing is hidden: there the filter only passes over. */
  isWanted(stop: Element): boolean {
    const own = stop.getAttribute("data-weight") ?? "";
    const only = this.querySelector<HTMLInputElement>("[name=only]:checked")?.value ?? "all";
    const names = this.querySelector<HTMLInputElement>("#hide-names")?.checked ?? false;
    if (only === "substantive") return own === "substantive";
    if (only === "wording") return own === "substantive" || own === "wording";
    return !(names && own === "formal" && stop.querySelector("[data-weight=accidental]") === null);
  }

  mark(stop: Element | undefined): void {
    for (const marked of this.querySelectorAll(".current")) marked.classList.remove("current");
    this.#current = stop;
    stop?.classList.add("current");
  }

  key(event: KeyboardEvent): void {
    const isWriting =
      event.target instanceof Element &&
      event.target.closest("input[type=search], textarea, dialog") !== null;
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting) return;
    if (event.key === "n" || event.key === "j") this.step(1);
    else if (event.key === "p" || event.key === "k") this.step(-1);
    else return;
    event.preventDefault();
  }

  filterChanged(): void {
    const only = this.querySelector<HTMLInputElement>("[name=only]:checked")?.value ?? "all";
    const names = this.querySelector<HTMLInputElement>("#hide-names")?.checked ?? false;
    const address = new URL(location.href);
    address.searchParams.delete("only");
    address.searchParams.delete("names");
    if (only !== "all") address.searchParams.set("only", only);
    if (names) address.searchParams.set("names", "hidden");
    history.replaceState(null, "", address);
    this.tell();
  }

  /** A link may hold the filter, and the reader's last one is not carried over from another page. */
  restoreFilter(): void {
    const { searchParams } = new URL(location.href);
    const only = this.querySelector<HTMLInputElement>(
      `#only-${CSS.escape(searchParams.get("only") ?? "all")}`,
    );
    if (only !== null) only.checked = true;
    const names = this.querySelector<HTMLInputElement>("#hide-names");
    if (names !== null) names.checked = searchParams.get("names") === "hidden";
  }

  showAll(): void {
    const all = this.querySelector<HTMLInputElement>("#only-all");
    const names = this.querySelector<HTMLInputElement>("#hide-names");
    if (all !== null) all.checked = true;
    if (names !== null) names.checked = false;
  }

  tell(): void {
    const told = this.querySelector("[data-told]");
    if (told === null) return;
    const found = this.stops();
    const at = this.#current === undefined ? -1 : found.indexOf(this.#current);
    const what = this.view === "differences" ? "difference" : "place";
    told.textContent =
      at === -1 ? `${found.length} ${what}${found.length === 1 ? "" : "s"}` : `${at + 1} of ${found.length}`;
  }
}

customElements.define("comparison-views", ComparisonViews);
