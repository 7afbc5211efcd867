// Orama: words with slips, filters and counts, alone and together.
import { create, insertMultiple, search } from "@orama/orama";
import { byGroup, valuesOf } from "../questions.mjs";

const TEXTS = ["name", "other_names", "partnership_name", "towns", "services"];

/** The engine on some rows. Filters are of the kind that takes whole values. */
export async function build(rows) {
  const groups = Object.keys(valuesOf(rows));
  const schema = { name: "string", partnership_name: "string" };
  for (const list of ["other_names", "towns", "services"]) schema[list] = "string[]";
  for (const group of groups) schema[`of_${group}`] = "enum[]";
  const database = create({ schema });
  const documents = rows.map((row) => ({
    ...Object.fromEntries(TEXTS.map((field) => [field, row[field] ?? ""])),
    ...Object.fromEntries(groups.map((group) => [`of_${group}`, row.facets[group]])),
    id: row.id,
  }));
  await insertMultiple(database, documents, 1_000);
  const facets = Object.fromEntries(groups.map((group) => [`of_${group}`, {}]));
  return { database, facets };
}

/** Every word has to be found, with one slip each. */
const asWords = (question) => ({
  term: question.text,
  properties: TEXTS,
  tolerance: 1,
  threshold: 0,
  limit: question.limit,
});

const asFilters = (question) =>
  Object.fromEntries(
    Object.entries(byGroup(question.filters)).map(([group, values]) => [`of_${group}`, { containsAny: values }]),
  );

/** Twenty surgeries by their words. */
export const words = ({ database }, question) => search(database, asWords(question));

/** Twenty surgeries by filters, and counts. */
export const facets = ({ database, facets }, question) =>
  search(database, { term: "", where: asFilters(question), facets, limit: question.limit });

/** All that it can do of a whole step. */
export const step = ({ database, facets }, question) =>
  search(database, { ...asWords(question), where: asFilters(question), facets });
