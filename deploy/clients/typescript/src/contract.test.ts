// Handles a whole subscription without one "!" or cast. It compiles only while the contract says what is always there, what
// may be null and which headers the server demands; there is nothing in it to run.
import { concordat, type Membership } from "@concordat/client";

const root = "http://localhost";
const { membership } = concordat({ membership: root, funding: root, programme: root, reporting: root }, () => "");
const path = { id: "0191d3c4-6f0e-7b1a-9c55-2f1c8a3e7d10" };

export function summary(subscription: Membership["SubscriptionView"]): string {
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

export async function received(): Promise<bigint> {
  const { data } = await membership.GET("/membership/v1/subscriptions/{id}/payments", { params: { path } });
  const pence = data?.items.map((payment) => BigInt(payment.amount.amount.replace(".", "")));
  return pence?.reduce((sum, each) => sum + each, 0n) ?? 0n;
}

export async function pay(body: Membership["RecordPayment"]): Promise<void> {
  const payments = "/membership/v1/subscriptions/{id}/payments";
  await membership.POST(payments, { params: { path, header: { "Idempotency-Key": "b7c1" } }, body });
  // @ts-expect-error the key of a payment is demanded: leaving it out is an error here, before it is one there
  await membership.POST(payments, { params: { path }, body });
}

export async function amend(body: Membership["AmendOrganisation"]): Promise<void> {
  const organisation = "/membership/v1/organisations/{id}";
  await membership.PATCH(organisation, { params: { path, header: { "If-Match": '"3"' } }, body });
  // @ts-expect-error so is the version that was read
  await membership.PATCH(organisation, { params: { path }, body });
}
