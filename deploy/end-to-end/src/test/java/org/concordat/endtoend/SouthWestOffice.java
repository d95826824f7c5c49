package org.concordat.endtoend;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sampledata.client.Json.money;
import static org.concordat.sampledata.client.Json.object;
import static org.concordat.sampledata.client.Json.pounds;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.concordat.local.Service;
import org.concordat.sampledata.client.Answer;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;

/**
 * The office of the South West's partnership, which moves in with its files in 2006 and goes on from there. Each step is taken
 * once, after those that it needs, whichever chapter asks for it first.
 */
final class SouthWestOffice implements AutoCloseable {
    static final String BOOKS_BEGIN = "2004-04-01";
    static final String YEAR = "2006-07";
    static final String[] DECLINED = {
        "Council of the Isles of Scilly", "Dorset Fire and Rescue Service", "Purbeck District Council"
    };

    private static final String UTF_8 = "text/csv";
    private static final String WINDOWS = "text/csv; charset=windows-1252";

    final Partnership partnership;
    final ServiceClient membership;
    final ServiceClient finance;
    final ServiceClient funding;
    final ServiceClient reporting;

    private final Map<String, JsonNode> done = new HashMap<>();

    private SouthWestOffice(Partnership partnership) {
        this.partnership = partnership;
        this.membership = partnership.staff(Service.MEMBERSHIP, "membership-officer");
        this.finance = partnership.staff(Service.MEMBERSHIP, "finance-officer");
        this.funding = partnership.machine(Service.FUNDING);
        this.reporting = partnership.machine(Service.REPORTING);
    }

    static SouthWestOffice open() {
        return new SouthWestOffice(Partnership.startEmpty("south-west", SouthWest.path("partnership.properties")));
    }

    private JsonNode once(String step, Supplier<JsonNode> work) {
        if (!done.containsKey(step)) {
            done.put(step, work.get());
        }
        return done.get(step);
    }

    JsonNode organisationTypes() {
        return once("types", () -> handIn("organisation-types/imports", "organisation-types.csv", UTF_8));
    }

    JsonNode subRegions() {
        return once("sub-regions", () -> handIn("sub-regions/imports", "sub-regions.csv", UTF_8));
    }

    JsonNode leadRoles() {
        return once("lead roles", () -> handIn("lead-roles/imports", "lead-roles.csv", UTF_8));
    }

    JsonNode organisations() {
        organisationTypes();
        subRegions();
        return once("organisations", this::handInOrganisations);
    }

    JsonNode handInOrganisations() {
        return handIn("organisation-imports?effectiveOn=" + BOOKS_BEGIN, "organisations.csv", WINDOWS);
    }

    JsonNode contacts() {
        leadRoles();
        organisations();
        return once("contacts", this::handInContacts);
    }

    JsonNode handInContacts() {
        return handIn("contact-imports?effectiveOn=" + BOOKS_BEGIN, "contacts.csv", UTF_8);
    }

    /** The books of the two years before, which the fund opens with. */
    JsonNode pastSubscriptions() {
        contacts();
        fund();
        rateCard("2004-05");
        rateCard("2005-06");
        return once("past subscriptions", this::handInPastSubscriptions);
    }

    JsonNode handInPastSubscriptions() {
        return handIn("subscription-imports", "past-subscriptions.csv", WINDOWS);
    }

    String fund() {
        return once("fund", () -> funding.post(
                                "funds",
                                object(
                                        "code", "SUBSCRIPTIONS",
                                        "name", "Subscriptions",
                                        "purpose", "What the members pay for",
                                        "takesSubscriptions", true,
                                        "effectiveOn", BOOKS_BEGIN),
                                key())
                        .body())
                .required("id")
                .asText();
    }

    /** What is in the fund at the end of a day: none of it has been spent. */
    BigDecimal fundHolds(String day) {
        return pounds(funding.get("funds/" + fund() + "/balances?asAt=" + day).required("unallocated"));
    }

    /** Published a month before its year. */
    void rateCard(String year) {
        organisations();
        once("rate card " + year, () -> {
            String setOn = year.substring(0, 4) + "-03-01";
            List<?> classes = SouthWest.rates(year).stream()
                    .map(rate -> object(
                            "name", rate.get("class"),
                            "organisationTypes", List.of(rate.get("organisationType")),
                            "annualAmount", money(new BigDecimal(rate.get("annualAmount"))),
                            "proRata", "NONE",
                            "vatRate", rate.get("vatRate")))
                    .toList();
            Map<String, Object> card = object(
                    "name", "South West " + year, "financialYear", year, "classes", classes, "effectiveOn", setOn);
            String id = membership.post("rate-cards", card, key()).id();
            return membership
                    .post("rate-cards/" + id + "/publication", object("effectiveOn", setOn), key())
                    .body();
        });
    }

    /** Everybody in the region is invited for the first year, three decline, all others agree. */
    JsonNode answeredFirstYear() {
        pastSubscriptions();
        JsonNode run = run(YEAR, null, "2006-03-06");
        return once("answers " + YEAR, () -> {
            bulk(run, "decline", object("subscriptions", declined(), "effectiveOn", "2006-03-20"));
            return bulk(run, "agreement", object("except", declined(), "effectiveOn", "2006-03-20"));
        });
    }

    private List<String> declined() {
        return subscriptions(YEAR).entrySet().stream()
                .filter(entry -> List.of(DECLINED).contains(entry.getKey()))
                .map(entry -> entry.getValue().required("id").asText())
                .toList();
    }

    /** Under which number each county and unitary has ordered what it is going to pay. */
    JsonNode purchaseOrders() {
        answeredFirstYear();
        return once("purchase orders", this::handInPurchaseOrders);
    }

    JsonNode handInPurchaseOrders() {
        return handIn("subscription-imports", "purchase-orders-2006-07.csv", UTF_8);
    }

    /** Invoices in the order of the members' names, so that each of them has the number that its payment names. */
    JsonNode invoicedFirstYear() {
        purchaseOrders();
        JsonNode run = run(YEAR, null, "2006-03-06");
        return once(
                "invoices " + YEAR,
                () -> bulk(
                        run, "invoice", object("except", declined(), "issuedOn", "2006-04-03", "dueOn", "2006-05-03")));
    }

    /** Payments of which members have sent word, recorded before the bank's statement comes. */
    JsonNode remittances() {
        invoicedFirstYear();
        return once("remittances", () -> handIn("subscription-imports", "remittances-2006-07.csv", UTF_8));
    }

    JsonNode statement(String name) {
        remittances();
        return once("statement " + name, () -> handInStatement(name));
    }

    JsonNode handInStatement(String name) {
        return handIn(finance, "bank-statement-imports", name + ".csv", name.startsWith("lloyds") ? WINDOWS : UTF_8);
    }

    /** All statements of the spring, and what was decided on the two lines that were on the books already. */
    void reconciledFirstYear() {
        statement("barclays-2006-05");
        statement("hsbc-2006-05");
        statement("lloyds-2006-05");
        JsonNode natwest = statement("natwest-2006-05");
        decide(natwest, 9, "PAYMENT");
        decide(natwest, 10, "DUPLICATE");
        statement("barclays-2006-06");
    }

    private void decide(JsonNode report, int line, String verdict) {
        once("decision on line " + line, () -> {
            JsonNode waiting = line(report, line);
            String path = "possible-duplicates/"
                    + waiting.required("possibleDuplicate").asText() + "/decision";
            return finance.post(path, object("verdict", verdict, "reason", "Asked the council"), key())
                    .body();
        });
    }

    /** What became of the line that stands there in a file. */
    static JsonNode line(JsonNode report, int number) {
        return StreamSupport.stream(report.required("lines").spliterator(), false)
                .filter(line -> line.required("line").asInt() == number)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line " + number + " in " + report));
    }

    /** Invites the members of an earlier year, and those that have followed them, on a day. */
    JsonNode run(String year, String membersOf, String day) {
        rateCard(year);
        return once("run for " + year + " of " + day, () -> {
            Answer ordered = membership.post(
                    "subscription-runs",
                    object("financialYear", year, "membersOf", membersOf, "effectiveOn", day),
                    key());
            String location = ordered.location().orElseThrow();
            Awaitility.await("the run for " + year)
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> !membership
                            .follow(location)
                            .required("state")
                            .asText()
                            .equals("RUNNING"));
            JsonNode run = membership.follow(location);
            assertThat(run.required("state").asText()).isEqualTo("SUCCEEDED");
            return run;
        });
    }

    JsonNode preview(String year, String membersOf) {
        rateCard(year);
        return membership.get("subscription-run-previews?financialYear=" + year + "&membersOf=" + membersOf);
    }

    /** These agree on a day; all whom the run has invited when none is named. */
    JsonNode agree(JsonNode run, String day, String... names) {
        return once(
                "answers to " + run.required("id").asText(),
                () -> bulk(run, "agreement", object("subscriptions", named(run, names), "effectiveOn", day)));
    }

    JsonNode invoice(JsonNode run, String issuedOn, String dueOn, String... names) {
        return once(
                "invoices of " + run.required("id").asText(),
                () -> bulk(
                        run,
                        "invoice",
                        object("subscriptions", named(run, names), "issuedOn", issuedOn, "dueOn", dueOn)));
    }

    /** {@code null}, which means all of the run, when nobody is named. */
    private List<String> named(JsonNode run, String... names) {
        if (names.length == 0) {
            return null;
        }
        Map<String, JsonNode> all = subscriptions(run.required("financialYear").asText());
        return Stream.of(names)
                .map(name -> all.get(name).required("id").asText())
                .toList();
    }

    /** Pays an invoice with what an organisation, or one that it has followed, paid for another. */
    void moveCredit(String from, String to, String year, String day) {
        once("credit of " + from, () -> {
            JsonNode credit = finance.list("credits?open=true&organisation=" + ids().get(from))
                    .get(0);
            String paid = subscriptions(year).get(to).required("id").asText();
            return finance.post(
                            "credits/" + credit.required("id").asText() + "/moves",
                            object("subscription", paid, "movedOn", day),
                            key())
                    .body();
        });
    }

    /** The step as a preview, and then for good: both say the same. */
    private JsonNode bulk(JsonNode run, String step, Map<String, Object> order) {
        String path = "subscription-runs/" + run.required("id").asText() + "/steps/" + step;
        Map<String, Object> looking = new HashMap<>(order);
        looking.put("preview", true);
        JsonNode foreseen = membership.post(path, looking, key()).body();
        JsonNode report = membership.post(path, order, key()).body();
        assertThat(report.required("refused").asInt()).as(step + ": " + report).isZero();
        assertThat(foreseen.required("total")).as(step).isEqualTo(report.required("total"));
        assertThat(foreseen.required("done")).as(step).isEqualTo(report.required("done"));
        return report;
    }

    /** Plans and confirms what happens to the map on a day; each plan with what it was told beforehand. */
    void reorganised(String firstDay) {
        once("reorganisations " + firstDay, () -> {
            Map<String, String> ids = ids();
            SouthWest.successions(firstDay).values().forEach(plan -> reorganise(firstDay, plan, ids));
            return null;
        });
    }

    private void reorganise(String firstDay, List<Map<String, String>> plan, Map<String, String> ids) {
        Map<String, Object> successors = new TreeMap<>();
        List<Object> predecessors = new ArrayList<>();
        for (Map<String, String> row : plan) {
            String name = row.get("successor");
            String key = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
            String parent = row.get("parent");
            successors.put(
                    key,
                    object(
                            "key",
                            key,
                            "name",
                            name,
                            "type",
                            row.get("type"),
                            "subRegion",
                            row.get("subRegion"),
                            "parent",
                            parent.isEmpty() ? null : ids.get(parent),
                            "postalAddress",
                            object(
                                    "line1", row.get("addressLine1"),
                                    "town", row.get("town"),
                                    "postcode", row.get("postcode"))));
            predecessors.add(object(
                    "organisation", ids.get(row.get("ends")),
                    "successor", key,
                    "contactsMove", row.get("contactsMove").equals("yes")));
        }
        String id = membership
                .post(
                        "reorganisations",
                        object(
                                "effectiveOn", firstDay,
                                "predecessors", predecessors,
                                "successors", List.copyOf(successors.values())),
                        key())
                .id();
        JsonNode preview = membership.get("reorganisations/" + id + "/preview");
        assertThat(preview.required("hindrances")).isEmpty();
        assertThat(preview.required("dissolved")).hasSize(plan.size());
        JsonNode confirmed = membership
                .post("reorganisations/" + id + "/confirmation", object(), key())
                .body();
        assertThat(confirmed.required("status").asText()).isEqualTo("IN_EFFECT");
    }

    /** The id of each organisation there ever was, by its name. */
    Map<String, String> ids() {
        return membership.list("organisations").stream()
                .collect(toMap(item -> item.required("name").asText(), item -> item.required("id")
                        .asText()));
    }

    /** The subscriptions of a year by the name of their organisation. */
    Map<String, JsonNode> subscriptions(String year) {
        return membership.list("subscriptions?financialYear=" + year).stream()
                .collect(toMap(item -> item.required("organisationName").asText(), item -> item));
    }

    private JsonNode handIn(String path, String file, String mediaType) {
        return handIn(membership, path, file, mediaType);
    }

    private static JsonNode handIn(ServiceClient by, String path, String file, String mediaType) {
        return by.post(path, mediaType, SouthWest.file(file), key()).body();
    }

    private static IdempotencyKey key() {
        return IdempotencyKey.of(UUID.randomUUID());
    }

    @Override
    public void close() {
        partnership.close();
    }
}
