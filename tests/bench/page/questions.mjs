// What is asked: the same seeded questions of every library, made from the rows themselves.
import { oneOf, seeded, shuffled } from "./random.mjs";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Of the people who ask more than once. */
const NEIGHBOURS = 40;

/** Within about a mile of a surgery, in degrees. */
const NEARBY = 0.015;

/**
 * People and questions of six kinds, `count` of each:
 * - `step`: words with a slip and three filters, near home
 * - `words`: words with a slip, and nothing else
 * - `exact`: the same words as they are written
 * - `facets`: three filters, and nothing else
 * - `around`: everything near the home of somebody who asks again and again
 * - `nearest`: everything near the home of somebody who never asked before
 */
export function questions(rows, count, seed = 2010) {
  const random = seeded(seed);
  const values = valuesOf(rows);
  const nobody = 0;
  const people = [null];
  const stand = () => people.push(home(random, oneOf(random, rows))) - 1;
  const neighbours = Array.from({ length: NEIGHBOURS }, stand);
  const limit = 20;
  const ask = {
    step: () => {
      const row = oneOf(random, rows);
      const text = withSlip(random, wordsOf(random, row));
      return { person: oneOf(random, neighbours), text, filters: filters(random, row, values), limit };
    },
    words: () => {
      const text = withSlip(random, wordsOf(random, oneOf(random, rows)));
      return { person: nobody, text, filters: [], limit };
    },
    exact: () => {
      const text = wordsOf(random, oneOf(random, rows)).join(" ");
      return { person: nobody, text, filters: [], limit: rows.length };
    },
    facets: () => ({
      person: nobody,
      text: "",
      filters: filters(random, oneOf(random, rows), values),
      limit,
    }),
    around: () => ({ person: oneOf(random, neighbours), text: "", filters: [], limit }),
    nearest: () => ({ person: stand(), text: "", filters: [], limit }),
  };
  const kinds = Object.fromEntries(
    Object.entries(ask).map(([kind, next]) => [kind, Array.from({ length: count }, next)]),
  );
  return { people, kinds };
}

/** The words of a text as every library here sees them: lower case, without apostrophes. */
export function wordsIn(text) {
  return text
    .toLowerCase()
    .replace(/['’‘`´]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** A word with a slip of the finger: a letter missing, doubled, changed or in its neighbour's place. The first letter stays. */
export function slip(random, word) {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word[at], word.slice(at + 1)];
  return oneOf(random, [
    () => before + after,
    () => before + letter + letter + after,
    () => before + oneOf(random, LETTERS) + after,
    () => before + after[0] + letter + after.slice(1),
  ])();
}

/** Letters enough that a slip is forgiven. */
const isLong = (word) => /^[a-z]{5,}$/.test(word);

/** Two words of a row that a person would type: of its name, its town, a service. */
function wordsOf(random, row) {
  const texts = [row.name, row.name, ...row.towns, ...row.services];
  const words = wordsIn(oneOf(random, texts)).filter(isLong);
  const others = wordsIn(row.name).filter(isLong);
  const chosen = [...new Set([...shuffled(random, words), ...others])].slice(0, random() < 0.5 ? 1 : 2);
  return chosen.length > 0 ? chosen : ["surgery"];
}

function withSlip(random, words) {
  const wrong = Math.floor(random() * words.length);
  return words.map((word, at) => (at === wrong ? slip(random, word) : word)).join(" ");
}

/** Values of three groups that a row has, sometimes with a second value of the group. */
function filters(random, row, values) {
  const groups = Object.keys(row.facets).filter((group) => row.facets[group].length > 0);
  const chosen = shuffled(random, groups).slice(0, 3);
  return chosen.flatMap((group) => {
    const wanted = [oneOf(random, row.facets[group])];
    if (random() < 0.5) wanted.push(oneOf(random, values[group]));
    return [...new Set(wanted)].map((value) => [group, value]);
  });
}

function home(random, row) {
  const { lat, lon, postcode } = oneOf(random, row.sites);
  const near = (degrees) => Math.round((degrees + (random() - 0.5) * 2 * NEARBY) * 1e5) / 1e5;
  return { lat: near(lat), lon: near(lon), postcode };
}

/** Every value of every group. */
export function valuesOf(rows) {
  const sets = {};
  for (const row of rows) {
    for (const [group, values] of Object.entries(row.facets)) {
      sets[group] ??= new Set();
      for (const value of values) sets[group].add(value);
    }
  }
  return Object.fromEntries(Object.entries(sets).map(([group, set]) => [group, [...set].sort()]));
}

/** The chosen values of each group. */
export function byGroup(filters) {
  const groups = {};
  for (const [group, value] of filters) (groups[group] ??= []).push(value);
  return groups;
}
