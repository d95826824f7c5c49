import assert from "node:assert/strict";
import test from "node:test";
import { all, property, read } from "../repository.mjs";

const text = read("deploy/keycloak/concordat-realm.json");
const realm = JSON.parse(text);
const pages = realm.clients.find((client) => client.clientId === "concordat");
const machines = realm.clients.filter((client) => client.serviceAccountsEnabled);
const scope = (name) => realm.clientScopes.find((candidate) => candidate.name === name);
const mapper = (scopeName, name) => scope(scopeName).protocolMappers.find((candidate) => candidate.name === name).config;

const code = all(read("platform/src/main/java/org/concordat/platform/security/Roles.java"), /String \w+ = "([^"]+)"/g);
const reference = read("deploy/docs/reference.md");
const sorted = (values) => [...new Set(values)].sort();

test("the realm has exactly the roles of the code and of reference.md", () => {
  const roles = sorted(realm.roles.realm.map((role) => role.name));
  assert.deepEqual(roles, sorted(code.filter((name) => !name.includes("."))));
  const heading = reference.split("\n").find((line) => line.startsWith("| Operation |"));
  assert.deepEqual(roles, sorted(heading.split("|").map((cell) => cell.trim()).slice(5, -2)));
});

test("the realm has exactly the scopes of the code and of reference.md", () => {
  const scopes = sorted(realm.clientScopes.map((each) => each.name).filter((name) => name.includes(".")));
  assert.deepEqual(scopes, sorted(code.filter((name) => name.includes("."))));
  assert.deepEqual(scopes, sorted(all(reference, /\b([a-z]+\.(?:read|write))\b/g)));
  assert.ok(scopes.every((name) => scope(name).attributes["include.in.token.scope"] === "true"));
});

test("tokens carry the claims that the services read", () => {
  const common = "platform/src/main/resources/META-INF/microprofile-config.properties";
  assert.equal(mapper("concordat", "audience")["included.custom.audience"], property(common, "quarkus.oidc.token.audience"));
  assert.equal(mapper("person", "roles")["claim.name"], property(common, "quarkus.oidc.roles.role-claim-path"));
  assert.equal(realm.defaultSignatureAlgorithm, property(common, "quarkus.oidc.token.signature-algorithm"));
  for (const claim of ["organisation_id", "seats"]) {
    assert.equal(mapper("person", claim)["claim.name"], claim);
  }
  assert.equal(mapper("person", "organisation_id")["id.token.claim"], "true");
});

test("nobody writes their own organisation or seats", () => {
  const profile = JSON.parse(Object.values(realm.components)[0][0].config["kc.user.profile.config"][0]);
  for (const name of ["organisation_id", "seats"]) {
    assert.deepEqual(profile.attributes.find((attribute) => attribute.name === name).permissions.edit, ["admin"]);
  }
});

test("people sign in at the addresses of operations.md, by code and PKCE alone", () => {
  const addresses = all(read("deploy/docs/operations.md"), /`https:\/\/…(\/reporting\/[^`]*)`/g);
  assert.deepEqual(addresses.map((path) => "${CONCORDAT_URL}" + path), [
    pages.redirectUris[0],
    pages.attributes["post.logout.redirect.uris"],
  ]);
  assert.equal(pages.redirectUris.length, 1);
  assert.equal(pages.attributes["pkce.code.challenge.method"], "S256");
  for (const client of realm.clients) {
    assert.ok(!client.implicitFlowEnabled && !client.directAccessGrantsEnabled);
  }
});

test("a machine has scopes and no person's claims, and gets no scope unless it was given", () => {
  assert.ok(machines.length > 0);
  for (const machine of machines) {
    assert.ok(!machine.standardFlowEnabled && !machine.defaultClientScopes.includes("person"));
    assert.ok(machine.defaultClientScopes.every(scope));
  }
  assert.equal(realm.defaultDefaultClientScopes, undefined);
  assert.equal(realm.defaultOptionalClientScopes, undefined);
});

test("the suite that signs in runs the Keycloak that compose.yaml starts", () => {
  const started = read("deploy/compose/compose.yaml").match(/keycloak\/keycloak:([\d.]+)\}/)[1];
  assert.equal(started, read("pom.xml").match(/<keycloak\.version>([^<]+)</)[1]);
});

test("no secret stands in the file", () => {
  for (const secret of all(text, /"secret": "([^"]*)"/g)) {
    assert.match(secret, /^\$\{[A-Z_]+\}$/);
  }
});
