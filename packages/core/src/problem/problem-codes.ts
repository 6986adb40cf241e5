import type { ProblemCode } from "../model/problem.ts";

/** A title and a sentence for every kind of problem; a code without an entry does not compile. */
export const problemCodes = {
  "article-missing": {
    title: "Article missing",
    about: "The numbering jumps: an article may be lost in our copy.",
  },
  "article-number-repeated": {
    title: "Article number repeated",
    about: "Two articles bear the same number.",
  },
  "article-out-of-order": {
    title: "Article out of order",
    about: "An article stands before one with a smaller number.",
  },
  "article-number-unreadable": {
    title: "Article number unreadable",
    about: "The number of an article could not be read.",
  },
  "cross-head": {
    title: "Cross-head",
    about: "A line in capitals was taken for a cross-head of the edition.",
  },
  "emendation-not-found": {
    title: "Emendation not found",
    about: "The words that an emendation corrects do not stand where it says.",
  },
  "front-matter-invalid": {
    title: "Front matter invalid",
    about: "The front matter is not what a corpus text needs.",
  },
  "heading-assumed": {
    title: "Heading assumed",
    about: "A heading was misread by a scan; the run of the numbers around it says what it must be.",
  },
  "item-missing": {
    title: "Item missing",
    about: "A row of numbered or lettered items jumps: an item may be lost in our copy.",
  },
  lacuna: {
    title: "Lacuna",
    about: "Our copy lacks something that the treaty has; it is never counted as an omission.",
  },
  "markup-unreadable": {
    title: "Markup unreadable",
    about: "The source is not the HTML or XML that it claims to be; it was read as plain text.",
  },
  "no-article": {
    title: "No article",
    about: "No article was found: the text is compared by its paragraphs.",
  },
  "nothing-to-read": { title: "Nothing to read", about: "The text is empty." },
  "unplaced-text": {
    title: "Unplaced text",
    about: "A block was no part of a treaty that we recognise and was kept as it stands.",
  },
} as const satisfies Record<ProblemCode, { readonly title: string; readonly about: string }>;
