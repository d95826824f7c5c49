import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import { parseAllDocuments } from "yaml";
import { toJson_ClusterSpec, toJson_ScheduledBackupSpec } from "@cdk8s-kit/crds/pg";
import { all, documentedVariables, property, read, SERVICES } from "../repository.mjs";

const require = createRequire(import.meta.url);
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const documents = (text) => parseAllDocuments(text).map((document) => document.toJS());
const build = (overlay) =>
  documents(execFileSync("kubectl", ["kustomize", path(`overlays/${overlay}`)], { encoding: "utf8" }));

const overlays = Object.fromEntries(["test", "production", "with-traces"].map((overlay) => [overlay, build(overlay)]));
const { production } = overlays;
const every = Object.values(overlays).flat();
const named = (object) => `${object.kind} ${object.metadata.name}`;
const find = (objects, kind, name) =>
  objects.find((object) => object.kind === kind && object.metadata.name === name) ?? assert.fail(`no ${kind} ${name}`);
const container = (objects, service) => find(objects, "Deployment", `${service}-service`).spec.template.spec.containers[0];
const service = (name) => `${name}-service/src/main/resources/application.properties`;
const common = "platform/src/main/resources/META-INF/microprofile-config.properties";

// --- schemas ----------------------------------------------------------------------------------------------------------
const OPERATORS = ["kafka.strimzi.io", "postgresql.cnpg.io", "barmancloud.cnpg.io"];
const group = (object) => object.apiVersion.split("/").slice(0, -1).join();
const ofOperators = (object) => OPERATORS.includes(group(object));

/** Where the types of a built-in kind, or of one of the Gateway API, stand. */
const models = ({ apiVersion }) =>
  apiVersion.startsWith("gateway.") ? `@kubernetes-models/gateway-api/${apiVersion}` : `kubernetes-models/${apiVersion}`;

/** What the compiler finds when each object is given to the type of its kind: fields unknown, missing or of another type. */
function typeErrors(objects) {
  const folder = path("../node_modules/.objects");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const lines = objects.map(
    (object, i) => `export const o${i}: import("${models(object)}").I${object.kind} = ${JSON.stringify(object)};`,
  );
  writeFileSync(join(folder, "objects.ts"), lines.join("\n"));
  const { status, stdout } = spawnSync(
    path("../node_modules/.bin/tsc"),
    ["--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", join(folder, "objects.ts")],
    { encoding: "utf8" },
  );
  return status === 0 ? "" : stdout.replace(/\S*objects\.ts\((\d+),\d+\)/g, (_, line) => named(objects[line - 1]));
}

/** A schema of a custom resource, which refuses what it does not name. */
function strict(schema) {
  if (Array.isArray(schema)) {
    return schema.map(strict);
  }
  if (schema === null || typeof schema !== "object") {
    return schema;
  }
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
  const open = schema["x-kubernetes-preserve-unknown-fields"] || schema.additionalProperties;
  return schema.type === "object" && schema.properties && !open ? { ...copy, additionalProperties: false } : copy;
}

test("objects keep to the types of Kubernetes and of the Gateway API", () => {
  const objects = every.filter((object) => !ofOperators(object));
  assert.equal(typeErrors(objects), "");
  for (const object of objects) {
    new (require(models(object))[object.kind])(object).validate();
  }
});

test("a misspelt field is found", () => {
  const misspelt = structuredClone(find(production, "Deployment", "funding-service"));
  misspelt.spec.template.spec.containers[0].securityContext.readOnlyRootFileSystem = true;
  assert.match(typeErrors([misspelt]), /Deployment funding-service.*readOnlyRootFileSystem/s);
});

/** The same with names as CloudNativePG's package writes them, isWalArchiver for isWALArchiver. */
const renamed = (value) =>
  Array.isArray(value)
    ? value.map(renamed)
    : value === null || typeof value !== "object"
      ? value
      : Object.fromEntries(
          Object.entries(value).map(([key, inner]) => [
            key.replace(/([A-Z])([A-Z]+)(?=[A-Z][a-z])/g, (_, first, rest) => first + rest.toLowerCase()),
            renamed(inner),
          ]),
        );

test("CloudNativePG knows every field of its objects, and not a misspelt one", () => {
  const known = { Cluster: toJson_ClusterSpec, ScheduledBackup: toJson_ScheduledBackupSpec };
  const objects = every.filter((object) => group(object) === "postgresql.cnpg.io");
  assert.ok(objects.length > 0);
  for (const { kind, spec: whole } of objects) {
    // quantities are objects of their own there
    const { resources, ...spec } = whole;
    assert.deepEqual(JSON.parse(JSON.stringify(known[kind](renamed(spec)))), spec);
  }
  assert.deepEqual(toJson_ClusterSpec({ instnaces: 3 }), {});
});

test("objects of operators keep to the resource definitions in $CRDS", { skip: !process.env.CRDS }, () => {
  const folder = process.env.CRDS;
  const schemas = readdirSync(folder)
    .flatMap((file) => documents(readFileSync(join(folder, file), "utf8")))
    .flatMap(({ spec }) => spec.versions.map((version) => ({ spec, version })));
  for (const object of every.filter(ofOperators)) {
    const { version } =
      schemas.find(
        ({ spec, version }) =>
          spec.names.kind === object.kind && `${spec.group}/${version.name}` === object.apiVersion,
      ) ?? assert.fail(`no definition of ${object.apiVersion} ${object.kind}`);
    const schema = strict(version.schema.openAPIV3Schema);
    schema.properties.metadata = {};
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    assert.ok(ajv.validate(schema, object), `${named(object)}: ${ajv.errorsText()}`);
  }
});

// --- how the objects fit the code and each other ----------------------------------------------------------------------
test("services are told nothing but what operations.md documents", () => {
  const documented = documentedVariables();
  for (const objects of Object.values(overlays)) {
    const shared = objects.find((object) => object.kind === "ConfigMap" && object.metadata.name.startsWith("concordat-"));
    const told = SERVICES.flatMap((name) => container(objects, name).env.map((variable) => variable.name));
    const unknown = [...told, ...Object.keys(shared.data)].filter((name) => !documented.has(name));
    // from which the address of the database is put together
    assert.deepEqual([...new Set(unknown)], ["DATABASE_HOST"]);
  }
});

test("services listen where the code does, and are looked after on their management port", () => {
  const port = (name) => Number(property(common, name));
  for (const name of SERVICES) {
    const { ports, startupProbe, livenessProbe, readinessProbe } = container(production, name);
    assert.deepEqual(ports, [
      { containerPort: port("quarkus.http.port"), name: "api" },
      { containerPort: port("quarkus.management.port"), name: "management" },
    ]);
    for (const probe of [startupProbe, livenessProbe, readinessProbe]) {
      assert.equal(probe.httpGet.port, "management");
    }
    assert.deepEqual(find(production, "Service", `${name}-service`).spec.ports.map((each) => each.targetPort), ["api"]);
  }
});

test("services are confined", () => {
  for (const name of SERVICES) {
    const { spec } = find(production, "Deployment", `${name}-service`).spec.template;
    assert.ok(spec.securityContext.runAsNonRoot && !spec.automountServiceAccountToken, name);
    assert.equal(spec.securityContext.seccompProfile.type, "RuntimeDefault", name);
    assert.deepEqual(spec.containers[0].securityContext, {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ["ALL"] },
      readOnlyRootFilesystem: true,
    });
    assert.ok(spec.containers[0].resources.limits.memory, name);
  }
});

test("what belongs to a service chooses its pods and nobody else's", () => {
  for (const name of SERVICES) {
    const own = { "app.kubernetes.io/name": name };
    const object = (kind) => find(production, kind, `${name}-service`).spec;
    assert.deepEqual(object("Deployment").selector.matchLabels, own);
    assert.equal(object("Deployment").template.metadata.labels["app.kubernetes.io/name"], name);
    assert.deepEqual(object("Service").selector, own);
    assert.deepEqual(object("PodDisruptionBudget").selector.matchLabels, own);
    assert.deepEqual(object("NetworkPolicy").podSelector.matchLabels, own);
    assert.equal(object("HorizontalPodAutoscaler").scaleTargetRef.name, `${name}-service`);
    assert.equal(find(production, "ScheduledBackup", `${name}-database`).spec.cluster.name, `${name}-database`);
    find(production, "Cluster", `${name}-database`);
  }
  assert.ok(!JSON.stringify(every).includes("SERVICE"), "a name was not filled in");
});

test("a service takes each secret that the README lists for it, and no other", () => {
  const listed = all(read("deploy/kubernetes/README.md"), /^\| `([^`]+)` \| `/gm).sort();
  const taken = production.flatMap((object) => {
    const text = JSON.stringify(object);
    return [
      ...all(text, /"secretKeyRef":\{[^}]*"name":"([^"]+)"/g),
      ...all(text, /"secret":\{[^}]*\}?\][^}]*"name":"([^"]+)"/g),
      ...all(text, /"(?:accessKeyId|secretAccessKey)":\{[^}]*"name":"([^"]+)"/g),
      ...all(text, /"certificateRefs":\[\{"name":"([^"]+)"/g),
    ];
  });
  const generic = (name) => name.replace(new RegExp(`^(${SERVICES.join("|")})-(service|database.*)$`), "SERVICE-$2");
  assert.deepEqual([...new Set(taken.map(generic))].sort(), listed);
  assert.ok(!every.some((object) => object.kind === "Secret"));
  for (const name of SERVICES) {
    const others = SERVICES.filter((other) => other !== name).map((other) => `"${other}-`);
    const text = JSON.stringify(find(production, "Deployment", `${name}-service`));
    assert.ok(!others.some((other) => text.includes(other)), `${name} takes what is another's`);
  }
});

test("each service may write its own topics and read those that it reads", () => {
  for (const name of SERVICES) {
    const { acls } = find(production, "KafkaUser", `${name}-service`).spec.authorization;
    const resources = (list) => list.map((acl) => acl.resource.name).sort();
    const topics = acls.filter((acl) => acl.resource.type === "topic");
    const may = (operation) => resources(topics.filter((acl) => acl.operations.includes(operation)));
    const reads = all(property(service(name), "concordat.reads") ?? "", /([a-z]+\.)[a-z-]+/g);
    assert.deepEqual(may("Write"), [`${name}.`]);
    assert.deepEqual(may("Read"), [...new Set(reads)].sort(), name);
    assert.deepEqual(may("Create"), [...new Set([`${name}.`, ...reads])].sort(), name);
    assert.deepEqual(resources(acls.filter((acl) => acl.resource.type === "group")), reads.length ? [name] : []);
  }
});

test("the gateway sends each service's paths to it", () => {
  const rules = find(production, "HTTPRoute", "services").spec.rules.filter((rule) => rule.backendRefs);
  assert.deepEqual(
    rules.map((rule) => [rule.matches[0].path.value, rule.backendRefs[0].name]),
    SERVICES.map((name) => [property(service(name), "quarkus.rest.path"), `${name}-service`]),
  );
});

test("topics have no more copies than Kafka has nodes, and pods no more connections than their database", () => {
  for (const objects of Object.values(overlays)) {
    const shared = objects.find((object) => object.kind === "ConfigMap" && object.metadata.name.startsWith("concordat-"));
    const nodes = find(objects, "KafkaNodePool", "nodes").spec.replicas;
    assert.equal(Number(shared.data.CONCORDAT_TOPICS_REPLICATION), Math.min(nodes, 3));
    const each = Number(property(common, "quarkus.datasource.jdbc.max-size"));
    for (const name of SERVICES) {
      const most = find(objects, "HorizontalPodAutoscaler", `${name}-service`).spec.maxReplicas + 1;
      const { parameters } = find(objects, "Cluster", `${name}-database`).spec.postgresql;
      assert.ok(most * each < Number(parameters.max_connections), name);
    }
  }
});

test("services send traces to the collector of with-traces, which nobody else reaches, and to none elsewhere", () => {
  const told = (objects) =>
    objects.find((object) => object.kind === "ConfigMap" && object.metadata.name.startsWith("concordat-")).data
      .QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT;
  const traces = overlays["with-traces"];
  const port = find(traces, "Service", "collector").spec.ports[0].port;
  assert.equal(told(traces), `http://collector:${port}`);
  assert.equal(told(production), undefined);
  const { receivers, exporters } = documents(read("deploy/kubernetes/traces/collector.yaml"))[0];
  const { spec } = find(traces, "Deployment", "collector").spec.template;
  assert.ok(receivers.otlp.protocols.http.endpoint.endsWith(`:${port}`));
  assert.equal(spec.containers[0].ports[0].containerPort, port);
  assert.deepEqual(all(exporters.otlphttp.endpoint, /env:(\w+)/g), spec.containers[0].env.map((each) => each.name));
  assert.ok(spec.securityContext.runAsNonRoot && spec.containers[0].securityContext.readOnlyRootFilesystem);
  const ofServices = { "app.kubernetes.io/part-of": "concordat" };
  const { from } = find(traces, "NetworkPolicy", "collector").spec.ingress[0];
  assert.deepEqual(from, [{ podSelector: { matchLabels: ofServices } }]);
  assert.deepEqual(find(traces, "NetworkPolicy", "to-collector").spec.podSelector.matchLabels, ofServices);
  for (const name of SERVICES) {
    const { labels } = find(traces, "Deployment", `${name}-service`).spec.template.metadata;
    assert.equal(labels["app.kubernetes.io/part-of"], "concordat");
  }
});
