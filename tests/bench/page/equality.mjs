// Where two libraries mean the same, they have to say the same.
import * as geokdbush from "./libraries/geokdbush.mjs";
import * as itemsjs from "./libraries/itemsjs.mjs";
import * as minisearch from "./libraries/minisearch.mjs";

/** Kilometres that two ways of measuring may differ by: their Earths differ by a metre in six thousand kilometres. */
const SAME = 0.001;

/** What a comparison found: how many agree, and what is wrong with the first few that do not. */
export function compare(name, questions, difference) {
  const wrong = [];
  questions.forEach((question, at) => {
    const found = difference(question, at);
    if (found !== null) wrong.push(`${JSON.stringify(question)}: ${found}`);
  });
  return { name, compared: questions.length, differ: wrong.length, wrong: wrong.slice(0, 3) };
}

/** The counts of every value that both could count; a value without a surgery is counted by neither. */
export function countsDiffer(ours, theirs) {
  if (ours.total !== theirs.total) return `${ours.total} found, and ${theirs.total} by the other`;
  for (const [group, counts] of Object.entries(theirs.facets)) {
    const mine = Object.entries(ours.facets[group] ?? {}).filter(([, count]) => count > 0);
    if (mine.length !== Object.keys(counts).length) {
      return `${mine.length} values of ${group}, and ${Object.keys(counts).length} by the other`;
    }
    const wrong = mine.find(([value, count]) => counts[value] !== count);
    if (wrong) return `${group} ${wrong[0]} counts ${wrong[1]}, and ${counts[wrong[0]]} by the other`;
  }
  return null;
}

/** Whether some ids hold all of some others. */
export function lacks(ids, others) {
  const held = new Set(ids);
  const missing = others.filter((id) => !held.has(id));
  return missing.length === 0 ? null : `lacks ${missing.slice(0, 5).join(", ")}`;
}

/** Whether two lists of distances are the same; rows at the same distance may stand in any order. */
export function distancesDiffer(ours, theirs) {
  if (ours.length !== theirs.length) return `${ours.length} rows, and ${theirs.length} by the other`;
  const at = ours.findIndex((kilometres, place) => Math.abs(kilometres - theirs[place]) > SAME);
  return at < 0 ? null : `place ${at} is ${ours[at]} km away, and ${theirs[at]} km by the other`;
}

/** All comparisons, over the first questions of each kind. */
export function comparisons({ explorer, offsets }, engines, rows, { people, kinds }, count) {
  const answer = (kind, at) => JSON.parse(explorer.answer(offsets[kind] + at));
  const first = (kind) => kinds[kind].slice(0, count);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const nearest = (question) => {
    const person = people[question.person];
    const ids = explorer.nearest(question.person, 20).split("\n");
    if (new Set(ids).size !== ids.length) return "a row stands twice";
    const ours = ids.map((id) => geokdbush.kilometres(person, byId.get(id)));
    const theirs = [...geokdbush.nearestRows(engines.geokdbush, person, ids.length).values()];
    return distancesDiffer(ours, theirs);
  };
  return [
    compare("filters and every count: the same as itemsjs", first("facets"), (question, at) =>
      countsDiffer(answer("facets", at), itemsjs.found(itemsjs.facets(engines.itemsjs, question))),
    ),
    compare("twenty nearest: as far as geokdbush's", first("nearest"), nearest),
    compare("words as written: all that MiniSearch finds", first("exact"), (question, at) =>
      lacks(answer("exact", at).ids, minisearch.exact(engines.minisearch, question)),
    ),
  ];
}
