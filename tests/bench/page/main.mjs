// What the page does when it is told to: each function is one visit's work.
import { comparisons } from "./equality.mjs";
import * as fuse from "./libraries/fuse.mjs";
import * as geokdbush from "./libraries/geokdbush.mjs";
import * as itemsjs from "./libraries/itemsjs.mjs";
import * as minisearch from "./libraries/minisearch.mjs";
import * as orama from "./libraries/orama.mjs";
import { ready, rowsAndPlain } from "./ours.mjs";
import { once, spread, timed } from "./timing.mjs";

const text = async (address) => (await fetch(address)).text();
const json = async (address) => (await fetch(address)).json();

/** Questions that are compared, and that Fuse is asked, which takes a tenth of a second each. */
const COMPARED = 200;
const ASKED_OF_FUSE = 20;

/** The rows and the plain JSON, to be kept for the other visits. */
export const prepare = rowsAndPlain;

/** How long a first visit takes to be ready, and JSON.parse of the same catalogue beside it. */
export async function coldStart() {
  const questions = await json("/made/questions.json");
  const { times } = await ready(questions);
  const plain = await text("/made/plain.json");
  const parse = await once(() => JSON.parse(plain));
  return { ...times, parse: parse.ms };
}

/** Everything that is measured of ours: the times of each kind of question, and the memory that was needed. */
async function ours(questions) {
  const ourselves = await ready(questions);
  const { explorer, memory, offsets } = ourselves;
  const count = questions.kinds.step.length;
  const people = [...new Set(["step", "words", "around"].flatMap((kind) => questions.kinds[kind].map((one) => one.person)))];
  const stand = await timed(people.length, (at) => explorer.stand(people[at]));
  const kinds = {};
  for (const kind of ["step", "words", "facets", "around"]) {
    kinds[kind] = await timed(count, (at) => explorer.search(offsets[kind] + at));
  }
  kinds.nearest = await timed(count, (at) => explorer.search_afresh(offsets.nearest + at));
  kinds.twenty = await timed(count, (at) => explorer.nearest(questions.kinds.nearest[at].person, 20));
  const found = {};
  for (const kind of ["step", "words", "facets"]) {
    found[kind] = questions.kinds[kind].filter((_, at) => explorer.search(offsets[kind] + at) > 0).length;
  }
  return { ourselves, times: { ...kinds, stand }, found, memory: memory.buffer.byteLength };
}

/** The other libraries' indexes, and how long each took. */
async function build(rows) {
  const built = {};
  const times = {};
  for (const [name, library] of Object.entries({ itemsjs, orama, minisearch, fuse, geokdbush })) {
    const { ms, given } = await once(() => library.build(rows));
    built[name] = given;
    times[name] = ms;
  }
  return { built, times };
}

async function theirs(engines, { people, kinds }) {
  const over = (kind, ask, count = kinds[kind].length) => timed(count, (at) => ask(kinds[kind][at]));
  return {
    itemsjs: { facets: await over("facets", (each) => itemsjs.facets(engines.itemsjs, each)) },
    orama: {
      words: await over("words", (each) => orama.words(engines.orama, each)),
      facets: await over("facets", (each) => orama.facets(engines.orama, each)),
      step: await over("step", (each) => orama.step(engines.orama, each)),
    },
    minisearch: { words: await over("words", (each) => minisearch.words(engines.minisearch, each)) },
    fuse: { words: await over("words", (each) => fuse.words(engines.fuse, each), ASKED_OF_FUSE) },
    geokdbush: {
      twenty: await over("nearest", (each) => geokdbush.nearest(engines.geokdbush, people[each.person])),
    },
  };
}

const spreads = (times) => Object.fromEntries(Object.entries(times).map(([kind, each]) => [kind, spread(each)]));

/** The whole comparison. */
export async function search() {
  if (!crossOriginIsolated) throw new Error("the page is not isolated, so that its clock is too coarse");
  const questions = await json("/made/questions.json");
  const rows = await json("/made/rows.json");
  const own = await ours(questions);
  const { built, times: index } = await build(rows);
  const other = await theirs(built, questions);
  const libraries = { ours: spreads(own.times) };
  for (const [name, times] of Object.entries(other)) libraries[name] = spreads(times);
  return {
    libraries,
    index,
    memory: own.memory,
    found: own.found,
    equality: comparisons(own.ourselves, built, rows, questions, COMPARED),
  };
}
