/** The search: its index and its program are fetched, from this site, when the dialogue is first opened. */

interface Result {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly excerpt: string;
  readonly sub_results: readonly Place[];
}

interface Place {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
  readonly weighted_locations?: readonly { readonly balanced_score: number }[];
}

interface Program {
  readonly init: () => Promise<void>;
  readonly options: (options: { readonly excerptLength: number }) => Promise<void>;
  readonly debouncedSearch: (
    words: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Result> }[] } | null>;
}

/** Pages that are shown, and places within each. */
const shownPages = 6;
const shownPlaces = 3;

class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector("dialog");
    const button = this.querySelector("button");
    const input = this.querySelector("input");
    if (dialog === null || button === null || input === null) return;
    let program: Promise<Program> | undefined;
    const open = (): void => {
      dialog.showModal();
      input.select();
      program ??= load(this.dataset["bundle"] ?? "");
    };
    button.addEventListener("click", open);
    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target))
        return;
      event.preventDefault();
      open();
    });
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog || (event.target as Element).closest("ol a") !== null) dialog.close();
    });
    input.addEventListener("input", async () => {
      const found = await (await program)?.debouncedSearch(input.value);
      if (found === undefined || found === null) return;
      const results = await Promise.all(found.results.slice(0, shownPages).map((one) => one.data()));
      this.show(input.value, found.results.length, results);
    });
  }

  show(words: string, count: number, results: readonly Result[]): void {
    const told = this.querySelector(".told");
    const list = this.querySelector("ol");
    if (told === null || list === null) return;
    told.textContent =
      words.trim() === ""
        ? ""
        : count === 0
          ? "Nothing found."
          : `${count} ${count === 1 ? "page" : "pages"}`;
    list.replaceChildren(...results.flatMap(placesOf).map(item));
  }
}

/** The places of a page that have the words; the page itself where no place is named. */
function placesOf({
  url,
  meta,
  excerpt,
  sub_results,
}: Result): readonly (readonly [string, string, string])[] {
  const page = meta.title ?? url;
  const places = sub_results
    .filter((place) => place.url !== url && !place.url.endsWith("#_top"))
    .sort((one, other) => scoreOf(other) - scoreOf(one))
    .slice(0, shownPlaces);
  if (places.length === 0) return [[url, page, excerpt]];
  return places.map((place) => [place.url, `${page}: ${place.title}`, place.excerpt] as const);
}

/** A word that stands on every page says little: the index has weighed each place where one was found. */
function scoreOf({ weighted_locations = [] }: Place): number {
  return weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}

function item([url, title, excerpt]: readonly [string, string, string]): HTMLLIElement {
  const link = document.createElement("a");
  link.href = url;
  link.textContent = title;
  const words = document.createElement("p");
  // Pagefind escapes the words and adds nothing but <mark>.
  words.innerHTML = excerpt;
  const li = document.createElement("li");
  li.append(link, words);
  return li;
}

async function load(bundle: string): Promise<Program> {
  const program = (await import(/* @vite-ignore */ bundle)) as Program;
  await program.options({ excerptLength: 24 });
  await program.init();
  return program;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null
  );
}

customElements.define("site-search", SiteSearch);
