package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sampledata.client.Json.object;
import static org.concordat.sampledata.client.Json.pounds;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordat.local.Service;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;

/**
 * What holds whatever has failed under a load: what was acknowledged is there once and once only, in every service and in
 * the reports.
 */
final class NothingLost {
    private static final String REGION = "reports/reconciliation?financialYear=" + Load.YEAR;

    private record Books(int members, BigDecimal received, int councils, BigDecimal inTheFund, BigDecimal saving) {}

    private final Partnership partnership;
    private final Load load;
    private final ServiceClient membership;
    private final ServiceClient funding;
    private final ServiceClient programme;
    private final ServiceClient reporting;
    private final String subscriptionsFund;
    private final Books before;

    /** To be made before the load begins. */
    NothingLost(Partnership partnership, Load load) {
        this.partnership = partnership;
        this.load = load;
        membership = partnership.machine(Service.MEMBERSHIP);
        funding = partnership.machine(Service.FUNDING);
        programme = partnership.machine(Service.PROGRAMME);
        reporting = partnership.machine(Service.REPORTING);
        subscriptionsFund = funding.list("funds").stream()
                .filter(one -> one.required("takesSubscriptions").asBoolean())
                .map(one -> one.required("id").asText())
                .findFirst()
                .orElseThrow();
        Settled.await(partnership);
        before = reported();
    }

    /** Returns when all services have read what was told. */
    void awaitReports() {
        Instant loaded = Instant.now();
        Settled.awaitEverywhere(partnership);
        Measured.duration("until the reports were complete after it", Duration.between(loaded, Instant.now()));
    }

    /** All that this class knows to look at. */
    void assertAll() {
        awaitReports();
        membershipHoldsEachOrganisationAndSubscriptionOnce();
        noInvoiceNumberIsSkippedOrUsedTwice();
        fundingHoldsEachReceiptAndEachPaymentOnce();
        programmeCountsEachCouncilAndHoldsEachActivityOnce();
        theReportsSayWhatWasAcknowledged();
        everyEventIsToldAndEachAggregatesInOrder();
        eachHistoryTellsEveryStepInOrder();
        noEventIsParkedOrSetAside();
        theReportsAreThoseOfASerialReplay();
    }

    void membershipHoldsEachOrganisationAndSubscriptionOnce() {
        List<JsonNode> organisations =
                membership.list("organisations?text=" + ServiceClient.encoded(load.name())).stream()
                        .filter(one -> one.required("name").asText().startsWith(load.name() + " body "))
                        .toList();
        Map<String, JsonNode> subscriptions = subscriptions().stream()
                .collect(Collectors.toMap(one -> one.required("id").asText(), one -> one));

        assertThat(organisations)
                .extracting(one -> one.required("id").asText())
                .containsExactlyInAnyOrderElementsOf(load.ids(Load.Joined::organisation));
        assertThat(load.joined()).allSatisfy(one -> {
            JsonNode subscription = subscriptions.get(one.subscription());
            assertThat(subscription.required("organisation").asText()).isEqualTo(one.organisation());
            assertThat(subscription.required("status").asText()).isEqualTo("PAID");
            assertThat(pounds(subscription.required("paid"))).isEqualTo(one.amount());
            assertThat(pounds(subscription.required("credit"))).isEqualByComparingTo("0");
        });
    }

    void noInvoiceNumberIsSkippedOrUsedTwice() {
        List<Integer> numbers = subscriptions().stream()
                .filter(one -> one.hasNonNull("invoice"))
                .map(one -> one.required("invoice").required("number").asText())
                .map(number -> Integer.parseInt(number.substring(number.indexOf('/') + 1)))
                .sorted()
                .toList();

        assertThat(numbers)
                .hasSizeGreaterThanOrEqualTo(load.size())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    void fundingHoldsEachReceiptAndEachPaymentOnce() {
        List<JsonNode> receipts = funding.list("funds/" + load.fund() + "/receipts");
        assertThat(receipts)
                .extracting(one -> one.required("id").asText())
                .containsExactlyInAnyOrderElementsOf(load.ids(Load.Joined::receipt));
        assertThat(unallocated(load.fund())).isEqualTo(Load.GRANT.multiply(BigDecimal.valueOf(load.size())));

        assertThat(unallocated(subscriptionsFund)).isEqualTo(before.inTheFund().add(load.paid()));
        assertThat(funding.list("funds/" + subscriptionsFund + "/receipts"))
                .extracting(one -> one.required("payment").asText())
                .doesNotHaveDuplicates();
        assertThat(funding.post("ledger-verifications", object(), IdempotencyKey.of("verify", Instant.now()))
                        .body()
                        .required("intact")
                        .asBoolean())
                .isTrue();
    }

    void programmeCountsEachCouncilAndHoldsEachActivityOnce() {
        int councils = before.councils() + load.councils();
        BigDecimal saving = Load.COST_ALONE
                .multiply(BigDecimal.valueOf(councils))
                .subtract(Load.BUDGET)
                .setScale(2);

        List<JsonNode> activities = load.programmes().stream()
                .flatMap(id -> programme.list("programmes/" + id + "/activities").stream())
                .toList();
        assertThat(activities)
                .extracting(one -> one.required("id").asText())
                .containsExactlyInAnyOrderElementsOf(load.ids(Load.Joined::activity));
        assertThat(activities).allSatisfy(one -> {
            JsonNode year = one.required("years").get(0);
            assertThat(year.required("councils").asInt()).isEqualTo(councils);
            assertThat(pounds(year.required("saving"))).isEqualTo(saving);
        });
    }

    void theReportsSayWhatWasAcknowledged() {
        Books after = reported();
        JsonNode income = membership.get("income-summaries/" + Load.YEAR);

        assertThat(after.members()).isEqualTo(before.members() + load.size());
        assertThat(after.received()).isEqualTo(before.received().add(load.paid()));
        assertThat(after.councils()).isEqualTo(before.councils() + load.councils());
        assertThat(after.inTheFund()).isEqualTo(before.inTheFund().add(load.paid()));
        assertThat(income.required("members").asInt()).isEqualTo(after.members());
        assertThat(pounds(income.required("received"))).isEqualTo(after.received());
        assertThat(after.saving()).isEqualTo(savingByProgramme());
    }

    void everyEventIsToldAndEachAggregatesInOrder() {
        Map<String, EventsInOrder> told = new TreeMap<>();
        Map<String, Integer> repeated = new TreeMap<>();
        for (String topic : Topics.all(partnership.addresses().bootstrapServers())) {
            EventsInOrder events = EventsInOrder.of(partnership, topic);
            events.assertOrderKept();
            told.put(topic, events);
            if (events.repeated() > 0) {
                repeated.put(topic, events.repeated());
            }
        }
        Measured.say("events told again", repeated.toString());

        EventsInOrder organisations = told.get("membership.organisations");
        EventsInOrder subscriptions = told.get("membership.subscriptions");
        EventsInOrder receipts = told.get("funding.receipts");
        assertThat(load.joined()).allSatisfy(one -> {
            assertThat(organisations.of(one.organisation())).hasSize(1);
            assertThat(subscriptions.of(one.subscription()))
                    .extracting(Topics.Told::type)
                    .extracting(type -> type.substring("concordat.membership.".length()))
                    .containsExactly(
                            "subscription-raised.v1",
                            "subscription-agreed.v1",
                            "subscription-invoiced.v1",
                            "subscription-part-paid.v1",
                            "subscription-paid.v1");
            assertThat(receipts.of(one.receipt())).hasSize(1);
        });
    }

    void eachHistoryTellsEveryStepInOrder() {
        assertThat(load.joined())
                .allSatisfy(one -> assertThat(membership.list("subscriptions/%s/history".formatted(one.subscription())))
                        .extracting(entry -> entry.required("version").asInt())
                        .containsExactly(0, 1, 2, 3, 4));
    }

    void noEventIsParkedOrSetAside() {
        for (Service service : Service.values()) {
            ServiceClient administrator = partnership.staff(service, "partnership-admin");
            assertThat(administrator.list("set-aside-events"))
                    .as(service.processName())
                    .isEmpty();
            assertThat(administrator.list("parked-events"))
                    .as(service.processName())
                    .isEmpty();
        }
    }

    /** A rebuild reads all events again, one after the other. */
    void theReportsAreThoseOfASerialReplay() {
        EveryReport reports = EveryReport.inJson(partnership);
        Map<String, byte[]> live = reports.bytes();

        Rebuilding.andAwait(partnership);

        EveryReport.assertSame(reports.bytes(), live);
    }

    private List<JsonNode> subscriptions() {
        return membership.list("subscriptions?financialYear=" + Load.YEAR);
    }

    private Books reported() {
        JsonNode total = reporting.get(REGION).required("total");
        return new Books(
                total.required("members").asInt(),
                poundsIfAny(total.required("subscriptionsReceived")),
                total.required("councils").asInt(),
                unallocated(subscriptionsFund),
                poundsIfAny(total.required("nonCashableSaving")));
    }

    private static BigDecimal poundsIfAny(JsonNode amount) {
        return amount.isNull() ? BigDecimal.ZERO : pounds(amount);
    }

    private BigDecimal savingByProgramme() {
        return programme.list("programmes").stream()
                .map(one -> programme.get("programmes/" + one.required("id").asText()))
                .flatMap(one -> one.required("years").findParents("nonCashableSaving").stream())
                .filter(year -> year.required("financialYear").asText().equals(Load.YEAR))
                .filter(year -> year.hasNonNull("nonCashableSaving"))
                .map(year -> pounds(year.required("nonCashableSaving")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal unallocated(String id) {
        return pounds(funding.get("funds/" + id + "/balances").required("unallocated"));
    }
}
