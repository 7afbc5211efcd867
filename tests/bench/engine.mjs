// Builds the engine with a door for the benchmark page into a folder (LCP_ENGINE): quickly, or with LCP_PROFILE=wasm
// optimised as the app is. `cargo xtask` runs it with the tools on the PATH.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { optimise } from "../../assets/program/optimise.mjs";

const WASM = "wasm32-unknown-unknown";

/** Builds it, and optimises it as the app is. */
function build(folder, profile) {
  const run = (command, args) => execFileSync(command, args, { stdio: "inherit" });
  run("cargo", ["build", "--locked", "--package", "bench", "--lib", "--target", WASM, "--profile", profile]);
  const target = process.env.CARGO_TARGET_DIR ?? "target";
  const built = join(target, WASM, profile === "dev" ? "debug" : profile, "bench.wasm");
  run("wasm-bindgen", ["--target", "web", "--no-typescript", "--out-dir", folder, built]);
  if (profile === "dev") return;
  optimise(join(folder, "bench_bg.wasm"));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) build(process.env.LCP_ENGINE, process.env.LCP_PROFILE ?? "dev");
