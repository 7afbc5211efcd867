// Fuse.js: words with slips, by looking through every row.
import Fuse from "fuse.js";

/** The engine on some rows. */
export const build = (rows) =>
  new Fuse(rows, { keys: ["name", "other_names", "partnership_name", "towns", "services"], threshold: 0.3 });

/** Twenty surgeries by their words. */
export const words = (engine, question) => engine.search(question.text, { limit: question.limit });
