/** A view without the section around it, which the page makes itself: its pieces come one by one. */
export function withoutSection(html: string): string {
  return html.replace(/^<section [^>]*>\n/u, "").replace(/<\/section>\n$/u, "");
}
