import type { Rule } from "../rule.ts";
import { abbreviation } from "./abbreviation.ts";
import { actor } from "./actor.ts";
import { actorInRecital } from "./actor-in-recital.ts";
import { addedClause } from "./added-clause.ts";
import { alternat } from "./alternat.ts";
import { closingWords } from "./closing-words.ts";
import { condition } from "./condition.ts";
import { crossReference } from "./cross-reference.ts";
import { currencyForm } from "./currency-form.ts";
import { date } from "./date.ts";
import { designation } from "./designation.ts";
import { itemLabel } from "./item-label.ts";
import { joining } from "./joining.ts";
import { marks } from "./marks.ts";
import { modality } from "./modality.ts";
import { negation } from "./negation.ts";
import { numberForm } from "./number-form.ts";
import { order } from "./order.ts";
import { partyRole } from "./party-role.ts";
import { presentation } from "./presentation.ts";
import { qualification } from "./qualification.ts";
import { quantity } from "./quantity.ts";
import { renumberedReference } from "./renumbered-reference.ts";
import { repeatedNumber } from "./repeated-number.ts";
import { repetition } from "./repetition.ts";
import { rewriting } from "./rewriting.ts";
import { scanError } from "./scan-error.ts";
import { scope } from "./scope.ts";
import { signature } from "./signature.ts";
import { slip } from "./slip.ts";
import { whoActs } from "./who-acts.ts";

/** The rules in the order in which they are asked: first those that explain a difference whole, then the detectors. */
export const rules: readonly Rule[] = [
  marks,
  presentation,
  rewriting,
  partyRole,
  alternat,
  renumberedReference,
  joining,
  scanError,
  slip,
  repetition,
  itemLabel,
  repeatedNumber,
  numberForm,
  currencyForm,
  abbreviation,
  signature,
  closingWords,
  designation,
  order,
  actorInRecital,
  negation,
  modality,
  actor,
  whoActs,
  quantity,
  date,
  crossReference,
  condition,
  addedClause,
  scope,
  qualification,
];
