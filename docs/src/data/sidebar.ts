/** What stands beside the pages of the guide. */
export const sidebar = [
  {
    label: "Guide",
    items: [
      { label: "Where to begin", slug: "guide" },
      { label: "For historians", slug: "guide/historians" },
      { label: "For lawyers", slug: "guide/lawyers" },
      { label: "For text as data", slug: "guide/text-as-data" },
      { label: "For developers", slug: "guide/developers" },
    ],
  },
];
