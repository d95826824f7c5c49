package org.concordat.sampledata;

import static java.util.stream.Collectors.toSet;
import static org.concordat.sampledata.client.Json.object;
import static org.concordat.sampledata.client.Json.pounds;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.sampledata.client.Answer;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;
import org.concordat.sampledata.plan.FinancialYear;
import org.concordat.sampledata.plan.Plan;

/**
 * Invites every organisation to subscribe for the first year and tells what came of it. Only subscriptions that still
 * stand where the last step left them are moved on, so that nothing a user has done since is undone.
 */
final class Subscriptions {
    private static final LocalDate INVITED_ON = LocalDate.of(2008, 3, 1);
    private static final LocalDate ANSWERED_ON = LocalDate.of(2008, 3, 20);
    private static final LocalDate INVOICED_ON = LocalDate.of(2008, 4, 1);
    private static final LocalDate DUE_ON = LocalDate.of(2008, 5, 1);
    private static final LocalDate PAID_ON = LocalDate.of(2008, 4, 30);

    private final ServiceClient membership;
    private final Organisations organisations;
    private final Plan plan;
    private final Progress progress;
    private final FinancialYear year = Plan.FIRST_YEAR;

    Subscriptions(ServiceClient membership, Organisations organisations, Plan plan, Progress progress) {
        this.membership = membership;
        this.organisations = organisations;
        this.plan = plan;
        this.progress = progress;
    }

    void load() {
        run();
        answers();
        invoices();
        payments();
    }

    /** Of all organisations, members or not: what they answer comes later. */
    private void run() {
        if (!all().keySet().containsAll(names(plan.organisations()))) {
            JsonNode preview = membership.get("subscription-run-previews?financialYear=" + year);
            progress.say("The run for %s would raise %d subscriptions, %s in all, and skip %d."
                    .formatted(
                            year,
                            preview.required("items").size(),
                            Table.pounds(pounds(preview.required("total"))),
                            preview.required("skipped").size()));
            Answer run = membership.post(
                    "subscription-runs",
                    object("financialYear", year.toString(), "effectiveOn", INVITED_ON.toString()),
                    IdempotencyKey.of("subscription run", year));
            String location = run.location().orElseThrow();
            JsonNode end = Waiting.USUAL.until(
                    () -> membership.follow(location),
                    now -> stateOf(now).equals("RUNNING")
                            ? Optional.of("the subscription run " + now)
                            : Optional.empty());
            if (!stateOf(end).equals("SUCCEEDED")) {
                throw new IllegalStateException("The subscription run did not succeed: " + end);
            }
            progress.say("The run raised %d subscriptions."
                    .formatted(end.required("raised").asInt()));
        }
    }

    private static String stateOf(JsonNode run) {
        return run.required("state").asText();
    }

    /** Members agree and the others decline; who has been answered for already is left alone. */
    private void answers() {
        Map<String, JsonNode> invited = inState("INVITED");
        Set<String> members = names(
                plan.organisations().stream().filter(Plan.Organisation::member).toList());
        Parallel.forEach(invited.entrySet(), entry -> {
            String move = members.contains(entry.getKey()) ? "agreement" : "decline";
            move(entry.getValue(), move, object("effectiveOn", ANSWERED_ON.toString()));
        });
        long agreed = invited.keySet().stream().filter(members::contains).count();
        progress.say("%d agreed, %d declined.".formatted(agreed, invited.size() - agreed));
    }

    /** One after the other, so that the invoices are numbered alike wherever the data are loaded. */
    private void invoices() {
        Map<String, JsonNode> agreed = inState("AGREED");
        agreed.values()
                .forEach(subscription -> move(
                        subscription,
                        "invoice",
                        object(
                                "issuedOn", INVOICED_ON.toString(),
                                "dueOn", DUE_ON.toString(),
                                "effectiveOn", INVOICED_ON.toString())));
        progress.say("%d invoices issued.".formatted(agreed.size()));
    }

    private void payments() {
        Map<String, JsonNode> invoiced = inState("INVOICED");
        Parallel.forEach(invoiced.values(), subscription -> {
            JsonNode invoice = subscription.required("invoice");
            move(
                    subscription,
                    "payments",
                    object(
                            "amount", invoice.required("amount"),
                            "receivedOn", PAID_ON.toString(),
                            "method", "BANK_TRANSFER",
                            "reference", invoice.required("number").asText(),
                            "effectiveOn", PAID_ON.toString()));
        });
        progress.say("%d payments received.".formatted(invoiced.size()));
    }

    private void move(JsonNode subscription, String move, Object body) {
        String id = subscription.required("id").asText();
        membership.post("subscriptions/" + id + "/" + move, body, IdempotencyKey.of("subscription", id, move));
    }

    private Map<String, JsonNode> inState(String status) {
        Map<String, JsonNode> found = all();
        found.values()
                .removeIf(subscription ->
                        !subscription.required("status").asText().equals(status));
        return found;
    }

    /** The year's subscriptions of the plan's organisations by name, in the plan's order. */
    private Map<String, JsonNode> all() {
        Map<String, String> ids = organisations.ids();
        Map<String, JsonNode> byOrganisation = new LinkedHashMap<>();
        membership
                .list("subscriptions?financialYear=" + year)
                .forEach(subscription ->
                        byOrganisation.put(subscription.required("organisation").asText(), subscription));
        Map<String, JsonNode> found = new LinkedHashMap<>();
        for (Plan.Organisation organisation : plan.organisations()) {
            JsonNode subscription = byOrganisation.get(ids.get(organisation.name()));
            if (subscription != null) {
                found.put(organisation.name(), subscription);
            }
        }
        return found;
    }

    private static Set<String> names(Collection<Plan.Organisation> organisations) {
        return organisations.stream().map(Plan.Organisation::name).collect(toSet());
    }
}
