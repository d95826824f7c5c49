package org.concordat.membership.income.summary;

import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aFinancialYear;
import static org.concordat.membership.testing.Clerk.aPublishedCard;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anInvitation;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.pay;
import static org.concordat.membership.testing.Clerk.step;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class IncomeSummaryResourceTest {

    private static ValidatableResponse summary(FinancialYear year) {
        return officer().get(ROOT + "/income-summaries/" + year).then().statusCode(200);
    }

    private static UUID agreed(UUID subscription) {
        step(subscription, "agreement", "{}").then().statusCode(200);
        return subscription;
    }

    private static UUID invoiced(UUID subscription) {
        step(agreed(subscription), "invoice", "{}").then().statusCode(200);
        return subscription;
    }

    @Test
    void countsEachSubscriptionByWhereItStands() {
        String type = anOrganisationType();
        String north = aSubRegion();
        String south = aSubRegion();
        FinancialYear year = aFinancialYear();
        aPublishedCard(year, type, "1000.00");
        anInvitation(anOrganisation(type, north), year);
        agreed(anInvitation(anOrganisation(type, north), year));
        invoiced(anInvitation(anOrganisation(type, north), year));
        pay(invoiced(anInvitation(anOrganisation(type, south), year)), "300.00");
        pay(invoiced(anInvitation(anOrganisation(type, south), year)), "1100.00");
        step(anInvitation(anOrganisation(type, south), year), "decline", "{}");
        UUID left = invoiced(anInvitation(anOrganisation(type, south), year));
        pay(left, "50.00");
        step(left, "withdrawal", "{\"reason\":\"left\"}");

        summary(year)
                .body("financialYear", equalTo(year.toString()))
                .body("members", equalTo(4))
                .body("expected.amount", equalTo("5000.00"))
                .body("agreed.amount", equalTo("4000.00"))
                .body("invoiced.amount", equalTo("3000.00"))
                .body("received.amount", equalTo("1350.00"))
                .body("outstanding.amount", equalTo("1700.00"))
                .body("credit.amount", equalTo("100.00"))
                .body("byClass.className", contains("Class " + type))
                .body("byClass[0].members", equalTo(4))
                .body("bySubRegion.subRegion", contains(north, south))
                .body("bySubRegion.members", contains(2, 2))
                .body("bySubRegion.received.amount", contains("0.00", "1350.00"));
    }

    @Test
    void aDeclineChangesExactlyWhatFollowsFromIt() {
        String type = anOrganisationType();
        FinancialYear year = aFinancialYear();
        aPublishedCard(year, type, "1000.00");
        UUID invited = anInvitation(anOrganisation(type, aSubRegion()), year);
        summary(year).body("expected.amount", equalTo("1000.00")).body("members", equalTo(0));
        step(invited, "decline", "{}");
        summary(year).body("expected.amount", equalTo("0.00")).body("members", equalTo(0));
    }

    @Test
    void aYearWithoutSubscriptionsBringsNothing() {
        summary(aFinancialYear()).body("members", equalTo(0)).body("byClass", hasSize(0));
    }

    @Test
    void refusesAnIllWrittenYearAndAnOrganisationsUser() {
        officer().get(ROOT + "/income-summaries/2008-10").then().statusCode(400);
        userOf(UUID.randomUUID()).get(ROOT + "/income-summaries/2008-09").then().statusCode(403);
    }
}
