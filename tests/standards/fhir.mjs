// Validates a file by FHIR R4, with the structure definitions and value sets that the package carries. Prints each error.
// usage: node tests/standards/fhir.mjs bundle.json
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { Fhir } = createRequire(import.meta.url)("fhir");
const bundle = JSON.parse(readFileSync(process.argv[2], "utf8"));
const { messages } = new Fhir().validate(bundle, { errorOnUnexpected: true });
const errors = messages.filter(({ severity }) => severity === "error");
// What a resource refers to is in the bundle.
const there = new Set(bundle.entry.map(({ fullUrl }) => fullUrl));
const dangling = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]*)"/g)].filter(([, to]) => !there.has(to));
for (const { resourceId, location, message } of errors.slice(0, 20)) {
  console.error(`${resourceId} ${location}: ${message}`);
}
for (const [, to] of dangling.slice(0, 20)) {
  console.error(`${to} is not in the bundle`);
}
console.log(`${bundle.entry.length} resources, ${errors.length} errors, ${dangling.length} dangling references`);
process.exitCode = errors.length + dangling.length > 0 ? 1 : 0;
