import type { Treaty } from "../model/nodes.ts";
import { element, type Lines } from "./akn-element.ts";

/** What stands where a text does not say its date: the standard wants one. */
const noDate = "0001-01-01";
/** ISO 3166 keeps XX free for users: a treaty belongs to no one country. */
const noCountry = "xx";

/** The identification that the standard wants of each document. `part` names an attachment. */
export function aknMeta(treaty: Treaty, part: string): Lines {
  const { siglum, metadata } = treaty.data;
  const signed = treaty.children.find((node) => node.type === "testimonium")?.date;
  const date = metadata?.signed ?? signed ?? noDate;
  const language = metadata?.language ?? "und";
  const work = `/akn/${noCountry}/act/treaty/${date}/${encodeURIComponent(wellFormed(siglum))}`;
  const inPart = part === "" ? "!main" : `!${part}`;
  const dated = element("FRBRdate", { date, name: date === noDate ? "unknown" : "signature" }, []);
  const author = element("FRBRauthor", { href: "#treatydiff" }, []);
  const level = (name: string, uri: string, own: readonly Lines[]): Lines =>
    element(name, {}, [
      element("FRBRthis", { value: `${uri}/${inPart}` }, []),
      element("FRBRuri", { value: uri }, []),
      ...(name === "FRBRWork" ? [element("FRBRalias", { value: siglum, name: "siglum" }, [])] : []),
      dated,
      author,
      ...own,
    ]);
  return element("meta", {}, [
    element("identification", { source: "#treatydiff" }, [
      level("FRBRWork", work, [element("FRBRcountry", { value: noCountry }, [])]),
      level("FRBRExpression", `${work}/${language}@`, [element("FRBRlanguage", { language }, [])]),
      level("FRBRManifestation", `${work}/${language}@.xml`, []),
    ]),
    element("references", { source: "#treatydiff" }, [
      element(
        "TLCOrganization",
        { eId: "treatydiff", href: "/akn/ontology/organization/treatydiff", showAs: "treatydiff" },
        [],
      ),
    ]),
  ]);
}

/** Halves of surrogate pairs cannot stand in an address. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu, "-");
}
