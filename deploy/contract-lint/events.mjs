// Parses each AsyncAPI document that is named, and holds the example of each event against its schema; one finding fails.
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Parser } from "@asyncapi/parser";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

const findings = [];

// The parser knows older drafts of JSON Schema alone.
function jsonSchema2020() {
  const ajv = formats(new Ajv2020({ strict: false }));
  return {
    getMimeTypes: () => ["application/schema+json;version=draft-2020-12"],
    validate: ({ data, path }) =>
      ajv.validateSchema(data) ? [] : ajv.errors.map(({ message }) => ({ message, path })),
    parse: ({ data }) => data,
  };
}

async function json(file) {
  return JSON.parse(await readFile(file, "utf8"));
}

async function checkExample(message, directory) {
  const example = await json(join(directory, "events", `${message.name()}.example.json`));
  const ajv = formats(new Ajv2020({ strict: false, allErrors: true }));
  if (!ajv.validate(message.json().payload.schema, example)) {
    findings.push(`${message.name()}: its example: ${ajv.errorsText()}`);
  }
}

async function check(path) {
  const parser = new Parser({ schemaParsers: [jsonSchema2020()] });
  const { document, diagnostics } = await parser.parse(await readFile(path, "utf8"), { source: path });
  const faults = diagnostics.filter(({ severity }) => severity < 2);
  findings.push(...faults.map(({ code, message, path: place }) => `${path}: ${code}: ${message} at ${place.join("/")}`));
  const messages = document?.messages().all() ?? [];
  await Promise.all(messages.map((message) => checkExample(message, dirname(path))));
  return messages.length;
}

let events = 0;
for (const path of process.argv.slice(2)) {
  events += await check(path);
}
findings.forEach((finding) => console.error(finding));
if (findings.length > 0 || events === 0) {
  process.exit(1);
}
console.log(`Events checked with their examples: ${events}`);
