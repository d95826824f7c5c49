package org.concordat.membership.subscription.subscription.scheduling;

import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aFinancialYear;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anInvitation;
import static org.concordat.membership.testing.Clerk.anInvoiced;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.pay;
import static org.concordat.membership.testing.Clerk.step;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.membership.testing.Told;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LapseTest {

    @Inject
    LapseWorker worker;

    @Inject
    AgroalDataSource dataSource;

    /** Invoiced under a card that grants thirty days of grace. */
    private static UUID invoicedWithGrace(String dueOn) {
        String type = anOrganisationType();
        FinancialYear year = aFinancialYear();
        UUID card = id(create("/rate-cards", """
                {"name":"Card","financialYear":"%s","graceDays":30,"classes":[{"name":"Class","organisationTypes":["%s"],
                 "annualAmount":{"amount":"2000.00","currency":"GBP"},"proRata":"NONE"}]}""".formatted(year, type)));
        officer()
                .body("{}")
                .post(ROOT + "/rate-cards/" + card + "/publication")
                .then()
                .statusCode(200)
                .body("graceDays", equalTo(30));
        UUID subscription = anInvitation(anOrganisation(type, aSubRegion()), year);
        step(subscription, "agreement", "{}").then().statusCode(200);
        step(subscription, "invoice", "{\"issuedOn\":\"2008-04-21\",\"dueOn\":\"%s\"}".formatted(dueOn))
                .then()
                .statusCode(200);
        return subscription;
    }

    private static void assertStatus(UUID subscription, String status) {
        officer().get(ROOT + "/subscriptions/" + subscription).then().body("status", equalTo(status));
    }

    @Test
    void whatStaysUnpaidBeyondItsGraceLapsesByTheCalendarAndNothingElseDoes() {
        UUID overdue = invoicedWithGrace("2008-05-21");
        UUID inGrace = invoicedWithGrace(today().minusDays(20).toString());
        UUID paid = invoicedWithGrace("2008-05-21");
        pay(paid, "2000.00").then().statusCode(201);
        UUID withoutGrace = anInvoiced("2000.00");

        worker.work();
        worker.work();

        assertStatus(overdue, "LAPSED");
        assertStatus(inGrace, "INVOICED");
        assertStatus(paid, "PAID");
        assertStatus(withoutGrace, "INVOICED");
        officer()
                .get(ROOT + "/subscriptions/" + overdue + "/history")
                .then()
                .body("items.findAll { it.action == 'subscription-lapsed' }.effectiveOn", contains("2008-06-21"))
                .body("items[-1].actor", equalTo("calendar"))
                .body("items[-1].reason", containsString("grace"));
        Told.awaitValid("membership.subscriptions", "subscription-lapsed", overdue);
    }

    @Test
    void oneMembershipThatCannotLapseNowKeepsNoOtherFromLapsing() {
        UUID first = invoicedWithGrace("2008-04-22");
        UUID second = invoicedWithGrace("2008-04-23");
        var sql = new Sql(dataSource);
        sql.update("""
                create function lose_race() returns trigger language plpgsql as $$
                begin raise exception 'somebody was faster' using errcode = 'serialization_failure'; end $$""");
        sql.update("""
                create trigger lose_race before update on subscription for each row
                when (old.id = '%s') execute function lose_race()""".formatted(first));
        try {
            worker.work();
            assertStatus(first, "INVOICED");
            assertStatus(second, "LAPSED");
        } finally {
            sql.update("drop trigger lose_race on subscription");
            sql.update("drop function lose_race()");
        }
        worker.work();
        assertStatus(first, "LAPSED");
    }

    @Test
    void aClerkLetsAMembershipLapseOnceItsGraceIsOver() {
        UUID inGrace = invoicedWithGrace(today().minusDays(20).toString());
        step(inGrace, "lapse", "{}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:grace-period-running"));
        UUID withoutGrace = anInvoiced("2000.00");
        step(withoutGrace, "lapse", "{}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:no-grace-period"));
        UUID overdue = invoicedWithGrace("2008-05-21");
        step(overdue, "lapse", "{\"reason\":\"no answer to three reminders\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("LAPSED"))
                .body("outstanding.amount", equalTo("2000.00"));
        step(overdue, "lapse", "{}").then().statusCode(409).body("allowed", contains("payments", "write-off"));
        pay(overdue, "2000.00").then().statusCode(201);
        assertStatus(overdue, "PAID");
    }

    @Test
    void lapsingIsTheStaffsBusiness() {
        UUID overdue = invoicedWithGrace("2008-05-21");
        as(Roles.AUDITOR)
                .body("{}")
                .post(ROOT + "/subscriptions/" + overdue + "/lapse")
                .then()
                .statusCode(403);
        officer()
                .body("{}")
                .post(ROOT + "/subscriptions/" + UUID.randomUUID() + "/lapse")
                .then()
                .statusCode(404);
    }
}
