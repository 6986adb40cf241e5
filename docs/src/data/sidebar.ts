/** What stands beside the pages of the guide. */
export const sidebar = [
  {
    label: "Guide",
    items: [
      { label: "Where to begin", slug: "guide" },
      { label: "Two texts of your own", slug: "guide/workbench" },
      { label: "For historians", slug: "guide/historians" },
      { label: "For lawyers", slug: "guide/lawyers" },
      { label: "For text as data", slug: "guide/text-as-data" },
      { label: "For developers", slug: "guide/developers" },
    ],
  },
  {
    label: "Work with a corpus",
    items: [
      { label: "The corpus, and adding a text", slug: "guide/corpus" },
      { label: "Make a corpus of your own", slug: "guide/make-a-corpus" },
      { label: "State a claim", slug: "guide/claims" },
      { label: "Check a corpus", slug: "guide/check-a-corpus" },
      { label: "Check every pull request", slug: "guide/continuous-integration" },
      { label: "In git", slug: "guide/git" },
    ],
  },
  {
    label: "The method",
    items: [
      { label: "From words to verdict", slug: "method" },
      { label: "Weights, natures, degrees", link: "/method/weights/" },
      { label: "When words are the same", slug: "guide/normal-forms" },
      { label: "Limits", link: "/method/limits/" },
      { label: "Tricky cases", slug: "method/tricky-cases" },
    ],
  },
  {
    label: "Reference",
    items: [
      { label: "core", slug: "reference/core" },
      { label: "diff", slug: "reference/diff" },
      { label: "report", slug: "reference/report" },
      { label: "cli", slug: "reference/cli" },
    ],
  },
];
