import assert from "node:assert/strict";
import { test } from "node:test";
import { concordat } from "@concordat/client";

interface Sent {
  readonly method: string;
  readonly authorization: string | null;
  readonly body: string;
}

/** Answers one call after the other with these, and keeps what was sent. */
function answering(...answers: Response[]): Sent[] {
  const sent: Sent[] = [];
  globalThis.fetch = async (input) => {
    const request = input as Request;
    sent.push({
      method: request.method,
      authorization: request.headers.get("Authorization"),
      body: await request.text(),
    });
    return answers.shift() ?? new Response(null, { status: 500 });
  };
  return sent;
}

const busy = (status: number, seconds = "0") => new Response("{}", { status, headers: { "Retry-After": seconds } });
const root = "http://localhost";
const at = { membership: root, funding: root, programme: root, reporting: root };
const body = { name: "A new district", type: "DISTRICT", subRegion: "merseyside" };
const path = "/membership/v1/organisations";

test("asks for the token at each call", async () => {
  const sent = answering(Response.json({}), Response.json({}));
  let calls = 0;
  const { membership } = concordat(at, () => `token-${++calls}`);
  await membership.GET(path);
  await membership.GET(path);
  assert.deepEqual(sent.map((each) => each.authorization), ["Bearer token-1", "Bearer token-2"]);
});

test("waits as long as a 429 asks for and sends the same again", async () => {
  const sent = answering(busy(429, "1"), Response.json({ version: 3 }));
  const begun = Date.now();
  const { data } = await concordat(at, () => "token").membership.POST(path, { body });
  assert.equal(data?.version, 3);
  assert.ok(Date.now() - begun >= 990);
  assert.deepEqual(sent.map((each) => each.body), [JSON.stringify(body), JSON.stringify(body)]);
});

test("sends a POST without a key once only after a 503", async () => {
  const sent = answering(busy(503), Response.json({}));
  const { response } = await concordat(at, () => "token").membership.POST(path, { body });
  assert.equal(response.status, 503);
  assert.equal(sent.length, 1);
});

test("sends a POST with a key again after a 503", async () => {
  const sent = answering(busy(503), Response.json({}));
  const params = { header: { "Idempotency-Key": "b7c1" } };
  const { response } = await concordat(at, () => "token").membership.POST(path, { params, body });
  assert.equal(response.status, 200);
  assert.equal(sent.length, 2);
});

test("gives up after four attempts, and at once where the wait is long", async () => {
  const sent = answering(busy(429), busy(429), busy(429), busy(429), Response.json({}));
  const { membership } = concordat(at, () => "token");
  assert.equal((await membership.GET(path)).response.status, 429);
  assert.equal(sent.length, 4);
  answering(busy(429, "3600"), Response.json({}));
  assert.equal((await membership.GET(path)).response.status, 429);
});

test("gives the problem of a refusal", async () => {
  const problem = { type: "urn:concordat:problem:not-found", title: "Not found", status: 404 };
  answering(Response.json(problem, { status: 404, headers: { "Content-Type": "application/problem+json" } }));
  const { data, error } = await concordat(at, () => "token").membership.GET(path);
  assert.equal(data, undefined);
  assert.equal(error?.type, "urn:concordat:problem:not-found");
});
