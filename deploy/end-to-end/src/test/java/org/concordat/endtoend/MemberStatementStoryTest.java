package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.endtoend.FundingOffice.YEAR;
import static org.concordat.endtoend.FundingOffice.key;
import static org.concordat.endtoend.FundingOffice.pounds;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.concordat.local.Service;
import org.concordat.sampledata.client.Answer;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Acceptance story of reporting, through the public APIs of the running stack: what members pay beside the year before, and
 * what each of them has of it. It comes before other suites invite somebody for the year.
 */
@Order(17)
@ExtendWith(WithFundingOffice.class)
class MemberStatementStoryTest {
    private static final String YEAR_BEFORE = "2007-08";
    private static final String BOLTON = "Bolton Metropolitan Borough Council";
    private static final String BURY = "Bury Metropolitan Borough Council";
    private static final String CARLISLE = "Carlisle City Council";

    @Test
    void r6YearOnYear(FundingOffice office) {
        theCouncilsSubscribedInTheYearBefore(office);
        Settled.await(office.partnership());

        JsonNode report =
                office.partnership().machine(Service.REPORTING).get("reports/year-on-year?financialYear=" + YEAR);
        assertThat(report.required("byClass")).hasSize(3);
        JsonNode upperTier = ofClass(report, "Upper tier");
        assertRates(upperTier, "ON_CARD", "8000.00", "9000.00");
        assertChange(upperTier, 20, 20, "160000.00", "180000.00", "20000.00", "12.5");
        JsonNode district = ofClass(report, "District");
        assertRates(district, "ON_CARD", "1500.00", "2000.00");
        assertChange(district, 24, 24, "36000.00", "48000.00", "12000.00", "33.3");
        JsonNode fire = ofClass(report, "Police fire and health");
        assertRates(fire, "NOT_ON_CARD", null, "2500.00");
        assertChange(fire, 0, 1, "0.00", "2500.00", "2500.00", null);
        assertChange(report, 44, 45, "196000.00", "230500.00", "34500.00", "17.6");
    }

    /** The members of the year, of which the fire authority was not on the card of the year before. */
    private static void theCouncilsSubscribedInTheYearBefore(FundingOffice office) {
        ServiceClient membership = office.membership();
        Answer ordered = membership.post(
                "subscription-runs",
                object("financialYear", YEAR_BEFORE, "membersOf", YEAR, "effectiveOn", "2007-04-02"),
                key());
        String location = ordered.location().orElseThrow();
        Awaitility.await("the run for " + YEAR_BEFORE)
                .atMost(Duration.ofMinutes(1))
                .until(() ->
                        !membership.follow(location).required("state").asText().equals("RUNNING"));
        JsonNode run = membership.follow(location);
        assertThat(run.required("state").asText()).isEqualTo("SUCCEEDED");
        assertThat(run.required("raised").asInt()).isEqualTo(44);
        assertThat(run.required("skipped").asInt()).isEqualTo(1);
        JsonNode agreed = membership
                .post(
                        "subscription-runs/" + run.required("id").asText() + "/steps/agreement",
                        object("effectiveOn", "2007-04-16"),
                        key())
                .body();
        assertThat(agreed.required("done").asInt()).isEqualTo(44);
    }

    private static JsonNode ofClass(JsonNode report, String name) {
        return StreamSupport.stream(report.required("byClass").spliterator(), false)
                .filter(each -> each.required("className").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No class " + name + " in " + report));
    }

    private static void assertRates(JsonNode line, String earlierCard, String before, String now) {
        assertThat(line.required("earlierCard").asText()).isEqualTo(earlierCard);
        assertThat(amountIfAny(line, "rateBefore")).isEqualTo(before);
        assertThat(amountIfAny(line, "rate")).isEqualTo(now);
    }

    private static void assertChange(
            JsonNode line, int numberBefore, int number, String before, String now, String change, String percent) {
        assertThat(line.required("numberBefore").asInt()).isEqualTo(numberBefore);
        assertThat(line.required("number").asInt()).isEqualTo(number);
        assertThat(amountIfAny(line, "amountBefore")).isEqualTo(before);
        assertThat(amountIfAny(line, "amount")).isEqualTo(now);
        assertThat(amountIfAny(line, "change")).isEqualTo(change);
        assertThat(line.required("changePercent").asText(null)).isEqualTo(percent);
    }

    /** {@code null} where the report has no amount. */
    private static String amountIfAny(JsonNode line, String name) {
        JsonNode money = line.required(name);
        return money.isNull() ? null : money.required("amount").asText();
    }

    @Test
    void r6MemberStatement(FundingOffice office) {
        ServiceClient programme = office.partnership().machine(Service.PROGRAMME);
        String bolton = office.organisation(BOLTON);
        String bury = office.organisation(BURY);
        String carlisle = office.organisation(CARLISLE);
        String event = event(programme);
        book(programme, event, bolton, 3);
        book(programme, event, carlisle, 1);
        visit(programme, bolton);
        visit(programme, carlisle);
        visit(programme, carlisle);
        introduce(programme, bolton, carlisle);
        introduce(programme, bury, bolton);
        String declined = introduce(programme, carlisle, bury);
        programme.post("matches/" + declined + "/refusal", object("effectiveOn", "2008-11-20"), key());
        Settled.await(office.partnership());

        assertStatement(office, BOLTON, "9000.00", 3, 1, 2);
        assertStatement(office, CARLISLE, "2000.00", 1, 2, 1);
    }

    private static String event(ServiceClient programme) {
        return "events/"
                + programme
                        .post(
                                "events",
                                object(
                                        "kind",
                                        "FORUM",
                                        "title",
                                        "What members have of it",
                                        "startsAt",
                                        "2008-11-12T09:30:00Z",
                                        "endsAt",
                                        "2008-11-12T16:00:00Z",
                                        "bookingClosesAt",
                                        "2008-11-12T09:30:00Z",
                                        "place",
                                        "Town hall",
                                        "capacity",
                                        20,
                                        "memberPrice",
                                        pounds("0.00"),
                                        "otherPrice",
                                        pounds("0.00"),
                                        "effectiveOn",
                                        "2008-10-01"),
                                key())
                        .id();
    }

    private static void book(ServiceClient programme, String event, String organisation, int places) {
        programme.post(
                event + "/bookings",
                object("organisation", organisation, "places", places, "effectiveOn", "2008-11-03"),
                key());
    }

    private static void visit(ServiceClient programme, String organisation) {
        programme.post(
                "visits",
                object(
                        "organisation",
                        organisation,
                        "visitedOn",
                        "2008-12-01",
                        "findings",
                        "Payroll and pensions could be shared"),
                key());
    }

    private static String introduce(ServiceClient programme, String organisation, String other) {
        return programme
                .post(
                        "matches",
                        object(
                                "organisation",
                                organisation,
                                "other",
                                other,
                                "why",
                                "Both share a payroll",
                                "effectiveOn",
                                "2008-11-13"),
                        key())
                .id();
    }

    /** As the organisation itself reads it, which sees no other. */
    private static void assertStatement(
            FundingOffice office, String name, String paid, int places, int visits, int matches) {
        List<JsonNode> statements = StreamSupport.stream(
                        office.partnership()
                                .memberOf(office.organisation(name), Service.REPORTING)
                                .get("reports/member-statement?financialYear=" + YEAR)
                                .required("organisations")
                                .spliterator(),
                        false)
                .toList();
        assertThat(statements).singleElement().satisfies(statement -> {
            assertThat(statement.required("name").asText()).isEqualTo(name);
            assertThat(statement.at("/paid/amount").asText()).isEqualTo(paid);
            assertThat(statement.at("/activitiesAlone/amount").asText()).isEqualTo("97250.00");
            assertThat(statement.required("places").asInt()).isEqualTo(places);
            assertThat(statement.required("visits").asInt()).isEqualTo(visits);
            assertThat(statement.required("matches").asInt()).isEqualTo(matches);
        });
    }
}
