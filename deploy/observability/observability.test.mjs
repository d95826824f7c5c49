import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import { all, property, read, SERVICES } from "../repository.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const promtool = (...options) => {
  const { status, stdout, stderr, error } = spawnSync("promtool", options, { cwd: here, encoding: "utf8" });
  return { passed: status === 0, says: error?.message ?? stdout + stderr };
};
const text = read("deploy/observability/alerts.yaml");
const alerts = parse(text).groups.flatMap((group) => group.rules);
const dashboard = JSON.parse(read("deploy/observability/dashboard.json"));
const expressions = dashboard.panels.flatMap((panel) => panel.targets.map((target) => target.expr));
const operations = read("deploy/docs/operations.md");

/** Whether promtool takes the expressions as rules. */
function checks(context, exprs) {
  const folder = mkdtempSync(join(tmpdir(), "rules-"));
  context.after(() => rmSync(folder, { recursive: true }));
  const rules = exprs.map((expr, i) => ({ record: `panel_${i}`, expr: expr.replaceAll("$__rate_interval", "5m") }));
  writeFileSync(join(folder, "rules.yaml"), stringify({ groups: [{ name: "panels", rules }] }));
  return promtool("check", "rules", join(folder, "rules.yaml"));
}

test("Prometheus takes configuration and rules", () => {
  const { passed, says } = promtool("check", "config", "prometheus.yaml");
  assert.ok(passed, says);
});

test("the rules tell what they should", () => {
  const { passed, says } = promtool("test", "rules", "alerts.test.yaml");
  assert.ok(passed, says);
});

test("Prometheus takes every expression of the dashboard, and not a wrong one", (context) => {
  const { passed, says } = checks(context, expressions);
  assert.ok(passed, says);
  assert.ok(!checks(context, [expressions[0].replace("sum(", "summ(")]).passed);
});

test("each alert says which section of operations.md tells what to do", () => {
  const sections = all(operations.slice(operations.indexOf("## When something fails")), /^- \*\*([^*]+)\*\*/gm);
  for (const { alert, annotations } of alerts) {
    assert.ok(sections.includes(annotations.section), `${alert}: no section "${annotations.section}"`);
  }
});

test("every metric of operations.md is watched", () => {
  for (const metric of new Set(all(operations, /^\| `(concordat_\w+)/gm))) {
    assert.ok(text.includes(metric) || expressions.some((expr) => expr.includes(metric)), metric);
  }
});

test("each service is scraped on its management port", () => {
  const port = property("platform/src/main/resources/META-INF/microprofile-config.properties", "quarkus.management.port");
  const scraped = parse(read("deploy/observability/prometheus.yaml")).scrape_configs[0].static_configs;
  assert.deepEqual(
    scraped.map(({ targets, labels }) => [targets, labels.service]),
    SERVICES.map((name) => [[`${name}:${port}`], name]),
  );
});
