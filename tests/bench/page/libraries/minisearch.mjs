// MiniSearch: words with slips.
import MiniSearch from "minisearch";
import { wordsIn } from "../questions.mjs";

const TEXTS = ["name", "other_names", "partnership_name", "towns", "services"];

/** The engine on some rows. */
export function build(rows) {
  const engine = new MiniSearch({
    fields: TEXTS,
    extractField: (row, field) => (Array.isArray(row[field]) ? row[field].join(" ; ") : row[field]),
    tokenize: wordsIn,
    processTerm: (word) => word,
  });
  engine.addAll(rows);
  return engine;
}

/** One slip from four letters on, two from eight on: as ours forgives them. */
const slips = (word) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Surgeries with every word, with slips; the last word may be a beginning. */
export const words = (engine, question) =>
  engine.search(question.text, {
    combineWith: "AND",
    fuzzy: slips,
    prefix: (_, at, all) => at === all.length - 1,
  });

/** The ids of those with every word as it is written. */
export const exact = (engine, question) =>
  engine.search(question.text, { combineWith: "AND" }).map((each) => each.id);
