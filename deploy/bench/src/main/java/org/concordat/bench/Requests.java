package org.concordat.bench;

import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.bench.Measurement.Kind;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;

/**
 * Measures the requests of membership-service, and before all an authenticated request for which the service itself does
 * nothing. Run against a stack that holds the sample data; see
 * {@code deploy/bench/run requests}.
 */
public final class Requests {

    private static final String YEAR = "2008-09";

    private final ServiceClient membership = new Clients().membership();
    private final AtomicInteger names = new AtomicInteger();
    private final String run = UUID.randomUUID().toString();
    private final Queue<String> registered = new ConcurrentLinkedQueue<>();
    private final Queue<String> invited = new ConcurrentLinkedQueue<>();
    private final Queue<String> agreed = new ConcurrentLinkedQueue<>();
    private final Queue<String> unpaid = new ConcurrentLinkedQueue<>();
    private final List<String> organisations = new ArrayList<>();
    private final List<String> paid = new ArrayList<>();

    Requests() {
        for (JsonNode subscription : membership.list("subscriptions?financialYear=" + YEAR)) {
            organisations.add(subscription.required("organisation").asText());
            // a further payment leaves these as they are; those of an earlier run are part paid
            if (subscription.required("status").asText().equals("PAID")) {
                paid.add(subscription.required("id").asText());
            }
        }
        if (paid.isEmpty()) {
            throw new IllegalStateException("The stack holds no paid subscriptions. Start it with deploy/local/run.");
        }
    }

    public static void main(String... args) throws IOException, InterruptedException {
        var requests = new Requests();
        new Measurement(Measurement.Plan.of(args), "membership", requests.variables()).measure(requests.kinds());
    }

    List<Kind> kinds() {
        return List.of(
                new Kind("authenticated", this::nothing, List.of()),
                new Kind("get one", () -> membership.get("organisations/" + any(organisations)) != null, List.of()),
                new Kind("list 50", () -> membership.get("organisations?limit=50") != null, List.of()),
                new Kind("create organisation", this::createOrganisation, List.of()),
                new Kind("create subscription", this::createSubscription, List.of(this::createOrganisation)),
                new Kind("agree", this::agree, List.of(this::createOrganisation, this::createSubscription)),
                new Kind(
                        "issue invoice",
                        this::issueInvoice,
                        List.of(this::createOrganisation, this::createSubscription, this::agree)),
                new Kind(
                        "record payment",
                        this::recordPayment,
                        List.of(this::createOrganisation, this::createSubscription, this::agree, this::issueInvoice)));
    }

    /** A page of the service's own that asks for a token when the stack was started so; see README.md. */
    private boolean nothing() {
        return membership.follow("/membership/swagger-ui/oauth2-redirect.html") != null;
    }

    /** What the SQL scripts work on. */
    List<String> variables() {
        return List.of(
                "organisation=%s".formatted(organisations.get(0)),
                "card=%s"
                        .formatted(membership
                                .list("rate-cards?financialYear=" + YEAR)
                                .get(0)
                                .required("id")
                                .asText()),
                "invoiced={%s}".formatted(String.join(",", paid)),
                "invoiced_count=" + paid.size());
    }

    private boolean createOrganisation() {
        String name = "Bench %s %d".formatted(run, names.getAndIncrement());
        registered.add(membership
                .post(
                        "organisations",
                        object("name", name, "type", "FIRE", "subRegion", "merseyside", "effectiveOn", "2008-04-01"),
                        IdempotencyKey.of("bench", name))
                .id());
        return true;
    }

    private boolean createSubscription() {
        String organisation = registered.poll();
        return organisation != null
                && invited.add(membership
                        .post(
                                "subscriptions",
                                object("organisation", organisation, "financialYear", YEAR),
                                IdempotencyKey.of("bench", organisation))
                        .id());
    }

    private boolean agree() {
        String subscription = invited.poll();
        if (subscription == null) {
            return false;
        }
        membership.post(
                "subscriptions/" + subscription + "/agreement",
                object("effectiveOn", "2008-04-20"),
                IdempotencyKey.of("agree", subscription));
        return agreed.add(subscription);
    }

    private boolean issueInvoice() {
        String subscription = agreed.poll();
        if (subscription == null) {
            return false;
        }
        membership.post(
                "subscriptions/" + subscription + "/invoice",
                object("issuedOn", "2008-05-01", "dueOn", "2008-05-31", "effectiveOn", "2008-05-01"),
                IdempotencyKey.of("invoice", subscription));
        return unpaid.add(subscription);
    }

    private boolean recordPayment() {
        String subscription = unpaid.poll();
        if (subscription == null) {
            return false;
        }
        String reference = "Bench %d".formatted(names.getAndIncrement());
        membership.post(
                "subscriptions/" + subscription + "/payments",
                object(
                        "amount",
                        object("amount", "1.00", "currency", "GBP"),
                        "receivedOn",
                        LocalDate.now().toString(),
                        "method",
                        "BANK_TRANSFER",
                        "reference",
                        reference),
                IdempotencyKey.of("bench", run + reference));
        return true;
    }

    private static String any(List<String> ids) {
        return ids.get(ThreadLocalRandom.current().nextInt(ids.size()));
    }
}
