// What the figures of serving rest on.
import assert from "node:assert/strict";
import { test } from "node:test";

import { withSection } from "./document.mjs";
import { loadOf, loadSection, middle } from "./load_report.mjs";

test("what wrk prints is read, and the middle round counts", () => {
  assert.deepEqual(loadOf("Running 5s test\nload 20123.5 3 61.25\n"), { answers: 20123.5, errors: 3, slowest: 61.25 });
  assert.throws(() => loadOf("unable to connect"), /unable to connect/);
  const load = (answers) => ({ answers, errors: 0, slowest: 1 });
  const rounds = [[load(3), load(9)], [load(1), load(7)], [load(2), load(8)]];
  assert.deepEqual(middle(rounds), [load(2), load(8)]);
  assert.match(loadSection(rounds, 1_000), /\| ratio \| \*\*0\.25\*\*/);
  assert.throws(() => middle([]), /no round/);
});

test("a section takes the place of the one before it", () => {
  const expected = "# Figures\n\n## Search\n\nnew\n\n## Size\n\nsmall\n";
  assert.equal(withSection("# Figures\n\n## Search\n\nold\n\n## Size\n\nsmall\n", "## Search\n\nnew\n"), expected);
  assert.equal(withSection(expected, "## Search\n\nnew\n"), expected);
  assert.equal(withSection("# Figures\n", "## Search\n\nnew\n"), "# Figures\n\n## Search\n\nnew\n");
});
