package org.concordat.membership.income.forecast;

import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aDraftCard;
import static org.concordat.membership.testing.Clerk.aFinancialYear;
import static org.concordat.membership.testing.Clerk.aPublishedCard;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ForecastResourceTest {

    private String type;
    private String subRegion;

    @BeforeEach
    void createReferenceData() {
        type = anOrganisationType();
        subRegion = aSubRegion();
    }

    private static ValidatableResponse forecast(UUID card) {
        return officer().get(ROOT + "/rate-cards/" + card + "/forecast").then().statusCode(200);
    }

    @Test
    void aDraftShowsWhatItWouldBringBesideTheCardInForce() {
        FinancialYear year = aFinancialYear();
        UUID inForce = aPublishedCard(year, type, "2000.00");
        UUID proposed = aDraftCard(year, type, "2100.00");
        anOrganisation(type, subRegion);
        anOrganisation(type, subRegion);
        forecast(proposed)
                .body("organisations", equalTo(2))
                .body("potential.amount", equalTo("4200.00"))
                .body("byClass.className", contains("Class " + type))
                .body("bySubRegion.subRegion", contains(subRegion))
                .body("bySubRegion[0].potential.amount", equalTo("4200.00"))
                .body("comparedWith.rateCard", equalTo(inForce.toString()))
                .body("comparedWith.potential.amount", equalTo("4000.00"))
                .body("comparedWith.difference.amount", equalTo("200.00"));
        forecast(inForce).body("potential.amount", equalTo("4000.00")).body("comparedWith", nullValue());
    }

    @Test
    void aFirstCardOfAYearIsComparedWithTheYearBefore() {
        FinancialYear year = aFinancialYear();
        UUID before = aPublishedCard(year, type, "2000.00");
        UUID proposed = aDraftCard(year.next(), type, "1900.00");
        anOrganisation(type, subRegion);
        forecast(proposed)
                .body("comparedWith.rateCard", equalTo(before.toString()))
                .body("comparedWith.difference.amount", equalTo("-100.00"));
    }

    @Test
    void anOrganisationCountsWhenItIsActiveOnTheFirstDayOfTheYear() {
        FinancialYear year = aFinancialYear();
        UUID card = aDraftCard(year, type, "2000.00");
        String body = "{\"name\":\"%s\",\"type\":\"%s\",\"subRegion\":\"%s\",\"activeFrom\":\"%s\",\"activeUntil\":%s}";
        create("/organisations", body.formatted("New", type, subRegion, year.firstDay(), null));
        create(
                "/organisations",
                body.formatted("Later", type, subRegion, year.firstDay().plusDays(1), null));
        create(
                "/organisations",
                body.formatted(
                        "Gone",
                        type,
                        subRegion,
                        "1974-04-01",
                        "\"%s\"".formatted(year.previous().lastDay())));
        forecast(card).body("organisations", equalTo(1)).body("potential.amount", equalTo("2000.00"));
    }

    @Test
    void aForecastIsTheStaffsBusiness() {
        UUID card = aDraftCard(aFinancialYear(), type, "1.00");
        as(Roles.BOARD_MEMBER)
                .get(ROOT + "/rate-cards/" + card + "/forecast")
                .then()
                .statusCode(200);
        userOf(UUID.randomUUID())
                .get(ROOT + "/rate-cards/" + card + "/forecast")
                .then()
                .statusCode(403);
        officer()
                .get(ROOT + "/rate-cards/" + UUID.randomUUID() + "/forecast")
                .then()
                .statusCode(404);
    }
}
