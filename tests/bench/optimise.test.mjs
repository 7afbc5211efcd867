import assert from "node:assert/strict";
import { test } from "node:test";
import binaryen from "binaryen";

import { renameIn, trapPanics } from "../../assets/program/optimise.mjs";

const MESSAGE = "core[c5930c85a12de822]::panicking::panic_fmt";
const COUNT = "std[a543996e6e7dbf1e]::panicking::panic_count::is_zero_slow_path";

/** A program with functions of these names, each exported and giving 7. */
function program(names) {
  const module = new binaryen.Module();
  for (const name of names) {
    module.addFunction(name, binaryen.none, binaryen.i32, [], module.i32.const(7));
    module.addFunctionExport(name, name);
  }
  binaryen.setDebugInfo(true);
  return module.emitBinary();
}

const run = async (bytes) => (await WebAssembly.instantiate(bytes)).instance.exports;

test("a panic traps at once, and everything else is as it was", async () => {
  const exports = await run(trapPanics(program([MESSAGE, COUNT, "finder::search::run"])));
  assert.throws(() => exports[MESSAGE](), WebAssembly.RuntimeError);
  assert.equal(exports[COUNT](), 7);
  assert.equal(exports["finder::search::run"](), 7);
});

test("a program without names is refused, so that it does not grow unseen", () => {
  assert.throws(() => trapPanics(program(["finder::search::run"])), /no panics were found/u);
});

const NAMES = { imports: [["./p_bg.js", "__wbg_alert_12", "$"]], exports: [["memory", "b"]] };
const SCRIPT = `
function __wbg_get_imports() {
    const import0 = {
        __wbg_alert_12: function(arg0) { alert(arg0, wasm.memory.buffer, "memory"); },
    };
    return { "./p_bg.js": import0 };
}`;

test("a script calls a program by the names that it has now", () => {
  const renamed = renameIn(SCRIPT, NAMES);
  assert.match(renamed, /\$: function\(arg0\) \{ alert\(arg0, wasm\.b\.buffer, "memory"\)/u);
  assert.match(renamed, /return \{ "a": import0 \}/u);
});

test("a script that names an import in another way is refused", () => {
  assert.throws(() => renameIn(`${SCRIPT}\nimport0.__wbg_alert_12();`, NAMES), /__wbg_alert_12/u);
});
