import assert from "node:assert/strict";
import { test } from "node:test";

import { optimisation } from "./engine.mjs";

test("the engine is optimised as the app is", () => {
  const page = '<link data-trunk data-wasm-opt="z" data-wasm-opt-params="--enable-a --enable-b">';
  assert.deepEqual(optimisation(page), ["-Oz", "--enable-a", "--enable-b"]);
  assert.deepEqual(optimisation('data-wasm-opt="3"'), ["-O3"]);
  assert.throws(() => optimisation(""), /data-wasm-opt/);
});
