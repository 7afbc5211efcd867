// The figures as a page for people.

const number = (value, digits = 0) => value.toLocaleString("en-GB", { maximumFractionDigits: digits, minimumFractionDigits: digits });

/** A time in the unit that people read it in: 0.085 ms, 12.3 ms, 1,250 ms. */
export const ms = (time) => `${number(time, time < 1 ? 3 : time < 100 ? 1 : 0)} ms`;

/** How many times as long the other takes: "12 times". */
export const times = (other, ours) => `${number(other / ours, other / ours < 10 ? 1 : 0)} times`;

/** A table: a heading for each column, and rows of cells. */
export const table = (headings, rows) =>
  [headings, headings.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** A figure beside its limit: what it is at most, and whether it is kept. */
const atMost = (value, limit) => `${ms(limit)}${value <= limit ? "" : ", missed"}`;

const KINDS = {
  step: "a whole step: words with a slip, three filters, every count, nearest first, joining of the 20 shown",
  words: "words with a slip, with every count",
  facets: "three filters, with every count",
  around: "everything near a place, with every count",
  nearest: "the same from a place never asked before",
  twenty: "the twenty nearest, their ids alone",
};

const LIMITS = { step: { p50: 0.2, p99: 1 } };

/** What each other library can do: how, beside which of ours, and how many times as fast ours has to be. */
const OTHERS = [
  ["itemsjs", "facets", "three filters and every count", 10],
  ["orama", "facets", "three filters and counts", 3],
  ["orama", "words", "words with a slip", 3],
  ["orama", "step", "words with a slip, filters and counts, without places and joining", 3],
  ["minisearch", "words", "words with a slip", 3],
  ["fuse", "words", "words with a slip", 3],
  ["geokdbush", "twenty", "twenty nearest points", 1],
];

const NAMES = { itemsjs: "itemsjs", orama: "Orama", minisearch: "MiniSearch", fuse: "Fuse.js", geokdbush: "geokdbush" };

function steps({ libraries: { ours } }) {
  const rows = Object.entries(KINDS).map(([kind, name]) => {
    const { p50, p95, p99 } = ours[kind];
    const limit = LIMITS[kind];
    const limits = limit ? `p50 ${atMost(p50, limit.p50)}; p99 ${atMost(p99, limit.p99)}` : "";
    return [name, ms(p50), ms(p95), ms(p99), limits];
  });
  return table(["one call", "p50", "p95", "p99", "at most"], rows);
}

function others({ libraries, index, versions }) {
  const rows = OTHERS.map(([name, kind, what, wanted]) => {
    const [theirs, ours] = [libraries[name][kind], libraries.ours[kind]];
    const ratio = theirs.p50 / ours.p50;
    return [
      `${NAMES[name]} ${versions[name]}`,
      what,
      `${ms(theirs.p50)}; ${ms(theirs.p99)}`,
      `${ms(ours.p50)}; ${ms(ours.p99)}`,
      `${times(theirs.p50, ours.p50)}; ${times(theirs.p99, ours.p99)}`,
      `${wanted}${ratio >= wanted ? "" : ", missed"}`,
      ms(index[name]),
    ];
  });
  return table(
    ["library", "what it does", "its p50; p99", "ours", "ours is faster", "at least", "its index"],
    rows,
  );
}

function ready({ cold, memory, plainBytes }) {
  const megabytes = memory / 2 ** 20;
  const both = ([middle, quickest]) => `${ms(middle)}; ${ms(quickest)}`;
  const rows = [
    ["decoded", both(cold.decode), ""],
    ["indexed", both(cold.index), ""],
    ["first answer, from a place", both(cold.first), ""],
    ["**ready: all three**", both(cold.total), atMost(cold.total[0], 40)],
    ["first answer to words, their index included", both(cold.words), ""],
    ["**decoded, indexed and words answered**", both(cold.typed), atMost(cold.typed[0], 60)],
    [`JSON.parse of the plain equivalent (${number(plainBytes / 1e6, 1)} MB)`, both(cold.parse), ""],
    [
      "memory of the program, with index and 40 people",
      `${number(megabytes, 1)} MB`,
      `32 MB${megabytes <= 32 ? "" : ", missed"}`,
    ],
  ];
  return table(["before the first answer, in a page just opened", "middle visit; quickest", "at most"], rows);
}

const PRESSES = {
  letter: "a letter of a name",
  filter: "Space: a filter on or off",
  clear: "Delete: all words away",
  all: "**every key press**",
};

function presses({ slowed, kinds }) {
  const rows = Object.entries(PRESSES)
    .filter(([kind]) => kinds[kind])
    .map(([kind, name]) => {
      const { count, p50, p95, max, changed, nodes, again } = kinds[kind];
      const limit = kind === "all" ? atMost(p95, 50) : "";
      const share = `${number(changed.p50)} of ${number(nodes)}`;
      return [name, number(count), ms(p50), ms(p95), ms(max), limit, share, number(again)];
    });
  return [
    `From a key press to the painted page, in the app itself with the processor slowed ${slowed} times:`,
    table(
      ["key press", "presses", "p50", "p95", "longest", "p95 at most", "nodes changed (p50)", "drawn again the same"],
      rows,
    ),
    "The app searches at every one of them. \"Drawn again the same\" counts parts of the page that were taken away and put back without a difference.",
  ];
}

/** The whole section. */
export function section(report) {
  const { machine, load, browser, date, dataset, count, equality, typing } = report;
  const parts = [
    "## Search in the browser",
    `\`cargo xtask bench --keep\`, on ${date}: ${browser} on ${machine}. ${dataset.title}: ${number(dataset.practices)} surgeries at ${number(dataset.sites)} sites. ${number(count)} seeded questions of each kind, the same for every library, in one run. Times are of single calls; of three rounds of the same questions the quickest call counts, for every library alike. Other work on the machine moves all of them (its load was ${number(load, 1)} as the run ended): compare within one run.`,
    steps(report),
    others(report),
    "Ours does more in each of these calls than the library beside it, but for the nearest points: it always counts every value of every filter and says of each surgery shown whether the person can join it.",
    ready(report),
    ...(typing ? presses(typing) : []),
    "Answers that are held to be equal in the same run:",
    table(
      ["comparison", "questions", "differ"],
      equality.map(({ name, compared, differ }) => [name, number(compared), number(differ)]),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}
