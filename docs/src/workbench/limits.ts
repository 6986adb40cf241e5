/** Numbers that are choices. */

/**
 * The longest treaties have 10 MB as HTML, and a tree needs thirty times its text: beyond this a browser on a small machine
 * may give up, where the command line does not. In bytes.
 */
export const largestFile = 16 * 1024 * 1024;

/**
 * A pasted text longer than this is kept beside the field and not in it: a field that lays out 100,000 words holds up the
 * page for half a second at every change. In characters; the agreements of 1942 have 10,000.
 */
export const longestInField = 120_000;

/** Nobody reads more, and what is wrong with a text shows in the first of them. */
export const mostProblems = 50;

/** An excerpt of a line that fits a phone turned sideways; longer lines are cut around the place. In characters. */
export const excerptLength = 100;

/** Readings kept by the worker, so that a comparison does not read again what a panel has read: three texts, each twice. */
export const keptReadings = 6;

/** Typing is read when it pauses. In milliseconds. */
export const typingPause = 400;

/** About what a browser parses and places in ten milliseconds, so that a click is never kept waiting. In characters of HTML. */
export const pieceLength = 60_000;
