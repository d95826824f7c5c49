// What the script "example" runs against the local stack.
import { concordat, type Problem } from "@concordat/client";

const port = (service: string, usual: number) => process.env[`CONCORDAT_${service}_PORT`] ?? usual;
const { membership, reporting } = concordat(
  {
    membership: `http://localhost:${port("MEMBERSHIP", 8081)}`,
    funding: `http://localhost:${port("FUNDING", 8082)}`,
    programme: `http://localhost:${port("PROGRAMME", 8083)}`,
    reporting: `http://localhost:${port("REPORTING", 8084)}`,
  },
  () => process.env["TOKEN"] ?? "", // a real program renews it: this is asked at each call
);

/** What was answered, or the refusal thrown. */
function accepted<T>(answer: { data?: T; error?: Problem }): T {
  if (answer.data === undefined) {
    throw new Error(answer.error?.detail ?? "No answer");
  }
  return answer.data;
}

// The same key again gives the same answer, and no second organisation.
const key = crypto.randomUUID();
const registration = {
  params: { header: { "Idempotency-Key": key } },
  body: { name: `A fire service of ${key}`, type: "FIRE", subRegion: "cumbria" },
};
const registered = accepted(await membership.POST("/membership/v1/organisations", registration));
const repeated = accepted(await membership.POST("/membership/v1/organisations", registration));
console.log(`Registered once: ${registered.id === repeated.id}`);

// An amendment names the version that was read, and changes only what is sent.
const amendment = {
  params: { path: { id: registered.id }, header: { "If-Match": `"${registered.version}"` } },
  body: { website: "https://fire.example.org" },
};
const amended = accepted(await membership.PATCH("/membership/v1/organisations/{id}", amendment));
console.log(`Amended: ${amended.website}`);

// Somebody else has changed it meanwhile: the refusal says what to do.
const { error } = await membership.PATCH("/membership/v1/organisations/{id}", amendment);
console.log(`Refused: ${error?.status} ${error?.type}: ${error?.detail}`);

// A list is read page by page, by the cursor of the page before.
let pages = 0;
let found = 0;
let cursor: string | null = null;
do {
  const query: { sort: "id"; limit: number; cursor?: string } = { sort: "id", limit: 20, ...(cursor && { cursor }) };
  const page = accepted(await membership.GET("/membership/v1/organisations", { params: { query } }));
  pages++;
  found += page.items.length;
  cursor = page.nextCursor;
} while (cursor !== null);
console.log(`Organisations: ${found} on ${pages} pages`);

const report = await reporting.GET("/reporting/v1/reports/reconciliation", {
  params: { query: { financialYear: "2008-09" } },
});
const { members, coreBudget } = accepted(report).total;
console.log(`Members: ${members}, core budget: ${coreBudget.amount} ${coreBudget.currency}`);

// What is not JSON is asked for by its media type.
const csv = await membership.GET("/membership/v1/organisations", {
  params: { query: { type: "FIRE" } },
  headers: { Accept: "text/csv" },
  parseAs: "text",
});
console.log(`As CSV: ${String(csv.data).split("\n")[0]?.slice(0, 40)}…`);
