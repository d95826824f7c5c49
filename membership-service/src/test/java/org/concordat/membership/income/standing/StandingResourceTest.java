package org.concordat.membership.income.standing;

import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anInvitation;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.membership.register.organisation.Standing;
import org.concordat.membership.testing.Clerk;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has a financial year of the last century of its own, because standing is asked for by the day. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class StandingResourceTest {

    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(1950);

    private FinancialYear year;
    private String type;
    private String subRegion;
    private UUID organisation;
    private UUID subscription;

    @BeforeEach
    void anAgreedMember() {
        year = new FinancialYear(NEXT_YEAR.getAndAdd(3));
        type = anOrganisationType();
        subRegion = aSubRegion();
        UUID card = id(create("/rate-cards", """
                {"name":"Card","financialYear":"%s","graceDays":30,"classes":[{"name":"Class","organisationTypes":["%s"],
                 "annualAmount":{"amount":"2000.00","currency":"GBP"},"proRata":"NONE"}]}""".formatted(year, type)));
        officer()
                .body("{}")
                .post(ROOT + "/rate-cards/" + card + "/publication")
                .then()
                .statusCode(200);
        organisation = id(create(
                "/organisations",
                "{\"name\":\"Council\",\"type\":\"%s\",\"subRegion\":\"%s\",\"effectiveOn\":\"%s\"}"
                        .formatted(type, subRegion, year.firstDay())));
        subscription = anInvitation(organisation, year);
        step("agreement", "{\"effectiveOn\":\"%s\"}", day(10));
    }

    /** A day of the year, counted from its first. */
    private String day(int number) {
        return year.firstDay().plusDays(number).toString();
    }

    private void step(String step, String body, Object... values) {
        Clerk.step(subscription, step, body.formatted(values)).then().statusCode(step.equals("payments") ? 201 : 200);
    }

    private void invoiceDueOn(int due) {
        step("invoice", "{\"issuedOn\":\"%s\",\"dueOn\":\"%s\"}", day(due - 10), day(due));
    }

    private void assertStanding(String day, String standing) {
        officer()
                .queryParam("asAt", day)
                .get(ROOT + "/organisations/" + organisation + "/standing")
                .then()
                .statusCode(200)
                .body("standing", equalTo(standing))
                .body("organisation", equalTo(organisation.toString()));
        for (Standing each : Standing.values()) {
            officer()
                    .queryParam("asAt", day)
                    .queryParam("subRegion", subRegion)
                    .queryParam("standing", each)
                    .get(ROOT + "/organisations")
                    .then()
                    .statusCode(200)
                    .body("items.id", each.name().equals(standing) ? contains(organisation.toString()) : empty());
        }
    }

    private void pay(String amount, int day) {
        step(
                "payments",
                "{\"amount\":{\"amount\":\"%s\",\"currency\":\"GBP\"},\"receivedOn\":\"%s\",\"method\":\"CHEQUE\",\"reference\":\"1\"}",
                amount,
                day(day));
    }

    @Test
    void aMemberIsInGoodStandingFromItsAgreementUntilTheYearIsOver() {
        assertStanding(day(9), "NON_MEMBER");
        assertStanding(day(10), "GOOD");
        assertStanding(year.lastDay().toString(), "GOOD");
        assertStanding(year.next().firstDay().toString(), "NON_MEMBER");
    }

    @Test
    void aMemberIsInArrearsFromTheDayAfterItsInvoiceWasDueUntilItIsPaid() {
        invoiceDueOn(40);
        pay("2000.00", 60);
        assertStanding(day(40), "GOOD");
        assertStanding(day(41), "IN_ARREARS");
        assertStanding(day(59), "IN_ARREARS");
        assertStanding(day(60), "GOOD");
    }

    @Test
    void arrearsEndOnTheDayOnWhichEnoughHadComeInWhateverWasTakenDownFirst() {
        invoiceDueOn(40);
        pay("1500.00", 60);
        pay("100.00", 80);
        assertStanding(day(80), "IN_ARREARS");
        pay("500.00", 50);
        assertStanding(day(59), "IN_ARREARS");
        assertStanding(day(60), "GOOD");
    }

    @Test
    void whatIsPaidInTimeIsNeverInArrears() {
        invoiceDueOn(40);
        pay("2000.00", 41);
        assertStanding(day(41), "GOOD");
    }

    @Test
    void aMemberIsLapsedFromTheDayAfterItsGrace() {
        invoiceDueOn(40);
        step("lapse", "{}");
        assertStanding(day(70), "IN_ARREARS");
        assertStanding(day(71), "LAPSED");
    }

    private void payAllOn(int day) {
        step(
                "payments",
                "{\"amount\":{\"amount\":\"2000.00\",\"currency\":\"GBP\"},\"receivedOn\":\"%s\",\"method\":\"CHEQUE\",\"reference\":\"1\"}",
                day(day));
    }

    @Test
    void aLapseThatIsMadeGoodShowsOnTheDaysBetween() {
        invoiceDueOn(40);
        step("lapse", "{}");
        payAllOn(90);
        assertStanding(day(70), "IN_ARREARS");
        assertStanding(day(71), "LAPSED");
        assertStanding(day(89), "LAPSED");
        assertStanding(day(90), "GOOD");
        officer()
                .queryParam("asAt", day(80))
                .queryParam("financialYear", year.toString())
                .get(ROOT + "/aged-debt")
                .then()
                .body("total.lapsed.amount", equalTo("2000.00"))
                .body("total.total.amount", equalTo("2000.00"));
    }

    @Test
    void aLapseOfAMemberWhoseMoneyHadComeInBeforeNeverWas() {
        invoiceDueOn(40);
        step("lapse", "{}");
        payAllOn(65);
        assertStanding(day(64), "IN_ARREARS");
        assertStanding(day(65), "GOOD");
        assertStanding(day(71), "GOOD");
    }

    @Test
    void aMemberWhoseDebtIsCreditedIsInGoodStandingFromThatDay() {
        invoiceDueOn(40);
        Clerk.creditNote(subscription, "{\"reason\":\"too much\",\"issuedOn\":\"%s\"}".formatted(day(60)))
                .then()
                .statusCode(200);
        assertStanding(day(59), "IN_ARREARS");
        assertStanding(day(60), "GOOD");
    }

    @Test
    void aMemberThatHasLeftIsNone() {
        step("withdrawal", "{\"reason\":\"merged\",\"effectiveOn\":\"%s\"}", day(50));
        assertStanding(day(49), "GOOD");
        assertStanding(day(50), "NON_MEMBER");
    }

    @Test
    void theReportCountsEveryOrganisationByTypeAndSubRegionAndAYearBefore() {
        invoiceDueOn(40);
        anOrganisation(type, subRegion);
        var report = officer()
                .queryParam("asAt", day(41))
                .queryParam("standing", "IN_ARREARS")
                .get(ROOT + "/standings")
                .then()
                .statusCode(200)
                .body("asAt", equalTo(day(41)));
        String ofType = "byType.find { it.organisationType == '%s' }.count".formatted(type);
        String ofSubRegion = "bySubRegion.find { it.subRegion == '%s' }.count".formatted(subRegion);
        report.body(ofType + ".inArrears", equalTo(1))
                .body(ofType + ".nonMember", equalTo(1))
                .body(ofSubRegion + ".inArrears", equalTo(1))
                .body(ofSubRegion + ".good", equalTo(0))
                .body("total.inArrears", equalTo(1))
                .body("organisations.organisation", contains(organisation.toString()));
        officer()
                .queryParam("asAt", year.firstDay().plusDays(41).plusYears(1).toString())
                .get(ROOT + "/standings")
                .then()
                .body("aYearBefore.inArrears", equalTo(1))
                .body("total.inArrears", equalTo(0));
    }

    @Test
    void anOrganisationSeesItsOwnStandingOnly() {
        String own = ROOT + "/organisations/" + organisation + "/standing";
        userOf(organisation).get(own).then().statusCode(200);
        userOf(UUID.randomUUID()).get(own).then().statusCode(404);
        userOf(organisation).get(ROOT + "/standings").then().statusCode(403);
        userOf(organisation)
                .queryParam("standing", "IN_ARREARS")
                .get(ROOT + "/organisations")
                .then()
                .statusCode(403);
        officer()
                .queryParam("standing", "BAD")
                .get(ROOT + "/organisations")
                .then()
                .statusCode(anyOf(equalTo(400), equalTo(404)));
        as(Roles.AUDITOR).get(ROOT + "/standings").then().statusCode(200);
        officer()
                .get(ROOT + "/organisations/" + UUID.randomUUID() + "/standing")
                .then()
                .statusCode(404);
    }
}
