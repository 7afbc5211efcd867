// What a browser that has nothing of a site yet downloads for its first answer, in bytes as sent with brotli, against
// `tests/budget.json`. `cargo xtask size` makes the sites, and says which one in LCP_SITE and of which dataset in LCP_DATASET.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, extname, join } from "node:path";

const { LCP_SITE: site, LCP_DATASET: dataset } = process.env;
const budget = JSON.parse(readFileSync("tests/budget.json", "utf8"));

/** The length of what a browser gets for a file. */
function sent(name) {
  const file = join(site, name);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** The names of the files of a kind in a folder. */
const filesIn = (folder, kind) => readdirSync(join(site, folder)).filter((name) => extname(name) === kind);

/** The files that the start page names and that a first answer waits for. */
function namedByPage() {
  const values = readFileSync(join(site, "index.html"), "utf8").split('"').filter((_, at) => at % 2 === 1);
  // Pictures are asked for when a page shows them; the icon is not waited for. The rest of the words comes after the
  // dataset, the map when a person opens it; what keeps the site on the device waits until a page is shown, and what
  // keeps the program going until it runs.
  const isLater = (value) => ["-more-", "map/", "boot/offline-", "boot/recovery-", "sw.js"].some((part) => value.includes(part));
  const isWaitedFor = (value) => [".js", ".css", ".wasm", ".ftl", ".json"].includes(extname(value)) && !isLater(value);
  const isFile = (value) => !value.includes(":") && statSync(join(site, value), { throwIfNoEntry: false })?.isFile();
  // The page names some files twice: to have them early, and to use them.
  return [...new Set(values.filter((value) => isWaitedFor(value) && isFile(value)))];
}

/** The files of the dataset: where postcodes are in several files beside their index, the largest of them. */
function ofRelease() {
  const manifest = JSON.parse(readFileSync(join(site, "release/release.json"), "utf8"));
  const files = [manifest.catalogue, manifest.postcodes].filter((file) => typeof file === "string");
  const named = files.map((file) => `release/${file}`);
  if (!manifest.postcodes?.includes("/")) return named;
  const index = `release/${manifest.postcodes}`;
  const parts = filesIn(dirname(index), ".lcp").map((name) => join(dirname(index), name));
  const [largest] = parts.filter((part) => part !== index).sort((one, other) => sent(other) - sent(one));
  return largest ? [...named, largest] : named;
}

/** The words of each language that a first answer waits for, by the folder of the language. */
function languages() {
  const found = readdirSync(join(site, "locales")).map((name) => /^(?!.*-more-)(.+)-[0-9a-f]{16}\.ftl$/.exec(name));
  return found.filter((each) => each !== null).map(([name, language]) => [language, `locales/${name}`]);
}

const sum = (names) => names.reduce((total, name) => total + sent(name), 0);
const one = (folder, kind) => sent(join(folder, filesIn(folder, kind)[0]));

const parts = ["index.html", ...namedByPage(), ...ofRelease()];
const held = {
  wasm: sum(parts.filter((name) => name.endsWith(".wasm"))),
  styles: sum(parts.filter((name) => name.endsWith(".css"))),
  // A larger dataset may take more.
  [`first_answer_${dataset}`]: sum(parts),
  embed: sent("embed.js"),
  kiosk: one("kiosk", ".wasm"),
  kiosk_styles: one("kiosk", ".css"),
};

const line = (bytes, what) => console.log(`${String(bytes).padStart(9)}  ${what}`);
console.log(`${site}, in bytes as sent with brotli`);
for (const name of parts.sort()) line(sent(name), name);
for (const [language, name] of languages()) held[`language ${language}`] = sent(name);
let isOver = false;
for (const [name, bytes] of Object.entries(held)) {
  const allowed = budget[name.split(" ")[0]];
  const fits = bytes > 0 && bytes <= allowed;
  line(bytes, `${name}, of ${allowed} allowed${fits ? "" : ": OVER BUDGET"}`);
  isOver ||= !fits;
}
process.exitCode = isOver ? 1 : 0;
