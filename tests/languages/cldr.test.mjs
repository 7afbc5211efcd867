// Dates, days, and lists of each language beside Unicode's own data (CLDR), as Node has it; what differs on purpose says why.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const LOCALES = "assets/locales";

/** The tag of each language; its digits are 0 to 9, as in phone numbers and postcodes. */
const LANGUAGES = { "en-GB": "en-GB", "en-easy": "en-GB", cy: "cy", pl: "pl", ur: "ur", pa: "pa", bn: "bn" };
const tag = (language) => `${LANGUAGES[language]}-u-nu-latn`;

/** What a language says otherwise than CLDR, and why. */
const OTHERWISE = {
  cy: {
    // The sentences put "dydd" or "ddydd" before the name, as grammar asks.
    weekday: (name) => name.replace(/^Dydd /, ""),
  },
};

/** The messages of one line of a language. */
function messages(language) {
  const folder = join(LOCALES, language);
  const lines = readdirSync(folder).filter((name) => name.endsWith(".ftl")).flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"));
  return new Map(lines.map((line) => /^([a-z][\w-]*) = (.*)$/.exec(line)).filter(Boolean).map(([, key, text]) => [key, text]));
}

const value = (text) => text.replaceAll('{""}', "").replace(/\{ ?"(.*?)" ?\}/g, "$1");

test("every folder of texts is a language that is compared", () => {
  const folders = readdirSync(LOCALES, { withFileTypes: true }).filter((each) => each.isDirectory()).map(({ name }) => name);
  assert.deepEqual(folders.sort(), Object.keys(LANGUAGES).sort());
});

for (const language of Object.keys(LANGUAGES)) {
  const said = messages(language);
  test(`${language} writes a date as CLDR does`, () => {
    const format = new Intl.DateTimeFormat(tag(language), { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    for (let month = 1; month <= 12; month += 1) {
      const given = { day: "3", month: said.get(`month-${month}`), year: "2010" };
      const date = said.get("date").replace(/\{ \$(\w+) \}/g, (_, name) => given[name]);
      assert.equal(date, format.format(new Date(Date.UTC(2010, month - 1, 3))));
    }
  });
  test(`${language} names the days as CLDR does`, () => {
    const format = new Intl.DateTimeFormat(tag(language), { weekday: "long", timeZone: "UTC" });
    const meant = OTHERWISE[language]?.weekday ?? ((name) => name);
    for (let day = 0; day < 7; day += 1) {
      // The first of March 2010 was a Monday.
      assert.equal(said.get(`weekday-${day}`), meant(format.format(new Date(Date.UTC(2010, 2, 1 + day)))));
    }
  });
  test(`${language} has its own sign between the parts of a list`, () => {
    const parts = new Intl.ListFormat(tag(language), { type: "conjunction" }).formatToParts(["a", "b", "c", "d"]);
    const between = parts.filter(({ type }) => type === "literal")[0].value;
    assert.equal(value(said.get("list-comma")), between);
  });
}
