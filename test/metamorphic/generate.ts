/**
 * Longer treaties: the phrases of the founding texts recombined with those of common treaty subjects, article by
 * article, so that an article has a subject of its own and no clause stands twice.
 */
import { type Draft, type DraftClause, frontMatter, numbered } from "./draft.ts";
import { makeRandom, type Random } from "./random.ts";

/** What an article can be about: things, and what is done with them. */
const subjects: readonly (readonly [things: string, acts: string])[] = [
  [
    "defense articles|defense services|defense information|patent rights|military stores",
    "transferred|supplied|returned",
  ],
  ["fishing vessels|nets|spawning grounds|coastal waters|catches of herring", "landed|inspected|protected"],
  ["customs duties|tariff rates|excise charges|internal taxes|drawbacks", "levied|reduced|refunded"],
  ["harbor dues|pilotage|lighthouses|tonnage certificates|merchant ships", "admitted|measured|moored"],
  ["railway lines|rolling stock|sidings|freight wagons|through tickets", "operated|maintained|leased"],
  [
    "patents|trade marks|copyright works|industrial designs|licensed inventions",
    "registered|renewed|infringed",
  ],
  ["consular officers|archives|passports|visas|notarial acts", "accredited|issued|legalized"],
  ["fugitive offenders|warrants|judicial records|witnesses|depositions", "surrendered|arrested|heard"],
  [
    "postal parcels|telegraph cables|wireless stations|money orders|transit mails",
    "forwarded|insured|installed",
  ],
  ["rivers|irrigation canals|weirs|flood waters|hydraulic works", "diverted|dredged|gauged"],
  ["aircraft|airfields|navigation beacons|crews|spare engines", "landed|refuelled|certified"],
  ["laborers|labor contracts|wages|workshops|accident insurance", "recruited|employed|compensated"],
  ["cattle|veterinary certificates|quarantine stations|hides|foodstuffs", "imported|slaughtered|disinfected"],
  ["loans|gold reserves|currency balances|bonds|interest payments", "redeemed|deposited|converted"],
  ["universities|scholarships|libraries|catalogues of manuscripts|exhibitions", "awarded|exchanged|opened"],
  ["frontier posts|boundary pillars|survey maps|grazing rights|bridges", "marked|repaired|guarded"],
  ["prisoners|field hospitals|ambulances|wounded soldiers|relief parcels", "repatriated|nursed|distributed"],
  ["mines|petroleum wells|concessions|royalties|geological reports", "worked|granted|abandoned"],
  ["cotton|wheat|sugar quotas|rubber|coffee shipments", "purchased|stored|graded"],
  ["inheritances|estates|wills|guardianships|trust funds", "administered|probated|divided"],
];

const actors = [
  "The Government of the United Kingdom",
  "The Government of the United States of America",
  "Each of the two Governments",
  "The competent authorities of the United Kingdom",
  "The competent authorities of the United States of America",
  "The President of the United States of America",
  "Nationals of the United Kingdom",
  "The joint commission",
  "The two Governments",
  "Any citizen of the United States of America",
];

const duties = [
  "shall take all necessary measures to ensure that",
  "will not without the consent of the joint commission permit that",
  "may, in conformity with its domestic legislation, provide that",
  "shall notify in writing whether",
  "will continue to authorize arrangements under which",
  "must satisfy itself by regular inspection that",
  "shall be entitled to require that",
  "may refuse to recognize any claim that",
  "will use its best endeavors to the end that",
  "shall publish in its official journal a program by which",
];

const conditions = [
  "within thirty days of receipt of a request",
  "on terms not less favorable than those accorded to the most favored nation",
  "until a date to be agreed upon by the two Governments",
  "as determined by the joint commission at its annual session",
  "subject to the laws of the territory where they are found",
  "unless grave danger to public health is shown",
  "at the expense of the Government that made the request",
  "before December 31, 1950",
  "in accordance with the honorable practice of neighboring countries",
  "not later than six months after the exchange of ratifications",
  "in so far as direct measures are compatible with international obligations",
  "to the extent of 250 units in any calendar year",
  "for a period of five years from March 11, 1941",
  "without any discrimination on the ground of origin",
  "provided that lawful possession is proved by two documents",
  "in exchange for adequate security",
  "with a view to the betterment of economic relations between them",
  "whenever the progress of events makes it advantageous",
  "by means of certificates in triplicate",
  "and the centers at which this is done shall be limited to 12 ports",
];

const purposes = [
  "no burden falls on commerce between the two countries",
  "the rights of third persons are fully protected",
  "the liberty and welfare of all peoples are promoted",
  "disputes may be settled by arbitration",
  "the organization of the service remains in responsible hands",
  "such benefits as are to be received in return are taken into account",
  "the general purposes of this Agreement are fulfilled",
  "production, employment, and the exchange of goods are encouraged",
  "the dignity of both flags is honored",
  "all measures of conservation have their full effect",
];

function thing(random: Random, things: readonly string[]): string {
  return random.pick(things);
}

/** One clause of an article about a subject. */
function makeClause(random: Random, things: readonly string[], acts: readonly string[]): string {
  const [one, other = "goods"] = random.some(things, 2);
  const act = random.pick(acts);
  switch (random.below(7)) {
    case 0:
      return `${random.pick(actors)} ${random.pick(duties)} ${one} and ${other} are ${act} ${random.pick(conditions)}.`;
    case 1:
      return `${capital(one ?? "")} which have been ${act} under this Article shall be exempt from seizure ${random.pick(conditions)}, and ${random.pick(purposes)}.`;
    case 2:
      return `${random.pick(actors)} ${random.pick(duties)} ${one} are ${act} ${random.pick(conditions)}, and will furnish ${other} ${random.pick(conditions)}.`;
    case 3:
      return `If ${one} are ${act} ${random.pick(conditions)}, ${lower(random.pick(actors))} shall ensure that ${random.pick(purposes)}.`;
    case 4:
      return `The Government of the United Kingdom will return to the United States of America ${random.pick(conditions)} such ${one} and ${other} as shall not have been ${act}.`;
    case 5:
      return `${capital(one ?? "")} ${act} by the United States of America and the United Kingdom remain open to inspection by all other countries of like mind ${random.pick(conditions)}.`;
    default:
      return `No charge may be made for ${one}, ${other}, or ${thing(random, things)} so ${act} ${random.pick(conditions)}, and ${lower(random.pick(actors))} shall see to it that ${random.pick(purposes)}.`;
  }
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

const parties = [
  {
    role: "provider",
    name: "United States of America",
    shortNames: ["United States"],
    adjectives: ["American"],
    capital: "Washington",
    offices: [
      { office: "head of state", names: ["the President of the United States of America", "the President"] },
    ],
  },
  {
    role: "recipient",
    name: "United Kingdom of Great Britain and Northern Ireland",
    shortNames: ["United Kingdom"],
    adjectives: ["British"],
    capital: "London",
  },
];

/** Makes a treaty of so many articles, of about sixty words a clause pair and three clauses an article. */
export function generateDraft(seed: number, articleCount: number): Draft {
  const random = makeRandom(seed);
  const clause = (text: string): DraftClause => ({ from: [], text });
  const seen = new Set<string>();
  const order = random.shuffle(subjects);
  const articles = Array.from({ length: articleCount }, (_, a) => {
    const [thingList = "", actList = ""] = order[a % order.length] ?? [];
    const make = (): DraftClause => {
      for (let attempt = 0; attempt < 50; attempt++) {
        const text = makeClause(random, thingList.split("|"), actList.split("|"));
        if (seen.has(text)) continue;
        seen.add(text);
        return clause(text);
      }
      throw new Error("The phrases are used up.");
    };
    const blocks = Array.from({ length: 1 + random.below(2) }, () =>
      Array.from({ length: 1 + random.below(3) }, make),
    );
    return { origin: a, blocks };
  });
  return numbered({
    name: `generated-${seed}`,
    frontMatter: frontMatter(parties, `generated-${seed}`),
    title: clause(
      "TREATY BETWEEN THE UNITED STATES OF AMERICA AND THE UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND ON COMMERCE AND MUTUAL AID",
    ),
    recitals: [
      clause(
        "Whereas the Governments of the United States of America and the United Kingdom of Great Britain and Northern Ireland declare that they are engaged in a cooperative undertaking;",
      ),
      clause(
        "And whereas the Governments of the United States of America and the United Kingdom are mutually desirous of concluding now an agreement in regard to commerce and aid;",
      ),
    ],
    formula: clause(
      "The undersigned, being duly authorized by their respective Governments for that purpose, have agreed as follows:",
    ),
    articles,
    closing: [clause("Signed and sealed at Washington in duplicate this 23rd day of February 1942.")],
    firstNumber: 1,
  });
}
