// Validates an OpenAPI description. Prints what is wrong.
// usage: node tests/standards/openapi.mjs openapi.json
import { Validator } from "@seriousme/openapi-schema-validator";

const validator = new Validator();
const { valid, errors } = await validator.validate(process.argv[2]);
if (!valid) {
  console.error(JSON.stringify(errors, null, 1));
}
console.log(`OpenAPI ${validator.version}: ${valid ? "valid" : "not valid"}`);
process.exitCode = valid ? 0 : 1;
