package org.concordat.membership.income.summary;

import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aDraftCard;
import static org.concordat.membership.testing.Clerk.aFinancialYear;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anInvitation;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.creditNote;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.step;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A card of £1,000 published on 1 January 2008 for two organisations in the north and one in the south. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class IncomeForecastResourceTest {

    private static final String FORECASTS = ROOT + "/income-forecasts";

    private FinancialYear year;
    private String type;
    private String north;
    private String south;
    private UUID first;
    private UUID second;

    @BeforeEach
    void aPublishedCard() {
        // the years before and after are nobody else's either
        aFinancialYear();
        year = aFinancialYear();
        aFinancialYear();
        type = anOrganisationType();
        north = aSubRegion();
        south = aSubRegion();
        first = anOrganisation(type, north);
        second = anOrganisation(type, north);
        anOrganisation(type, south);
        publish(year, "1000.00");
    }

    private void publish(FinancialYear of, String amount) {
        officer()
                .body("{\"effectiveOn\":\"2008-01-01\"}")
                .post(ROOT + "/rate-cards/" + aDraftCard(of, type, amount) + "/publication")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse forecast(FinancialYear from, FinancialYear to, String asAt) {
        return officer()
                .queryParam("from", from.toString())
                .queryParam("to", to.toString())
                .queryParam("asAt", asAt)
                .get(FORECASTS)
                .then()
                .statusCode(200);
    }

    private static void take(UUID subscription, String step, String body) {
        step(subscription, step, body).then().statusCode(step.equals("payments") ? 201 : 200);
    }

    private static void pay(UUID subscription, String amount, String receivedOn) {
        take(subscription, "payments", """
                {"amount":{"amount":"%s","currency":"GBP"},"receivedOn":"%s","method":"CHEQUE","reference":"1"}""".formatted(amount, receivedOn));
    }

    private UUID invitedOnTheFirstOfApril(UUID organisation) {
        return id(create(
                "/subscriptions",
                "{\"organisation\":\"%s\",\"financialYear\":\"%s\",\"effectiveOn\":\"2008-04-01\"}"
                        .formatted(organisation, year)));
    }

    private UUID invoicedInMay(UUID organisation) {
        UUID subscription = invitedOnTheFirstOfApril(organisation);
        take(subscription, "agreement", "{\"effectiveOn\":\"2008-04-10\"}");
        take(subscription, "invoice", "{\"issuedOn\":\"2008-05-01\",\"dueOn\":\"2008-05-31\"}");
        return subscription;
    }

    @Test
    void whoAgreedBeforeTheInvitationWasWrittenDownIsExpectedFromThatDay() {
        UUID subscription = invitedOnTheFirstOfApril(first);
        take(subscription, "agreement", "{\"effectiveOn\":\"2008-03-12\"}");
        figures("2008-03-11", 3, 0, "3000.00", "0.00", "0.00", "0.00", "0.00", "0.00");
        figures("2008-03-12", 3, 1, "3000.00", "1000.00", "1000.00", "0.00", "0.00", "0.00");
    }

    @Test
    void showsEachFigureAsAtADay() {
        UUID paying = invoicedInMay(first);
        pay(paying, "300.00", "2008-06-01");
        creditNote(
                paying,
                "{\"amount\":{\"amount\":\"100.00\",\"currency\":\"GBP\"},\"reason\":\"x\",\"issuedOn\":\"2008-06-05\"}");
        UUID leaving = invoicedInMay(second);
        pay(leaving, "250.00", "2008-06-02");
        take(leaving, "withdrawal", "{\"effectiveOn\":\"2008-07-01\",\"reason\":\"left\"}");

        figures("2007-12-31", 0, 0, "0.00", "0.00", "0.00", "0.00", "0.00", "0.00");
        figures("2008-01-01", 3, 0, "3000.00", "0.00", "0.00", "0.00", "0.00", "0.00");
        figures("2008-04-01", 3, 0, "3000.00", "2000.00", "0.00", "0.00", "0.00", "0.00");
        figures("2008-04-10", 3, 2, "3000.00", "2000.00", "2000.00", "0.00", "0.00", "0.00");
        figures("2008-05-01", 3, 2, "3000.00", "2000.00", "2000.00", "2000.00", "0.00", "2000.00");
        figures("2008-06-02", 3, 2, "3000.00", "2000.00", "2000.00", "2000.00", "550.00", "1450.00");
        figures("2008-06-05", 3, 2, "3000.00", "2000.00", "2000.00", "1900.00", "550.00", "1350.00");
        figures("2008-07-01", 3, 1, "3000.00", "1000.00", "1000.00", "900.00", "550.00", "600.00");
    }

    private void figures(
            String asAt,
            int organisations,
            int members,
            String potential,
            String expected,
            String agreed,
            String invoiced,
            String received,
            String outstanding) {
        forecast(year, year, asAt)
                .body("asAt", equalTo(asAt))
                .body("years", hasSize(1))
                .body("years[0].figures.organisations", equalTo(organisations))
                .body("years[0].figures.members", equalTo(members))
                .body("years[0].figures.potential.amount", equalTo(potential))
                .body("years[0].figures.expected.amount", equalTo(expected))
                .body("years[0].figures.agreed.amount", equalTo(agreed))
                .body("years[0].figures.invoiced.amount", equalTo(invoiced))
                .body("years[0].figures.received.amount", equalTo(received))
                .body("years[0].figures.outstanding.amount", equalTo(outstanding));
    }

    @Test
    void breaksEachYearDownAndComparesItWithTheYearBefore() {
        invoicedInMay(first);
        publish(year.next(), "1100.00");
        forecast(year, year.next(), "2008-12-31")
                .body(
                        "years.financialYear",
                        contains(year.toString(), year.next().toString()))
                .body("years.figures.potential.amount", contains("3000.00", "3300.00"))
                .body("years.change.potential.amount", contains("3000.00", "300.00"))
                .body("years.figures.members", contains(1, 0))
                .body("years.change.members", contains(1, -1))
                .body("years.change.outstanding.amount", contains("1000.00", "-1000.00"))
                .body("years[1].byClass.className", contains("Class " + type))
                .body("years[1].byClass[0].change.potential.amount", equalTo("300.00"))
                .body("years[1].bySubRegion.subRegion", contains(north, south))
                .body("years[1].bySubRegion.figures.potential.amount", contains("2200.00", "1100.00"))
                .body("years[1].bySubRegion.change.potential.amount", contains("200.00", "100.00"))
                .body("years[1].bySubRegion.change.members", contains(-1, 0));
    }

    @Test
    void agreesWithTheIncomeSummaryOfToday() {
        UUID paying = invoicedInMay(first);
        pay(paying, "1200.00", "2008-06-01");
        UUID leaving = invoicedInMay(second);
        pay(leaving, "250.00", "2008-06-02");
        take(leaving, "withdrawal", "{\"reason\":\"left\"}");
        JsonPath summary = officer()
                .get(ROOT + "/income-summaries/" + year)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var forecast = officer()
                .queryParam("from", year.toString())
                .get(FORECASTS)
                .then()
                .statusCode(200);
        forecast.body("years[0].figures.members", equalTo(summary.getInt("members")));
        for (String figure : new String[] {"expected", "agreed", "invoiced", "received", "outstanding"}) {
            forecast.body(
                    "years[0].figures.%s.amount".formatted(figure), equalTo(summary.getString(figure + ".amount")));
        }
    }

    @Test
    void expectedIsWhatMembersAndTheInvitedAreAskedForAndPotentialWhatTheWholeCardCouldBring() {
        UUID declining = invitedOnTheFirstOfApril(first);
        invitedOnTheFirstOfApril(second);
        take(declining, "decline", "{\"effectiveOn\":\"2008-06-01\"}");
        forecast(year, year, "2008-05-31")
                .body("years[0].figures.potential.amount", equalTo("3000.00"))
                .body("years[0].figures.expected.amount", equalTo("2000.00"));
        forecast(year, year, "2008-06-01")
                .body("years[0].figures.potential.amount", equalTo("3000.00"))
                .body("years[0].figures.expected.amount", equalTo("1000.00"));
        officer().get(ROOT + "/income-summaries/" + year).then().body("expected.amount", equalTo("1000.00"));
    }

    @Test
    void aCorrectedCardCountsFromItsPublication() {
        officer()
                .body("{\"effectiveOn\":\"2008-09-01\"}")
                .post(ROOT + "/rate-cards/" + aDraftCard(year, type, "1200.00") + "/publication")
                .then()
                .statusCode(200);
        forecast(year, year, "2008-08-31").body("years[0].figures.potential.amount", equalTo("3000.00"));
        forecast(year, year, "2008-09-01").body("years[0].figures.potential.amount", equalTo("3600.00"));
    }

    @Test
    void aMembershipThatHadLapsedIsNotInForceUntilItIsMadeGood() {
        String other = anOrganisationType();
        FinancialYear lapsing = aFinancialYear();
        officer()
                .body("""
                        {"name":"Card","financialYear":"%s","graceDays":30,"classes":[{"name":"Class",
                         "organisationTypes":["%s"],"annualAmount":{"amount":"1000.00","currency":"GBP"},"proRata":"NONE"}]}""".formatted(lapsing, other))
                .post(ROOT + "/rate-cards")
                .then()
                .statusCode(201);
        String card = officer()
                .queryParam("financialYear", lapsing.toString())
                .get(ROOT + "/rate-cards")
                .jsonPath()
                .getString("items[0].id");
        officer()
                .body("{}")
                .post(ROOT + "/rate-cards/" + card + "/publication")
                .then()
                .statusCode(200);
        UUID subscription = anInvitation(anOrganisation(other, north), lapsing);
        take(subscription, "agreement", "{\"effectiveOn\":\"2008-04-10\"}");
        take(subscription, "invoice", "{\"issuedOn\":\"2008-05-01\",\"dueOn\":\"2008-05-31\"}");
        take(subscription, "lapse", "{}");
        pay(subscription, "1000.00", "2008-08-01");
        forecast(lapsing, lapsing, "2008-06-30").body("years[0].figures.members", equalTo(1));
        forecast(lapsing, lapsing, "2008-07-01").body("years[0].figures.members", equalTo(0));
        forecast(lapsing, lapsing, "2008-08-01").body("years[0].figures.members", equalTo(1));
    }

    @Test
    void comparesEveryYearThatMayBeSentWithTheOneBefore() {
        for (String year : new String[] {"1800-01", "1900-01", "2298-99"}) {
            forecast(FinancialYear.of(year), FinancialYear.of(year), "2008-06-30");
        }
    }

    @Test
    void refusesYearsThatMakeNoSenseAndAnOrganisationsUser() {
        for (String query :
                new String[] {"from=2008-09&to=2007-08", "from=2008-09&to=2028-29", "from=2008-10", "asAt=yesterday"}) {
            officer().get(FORECASTS + "?" + query).then().statusCode(400);
        }
        officer()
                .get(FORECASTS + "?from=2008-09&to=2027-28")
                .then()
                .statusCode(200)
                .body("years", hasSize(20));
        as(Roles.AUDITOR).get(FORECASTS).then().statusCode(200).body("years", hasSize(1));
        userOf(UUID.randomUUID()).get(FORECASTS).then().statusCode(403);
    }
}
