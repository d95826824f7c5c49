package org.concordat.membership.people.contact;

import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aPublishedCard;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anInvitation;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.step;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.concordat.membership.testing.People.aContact;
import static org.concordat.membership.testing.People.aLeadRole;
import static org.concordat.membership.testing.People.aPrimary;
import static org.concordat.membership.testing.People.erase;
import static org.concordat.membership.testing.People.leads;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which members have no lead for a role? */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LeadCoverageResourceTest {

    /** Years of the last century: coverage is asked for by a day on which the organisations were members already. */
    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(1900);

    private String type;
    private FinancialYear year;
    private String role;

    @BeforeEach
    void openTheYear() {
        type = anOrganisationType();
        year = new FinancialYear(NEXT_YEAR.getAndIncrement());
        aPublishedCard(year, type, "1000.00");
        role = aLeadRole();
    }

    private UUID aMember() {
        UUID organisation = anOrganisation(type, aSubRegion());
        step(anInvitation(organisation, year), "agreement", "{\"effectiveOn\":\"%s\"}".formatted(year.firstDay()))
                .then()
                .statusCode(200);
        return organisation;
    }

    private ValidatableResponse coverage(String asAt) {
        return officer()
                .queryParam("financialYear", year.toString())
                .queryParam("asAt", asAt)
                .get(ROOT + "/lead-roles/" + role + "/coverage")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse members(boolean covered) {
        return officer()
                .queryParam("financialYear", year.toString())
                .queryParam("covered", covered)
                .get(ROOT + "/lead-roles/" + role + "/members")
                .then()
                .statusCode(200);
    }

    @Test
    void tellsWhichMembersHaveALeadAndWhichHaveNone() {
        UUID primary = aMember();
        aPrimary(primary, role);
        UUID plain = aMember();
        aContact(plain, "Two of them", leads(role, false));
        aContact(plain, "count once", leads(role, false));
        UUID none = aMember();
        aPrimary(none, aLeadRole());
        UUID invitedOnly = anOrganisation(type, aSubRegion());
        anInvitation(invitedOnly, year);
        aPrimary(anOrganisation(), role);

        coverage("2020-01-01")
                .body("members", equalTo(3))
                .body("covered", equalTo(2))
                .body("uncovered", equalTo(1))
                .body("withPrimary", equalTo(1))
                .body("financialYear", equalTo(year.toString()));
        members(false).body("items.organisation", contains(none.toString()));
        members(true).body("items.organisation", containsInAnyOrder(primary.toString(), plain.toString()));
        officer()
                .queryParam("financialYear", year.toString())
                .queryParam("limit", 2)
                .get(ROOT + "/lead-roles/" + role + "/members")
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void countsThoseThatWereMembersOnTheDayAndStillThere() {
        UUID member = aMember();
        coverage(year.firstDay().minusDays(1).toString()).body("members", equalTo(0));
        coverage(year.firstDay().toString()).body("members", equalTo(1));
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"activeUntil\":\"2009-03-31\"}")
                .patch(ROOT + "/organisations/" + member)
                .then()
                .statusCode(200);
        coverage("2009-03-31").body("members", equalTo(1));
        coverage("2009-04-01").body("members", equalTo(0));
        officer()
                .queryParam("financialYear", year.toString())
                .queryParam("asAt", "2009-04-01")
                .get(ROOT + "/lead-roles/" + role + "/members")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aLeadCoversFromTheFirstDayOfTheRoleToItsLast() {
        UUID member = aMember();
        aContact(
                member,
                "For a while",
                ",\"leadRoles\":[{\"role\":\"%s\",\"primary\":true,\"activeFrom\":\"2008-04-01\",\"activeUntil\":\"2009-03-31\"}]"
                        .formatted(role));
        coverage("2008-03-31").body("covered", equalTo(0));
        coverage("2008-04-01").body("covered", equalTo(1));
        coverage("2009-03-31").body("covered", equalTo(1)).body("withPrimary", equalTo(1));
        coverage("2009-04-01").body("covered", equalTo(0)).body("withPrimary", equalTo(0));
    }

    @Test
    void whoHasLeftCoversNothingAnyMore() {
        UUID member = aMember();
        UUID contact = aPrimary(member, role);
        officer()
                .body("{\"lastDay\":\"2009-03-31\"}")
                .post(ROOT + "/contacts/" + contact + "/departure")
                .then()
                .statusCode(200);
        coverage("2009-03-31").body("covered", equalTo(1));
        coverage("2009-04-01").body("covered", equalTo(0));
    }

    @Test
    void erasureKeepsTheCountsOfThePastAndCoversNothingFromThenOn() {
        UUID member = aMember();
        erase(aPrimary(member, role));
        coverage("2009-03-31").body("members", equalTo(1)).body("covered", equalTo(1));
        members(false).body("items.organisation", contains(member.toString()));
    }

    @Test
    void pagesByName() {
        aMember();
        aMember();
        var first = officer()
                .queryParam("financialYear", year.toString())
                .queryParam("limit", 1)
                .get(ROOT + "/lead-roles/" + role + "/members");
        officer()
                .queryParam("financialYear", year.toString())
                .queryParam("limit", 1)
                .queryParam("cursor", first.jsonPath().getString("nextCursor"))
                .get(ROOT + "/lead-roles/" + role + "/members")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
    }

    @Test
    void refusesAnUnknownRoleAndAnOrganisationsUser() {
        officer().get(ROOT + "/lead-roles/NO_SUCH_LEAD/coverage").then().statusCode(404);
        userOf(anOrganisation())
                .get(ROOT + "/lead-roles/" + role + "/coverage")
                .then()
                .statusCode(403);
        userOf(anOrganisation())
                .get(ROOT + "/lead-roles/" + role + "/members")
                .then()
                .statusCode(403);
    }
}
