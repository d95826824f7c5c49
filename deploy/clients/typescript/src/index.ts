import createClient, { type Client, type Middleware } from "openapi-fetch";
import type { components as FundingComponents, paths as FundingPaths } from "./funding.js";
import type { components as MembershipComponents, paths as MembershipPaths } from "./membership.js";
import type { components as ProgrammeComponents, paths as ProgrammePaths } from "./programme.js";
import type { components as ReportingComponents, paths as ReportingPaths } from "./reporting.js";

/** What the services are sent and answer, by its name in the contract: `Membership["OrganisationView"]`. */
export type Membership = MembershipComponents["schemas"];
export type Funding = FundingComponents["schemas"];
export type Programme = ProgrammeComponents["schemas"];
export type Reporting = ReportingComponents["schemas"];

/** Exact: calculate with whole pence or a decimal library, never with `Number(amount)`. */
export type Money = Membership["Money"];

/** Why a call was refused, and what to do: RFC 9457. */
export type Problem = Membership["Problem"];

/** The root of each service's URLs, without a path, such as `https://membership.example.org`. */
export interface Addresses {
  readonly membership: string;
  readonly funding: string;
  readonly programme: string;
  readonly reporting: string;
}

/** What an answer is typed by. Other formats are asked for with `parseAs` and the header `Accept`. */
type Json = "application/json" | "application/problem+json";

export interface Concordat {
  readonly membership: Client<MembershipPaths, Json>;
  readonly funding: Client<FundingPaths, Json>;
  readonly programme: Client<ProgrammePaths, Json>;
  readonly reporting: Client<ReportingPaths, Json>;
}

/** Clients of the four services. Each call asks for the token anew, so that it may be renewed before it expires. */
export function concordat(at: Addresses, token: () => string | Promise<string>): Concordat {
  const authorisation: Middleware = {
    async onRequest({ request }) {
      request.headers.set("Authorization", `Bearer ${await token()}`);
      return request;
    },
  };
  const client = <Paths extends {}>(baseUrl: string): Client<Paths, Json> => {
    const made = createClient<Paths, Json>({ baseUrl, fetch: patiently });
    made.use(authorisation);
    return made;
  };
  return {
    membership: client(at.membership),
    funding: client(at.funding),
    programme: client(at.programme),
    reporting: client(at.reporting),
  };
}

const ATTEMPTS = 4;
const LONGEST_WAIT_SECONDS = 60;

/** Waits as long as a 429 or 503 asks for and sends the same again, unless that could take effect twice. */
async function patiently(request: Request): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const answer = await fetch(request.clone());
    const seconds = Number(answer.headers.get("Retry-After") ?? NaN);
    if (attempt === ATTEMPTS || !mayBeSentAgain(request, answer) || !(seconds <= LONGEST_WAIT_SECONDS)) {
      return answer;
    }
    await answer.body?.cancel();
    await new Promise((over) => setTimeout(over, seconds * 1000));
  }
}

/** A 429 has done nothing; after a 503 that is not known, and only a key makes a second POST harmless. */
function mayBeSentAgain(request: Request, answer: Response): boolean {
  const harmless = request.method !== "POST" || request.headers.has("Idempotency-Key");
  return answer.status === 429 || (answer.status === 503 && harmless);
}
