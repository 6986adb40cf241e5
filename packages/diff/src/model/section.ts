/** The great parts of a treaty; a difference weighs otherwise in a recital than in an article. */
export type Section = "front" | "preamble" | "operative" | "closing" | "annex";
