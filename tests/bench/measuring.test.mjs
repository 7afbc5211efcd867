// What the figures rest on: percentiles, seeded questions, comparisons, the page of figures.
import assert from "node:assert/strict";
import { test } from "node:test";

import { compare, countsDiffer, distancesDiffer, lacks } from "./page/equality.mjs";
import { byGroup, questions, slip, wordsIn } from "./page/questions.mjs";
import { seeded, shuffled } from "./page/random.mjs";
import { percentile, quickest, spread, timed } from "./page/timing.mjs";
import { ms, section, times } from "./report.mjs";
import { fileOf } from "./server.mjs";
import { best, summary } from "./typing.mjs";

const row = (id, name, service) => ({
  id,
  name,
  towns: ["Wickmere"],
  services: [service],
  sites: [{ postcode: "WM1 1AA", lat: 52.5, lon: 0.5 }],
  facets: { service: [service], funder: ["fen"], joining: ["can_join"] },
});
const ROWS = [row("a", "Beech House", "diabetes"), row("b", "Curlew Wharf Surgery", "asthma")];

test("a percentile is the nearest rank: a time that was measured", () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
  assert.deepEqual([0.5, 0.95, 0.99, 1].map((share) => percentile(hundred, share)), [50, 95, 99, 100]);
  assert.equal(percentile([7], 0.5), 7);
  assert.throws(() => percentile([], 0.5), /nothing was measured/);
  assert.deepEqual(spread([3, 1, 2]), { count: 3, mean: 2, p50: 2, p95: 3, p99: 3, max: 3 });
});

test("every call is timed in three rounds after the warm-up, promises are waited for, the quickest time counts", async () => {
  const called = [];
  const given = await timed(2, (at) => Promise.resolve().then(() => called.push(at)));
  assert.equal(given.length, 2);
  assert.deepEqual(called, [0, 1, 0, 1, 0, 1, 0, 1]);
  assert.deepEqual(quickest([[3, 5], [4, 2], [9, 9]]), [3, 2]);
});

test("the same seed gives the same numbers, and another seed others", () => {
  const numbers = (seed) => Array.from({ length: 5 }, seeded(seed));
  assert.deepEqual(numbers(1), numbers(1));
  assert.notDeepEqual(numbers(1), numbers(2));
  assert.ok(numbers(1).every((number) => number >= 0 && number < 1));
  assert.deepEqual(shuffled(seeded(1), [1, 2, 3, 4]).sort(), [1, 2, 3, 4]);
});

test("the same rows give the same questions, each with what its kind has", () => {
  const { people, kinds } = questions(ROWS, 50);
  assert.deepEqual({ people, kinds }, questions(ROWS, 50));
  assert.notDeepEqual(kinds, questions(ROWS, 50, 2011).kinds);
  for (const [kind, all] of Object.entries(kinds)) {
    assert.equal(all.length, 50);
    for (const { person, text, filters } of all) {
      const atHome = ["step", "around", "nearest"].includes(kind);
      assert.equal(people[person] !== null, atHome, kind);
      assert.equal(text !== "", ["step", "words", "exact"].includes(kind), kind);
      const groups = Object.keys(byGroup(filters)).length;
      assert.equal(groups, ["step", "facets"].includes(kind) ? 3 : 0, kind);
    }
  }
  assert.equal(new Set(kinds.nearest.map(({ person }) => person)).size, 50, "each from a place of its own");
});

test("a slip changes a word and keeps its first letter", () => {
  const random = seeded(3);
  for (let at = 0; at < 200; at += 1) {
    const wrong = slip(random, "knaresborough");
    assert.equal(wrong[0], "k");
    assert.ok(Math.abs(wrong.length - "knaresborough".length) <= 1, wrong);
  }
});

test("words are read without apostrophes and signs", () => {
  assert.deepEqual(wordsIn("St Mary's & O’Toole (Beech-House)"), ["st", "marys", "otoole", "beech", "house"]);
});

test("answers that differ are told with what differs", () => {
  const ours = { total: 3, facets: { service: { asthma: 2, skin: 0 } } };
  assert.equal(countsDiffer(ours, { total: 3, facets: { service: { asthma: 2 } } }), null);
  assert.match(countsDiffer(ours, { total: 4, facets: {} }), /3 found, and 4/);
  assert.match(countsDiffer(ours, { total: 3, facets: { service: { asthma: 1 } } }), /asthma counts 2, and 1/);
  assert.match(countsDiffer(ours, { total: 3, facets: { service: {} } }), /1 values of service, and 0/);
  assert.equal(lacks(["a", "b"], ["b"]), null);
  assert.match(lacks(["a"], ["a", "c"]), /lacks c/);
  assert.equal(distancesDiffer([1, 2], [1.0001, 2]), null);
  assert.match(distancesDiffer([1, 2], [1, 3]), /place 1 is 2 km/);
  assert.match(distancesDiffer([1], []), /1 rows, and 0/);
  const judged = compare("equal", ["x", "y"], (question) => (question === "y" ? "wrong" : null));
  assert.deepEqual(judged, { name: "equal", compared: 2, differ: 1, wrong: ['"y": wrong'] });
});

test("no address leads out of what is served", () => {
  const served = { catalogue: "release/catalogue.lcp", engine: "out/engine" };
  assert.equal(fileOf("/catalogue", served), served.catalogue);
  assert.equal(fileOf("/", served), "tests/bench/page/index.html");
  assert.equal(fileOf("/node_modules/kdbush/index.js", served), "node_modules/kdbush/index.js");
  assert.equal(fileOf("/engine/bench.js", served), "out/engine/bench.js");
  for (const path of ["/../package.json", "/engine/../../x", "//etc"]) assert.equal(fileOf(path, served), null, path);
});

test("times and ratios are written in the unit that people read", () => {
  assert.deepEqual([0.0854, 12.34, 1250.4].map(ms), ["0.085 ms", "12.3 ms", "1,250 ms"]);
  assert.deepEqual([times(3, 2), times(300, 2)], ["1.5 times", "150 times"]);
});

test("of the same session again and again the quickest of each press counts", () => {
  const session = (...times) => ({ letter: times.map((ms) => ({ ms })) });
  assert.deepEqual(best([session(9, 4), session(7, 5), session(8, 6)]), session(7, 4));
});

test("a limit that is not kept is said to be missed", () => {
  const slow = (time) => spread([time]);
  const kinds = (time) => Object.fromEntries(["step", "words", "facets", "around", "nearest", "twenty"].map((kind) => [kind, slow(time)]));
  const presses = summary({ letter: [{ ms: 60, changed: 2, all: 900, again: 0 }], filter: [] });
  const report = {
    machine: "2 cores",
    load: 0.5,
    browser: "Chromium",
    date: "2010-06-01",
    dataset: { title: "An invented county", practices: 2, sites: 2 },
    count: 50,
    versions: { itemsjs: "1.0.0" },
    plainBytes: 1_000_000,
    cold: { decode: [10, 9], index: [20, 19], first: [5, 4], total: [35, 32], words: [9, 8], typed: [39, 36], parse: [8, 7] },
    memory: 40 * 2 ** 20,
    libraries: { ours: kinds(0.5), itemsjs: kinds(50), orama: kinds(1), minisearch: kinds(5), fuse: kinds(5), geokdbush: kinds(1) },
    index: { itemsjs: 1, orama: 1, minisearch: 1, fuse: 1, geokdbush: 1 },
    equality: [{ name: "equal", compared: 2, differ: 0, wrong: [] }],
    typing: { slowed: 4, kinds: presses },
  };
  const page = section(report);
  assert.match(page, /^## Search in the browser\n/);
  assert.match(page, /p50 0\.200 ms, missed; p99 1\.0 ms \|/);
  assert.match(page, /\| itemsjs 1\.0\.0 \|.*100 times.*\| 10 \|/);
  assert.match(page, /\| Orama .*2\.0 times.*\| 3, missed \|/);
  assert.match(page, /ready: all three\*\* \| 35\.0 ms; 32\.0 ms \| 40\.0 ms \|/);
  assert.match(page, /words answered\*\* \| 39\.0 ms; 36\.0 ms \| 60\.0 ms \|/);
  assert.match(page, /40\.0 MB \| 32 MB, missed/);
  assert.match(page, /every key press\*\* \| 1 \| 60\.0 ms .*50\.0 ms, missed \| 2 of 900 \| 0 \|/);
  assert.doesNotMatch(section({ ...report, typing: null }), /key press/);
});
