package org.concordat.bench;

import static org.concordat.sampledata.client.Json.money;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;
import org.concordat.sampledata.grants.CallDesk;
import org.concordat.sampledata.grants.CallDesk.Asked;
import org.concordat.sampledata.grants.Meeting;
import org.concordat.sampledata.grants.People;

/** The sample data's partnership with a fund and a call that measurements may fill. */
final class GrantsPartnership {

    static final String YEAR = "2008-09";
    static final LocalDate DAY = LocalDate.of(2008, 10, 21);

    private static final BigDecimal ALL = new BigDecimal("400000000");
    private static final String EXECUTIVE = "Executive group";

    final String run = UUID.randomUUID().toString().substring(0, 8);
    final ServiceClient membership = new Clients().membership();
    final People people = new Clients().people();
    final CallDesk calls = new CallDesk(people);

    /** The ids of the councils, each of which may apply. */
    final List<String> councils = membership.list("organisations?type=DISTRICT").stream()
            .map(council -> council.required("id").asText())
            .toList();

    /** A fund whose money of the year all stays with the region. */
    String fund(String name) {
        ServiceClient officer = people.financeOfficer();
        String fund = officer.post(
                        "funds",
                        object(
                                "code",
                                "BENCH-" + name + "-" + run,
                                "name",
                                "Bench " + name,
                                "purpose",
                                "To be measured",
                                "takesSubscriptions",
                                false,
                                "effectiveOn",
                                "2008-04-01"),
                        key())
                .id();
        String source = officer.post(
                        "funds/" + fund + "/sources",
                        object(
                                "kind", "OTHER",
                                "name", "Bench",
                                "financialYear", YEAR,
                                "amount", money(ALL),
                                "effectiveOn", "2008-04-01"),
                        key())
                .id();
        officer.post(
                "funds/" + fund + "/receipts",
                object("source", source, "amount", money(ALL), "receivedOn", "2008-04-10", "reference", "Bench"),
                key());
        String plan = officer.post("allocation-plans", object("fund", fund, "financialYear", YEAR, "share", "0"), key())
                .id();
        people.administrator()
                .post(
                        "allocation-plans/" + plan + "/approval",
                        object("effectiveOn", "2008-04-10", "reason", "Bench"),
                        key());
        return fund;
    }

    String call(String fund) {
        return calls.open(fund, "Bench " + run, Instant.parse("2008-06-02T09:00:00Z"), ALL);
    }

    Asked asked(int number) {
        return Asked.revenue(
                councils.get(number % councils.size()),
                "Bench %s %d".formatted(run, number),
                YEAR,
                new BigDecimal("1000"),
                null);
    }

    /** An application of another purpose each, so that none is counted with the others, until it is recommended. */
    String recommended(String call, int number) {
        String application = calls.apply(call, asked(number));
        calls.assess(application, councils.get((number + 1) % councils.size()), 4);
        calls.recommend(application, new BigDecimal("1000"));
        return application;
    }

    /** The executive group, all there. */
    Meeting meeting() {
        String body = membership.list("governance-bodies").stream()
                .filter(each -> each.required("name").asText().equals(EXECUTIVE))
                .map(each -> each.required("id").asText())
                .findFirst()
                .orElseThrow();
        Meeting meeting = Meeting.of(people, body, DAY);
        JsonNode composition = membership.get("governance-bodies/" + body + "/composition?asAt=" + DAY);
        meeting.arrive(composition.required("seats").findValuesAsText("id").stream()
                .distinct()
                .toList());
        return meeting;
    }

    static IdempotencyKey key() {
        return IdempotencyKey.of(UUID.randomUUID());
    }
}
