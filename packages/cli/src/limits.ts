/**
 * Numbers that are choices.
 */

/** Below this a line has no room for the words of a treaty; above it, lines are tiring to read. */
export const narrowest = 32;
export const widest = 200;

/** A page of prose; a wider terminal is not filled. */
export const defaultWidth = 80;
export const widestByDefault = 100;

/** A siglum is suggested when at most this share of it has to be changed. */
export const suggestionDistance = 0.5;
export const maxSuggestions = 3;

/** Problems printed under an outline: nobody reads more, and what is wrong with a text shows in the first of them. */
export const maxPrintedProblems = 200;

/** Characters of all texts together that take about a second to read, to compare or to write on a slow machine. */
export const progressFrom = 300_000;
