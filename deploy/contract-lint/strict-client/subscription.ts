// A client that handles a whole subscription under the strictest settings, without one "!" or cast: it compiles only while
// the contract says what is always there, what may be null and which headers the server demands.
import type { components, paths } from "./membership";

type Subscription = components["schemas"]["SubscriptionView"];
type Payments = paths["/membership/v1/subscriptions/{id}/payments"];

export function summary(subscription: Subscription): string {
  const invoice =
    subscription.invoice === null
      ? "not invoiced"
      : `invoice ${subscription.invoice.number} of ${subscription.invoice.amount.amount}, due ${subscription.invoice.dueOn}`;
  const override =
    subscription.proposedAmount === null ? "" : `, ${subscription.proposedAmount.amount} proposed instead`;
  return [
    `${subscription.organisationName} (${subscription.organisationType}, ${subscription.subRegion})`,
    `${subscription.financialYear}, ${subscription.className} since ${subscription.joinedOn}`,
    `${subscription.amount.amount} ${subscription.amount.currency}${override}, ${invoice}`,
    `paid ${subscription.paid.amount}, outstanding ${subscription.outstanding.amount}: ${subscription.status}`,
    (subscription.overrideReason ?? "").toUpperCase(),
  ].join("\n");
}

export function received(page: Payments["get"]["responses"]["200"]["content"]["application/json"]): number {
  const pence = page.items.map((payment) => Math.round(Number(payment.amount.amount) * 100));
  return pence.reduce((sum, each) => sum + each, 0);
}

// Both are demanded by the server: leaving one out is an error here, before it is one there.
export const payment: Payments["post"]["parameters"]["header"] = { "Idempotency-Key": "b7c1" };
export const amendment: paths["/membership/v1/organisations/{id}"]["patch"]["parameters"]["header"] = { "If-Match": '"3"' };

// @ts-expect-error the Idempotency-Key of a payment is demanded
export const repeatedPayment: Payments["post"]["parameters"]["header"] = {};
