/**
 * Older English spelling in today's form: "publick" is "public", "provid'd" is "provided", "haue" is "have". A word that
 * the dictionary knows is left alone; of the others a few regular changes, one or two together, are tried, and the first
 * that gives a known word is taken. What follows no rule stands in a list.
 */
import { isKnownWord } from "./known-words.ts";

/** Data: words as treaties of 1500 to 1850 spell them, with today's form. */
const listed: ReadonlyMap<string, string> = new Map(
  (
    "shew:show shews:shows shewn:shown shewed:showed shewing:showing chuse:choose chusing:choosing " +
    "compleat:complete compleated:completed compleatly:completely antient:ancient antiently:anciently " +
    "gaol:jail gaols:jails gaoler:jailer controul:control controuled:controlled cloathing:clothing cloaths:clothes " +
    "surprize:surprise surprized:surprised publickly:publicly phrenzy:frenzy soveraign:sovereign " +
    "soveraignty:sovereignty souveraign:sovereign forraign:foreign forreign:foreign forrein:foreign foraign:foreign " +
    "suddain:sudden burthen:burden burthens:burdens murther:murder wherof:whereof therof:thereof hath:has doth:does " +
    "ye:the yt:that yn:then ym:them wch:which wth:with sd:said agst:against yr:your wee:we hee:he shee:she mee:me bee:be " +
    "onely:only beleive:believe recieve:receive recieved:received feild:field freind:friend freinds:friends " +
    "seperate:separate seperately:separately neighbor:neighbor priviledge:privilege priviledges:privileges " +
    "sattisfaction:satisfaction conferr:confer referr:refer betwixt:between whilst:while amongst:among " +
    "independant:independent independance:independence vizt:viz subsidie:subsidy treatie:treaty treatys:treaties partys:parties countrys:countries " +
    "warre:war peece:piece peeces:pieces shippes:ships shipp:ship shipps:ships souldier:soldier souldiers:soldiers " +
    "marchant:merchant marchants:merchants marchandize:merchandise merchandize:merchandise merchandizes:merchandises " +
    "ordinarie:ordinary necessarie:necessary contrarie:contrary realme:realm kingdome:kingdom " +
    "expence:expense expences:expenses licence:license plaister:plaster accompt:account accompts:accounts " +
    "ballance:balance agreable:agreeable agreably:agreeably oeconomy:economy foederal:federal " +
    "paiment:payment paiments:payments intituled:entitled enterprize:enterprise enterprizes:enterprises " +
    "goverment:government governement:government comerce:commerce commerse:commerce comander:commander comittee:committee " +
    "comissioners:commissioners comissioner:commissioner comission:commission immediatly:immediately " +
    "plenipotentiarys:plenipotentiaries entred:entered entring:entering rendred:rendered " +
    "delivred:delivered suffred:suffered remembred:remembered tho:though thro:through altho:although til:till untill:until " +
    "enquiry:inquiry enquiries:inquiries enquire:inquire enquired:inquired enquires:inquires enquiring:inquiring " +
    "payd:paid sayd:said layd:laid neyther:neither eyther:either theyr:their theire:their thier:their daies:days daie:day"
  )
    .split(" ")
    .map((entry): [string, string] => {
      const [older = "", today = ""] = entry.split(":");
      return [older, today];
    }),
);

/** Regular changes, each tried by itself and with another. */
const changes: readonly (readonly [RegExp, string])[] = [
  [/['’]d$/u, "ed"],
  [/['’]t$/u, "ed"],
  [/ck(?=s?$)/u, "c"],
  [/ck(?=e|ly)/u, "c"],
  [/xion/u, "ction"],
  [/æ/gu, "e"],
  [/œ/gu, "e"],
  [/our/u, "or"],
  [/^enc/u, "inc"],
  [/^int/u, "ent"],
  [/^imp/u, "emp"],
  [/^inq/u, "enq"],
  [/^v(?=[nps])/u, "u"],
  [/(?<=[aeo])u(?=[aeiy])/u, "v"],
  [/^i(?=[aou])/u, "j"],
  [/ie$/u, "y"],
  [/y(?=s$)/u, "ie"],
  [/y(?=[nlmrs])/u, "i"],
  [/ei/u, "ie"],
  [/eable/u, "able"],
  [/([bdfglmnprst])\1e$/u, "$1"],
  [/([bdfglmnprst])\1/u, "$1"],
  [/(?<=[a-z]{3})e$/u, ""],
  [/e(?=s$)/u, ""],
  [/z(?=e|i)/u, "s"],
  [/ph/u, "f"],
  [/cion/u, "tion"],
  [/aunce/u, "ance"],
  [/oo/u, "o"],
  [/es$/u, "ess"],
  [/l$/u, "ll"],
];

/** A lost space makes "forthe", which is no "forth": two words, one of them a small one. */
function isTwoWords(word: string): boolean {
  const cut = /^(?:(of|to|and|the|for)(\p{L}{3,})|(\p{L}{2,})(the|of|and|to))$/u.exec(word);
  const rest = cut?.[2] ?? cut?.[3];
  return rest !== undefined && isKnownWord(rest);
}

/** Shorter words are too soon another one. */
const minLength = 4;

/** Today's spelling of a word in small letters; the word itself where it is today's, or none is found. */
export function todaysSpelling(word: string): string {
  const found = listed.get(word);
  if (found !== undefined) return found;
  if (word.length < minLength || isKnownWord(word) || isTwoWords(word)) return word;
  const once: string[] = [];
  for (const [from, to] of changes) {
    const changed = word.replace(from, to);
    if (changed === word) continue;
    if (isKnownWord(changed)) return changed;
    once.push(changed);
  }
  for (const first of once) {
    for (const [from, to] of changes) {
      const changed = first.replace(from, to);
      if (changed !== first && changed !== word && isKnownWord(changed)) return changed;
    }
  }
  return word;
}
