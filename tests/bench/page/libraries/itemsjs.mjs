// itemsjs: filters with the count of every value.
import itemsjs from "itemsjs";
import { byGroup, valuesOf } from "../questions.mjs";

/** Groups of which a surgery has to have every value that is chosen, as in the explorer: what one person needs adds up. */
const ADD_UP = ["access", "format"];

/** The engine on some rows. */
export function build(rows) {
  const groups = Object.keys(valuesOf(rows));
  const all = rows.length;
  const aggregations = Object.fromEntries(
    groups.map((group) => [group, { size: all, conjunction: ADD_UP.includes(group), hide_zero_doc_count: true }]),
  );
  const items = rows.map((row) => ({ id: row.id, name: row.name, ...row.facets }));
  return itemsjs(items, { aggregations, native_search_enabled: false });
}

/** Twenty surgeries and the count of every value. */
export const facets = (engine, question) =>
  engine.search({ per_page: question.limit, filters: byGroup(question.filters) });

/** The same in the words of our answer. */
export function found(given) {
  const counts = Object.entries(given.data.aggregations).map(([group, { buckets }]) => [
    group,
    Object.fromEntries(buckets.filter((each) => each.doc_count > 0).map((each) => [each.key, each.doc_count])),
  ]);
  return { total: given.pagination.total, facets: Object.fromEntries(counts) };
}
