package org.concordat.membership.register.organisation;

import static org.concordat.membership.testing.Boards.BODIES;
import static org.concordat.membership.testing.Boards.aBody;
import static org.concordat.membership.testing.Boards.appoint;
import static org.concordat.membership.testing.Boards.seatsOf;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aFinancialYear;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anInvitation;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.step;
import static org.concordat.membership.testing.People.aContact;
import static org.concordat.membership.testing.People.aLeadRole;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is listed as at a day calls an organisation by the name that it had at the end of that day. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class NamesOnADayTest {

    private static final String BEFORE = "2008-06-30";
    private static final String SINCE = "2008-07-01";

    private String type;
    private UUID organisation;
    private String oldName;
    private String newName;
    private String oldSubRegion;
    private String newSubRegion;

    @BeforeEach
    void aCouncilThatIsRenamedAndMoved() {
        type = anOrganisationType();
        oldSubRegion = aSubRegion();
        newSubRegion = aSubRegion();
        organisation = anOrganisation(type, oldSubRegion);
        oldName = officer()
                .get(ROOT + "/organisations/" + organisation)
                .jsonPath()
                .getString("name");
        newName = "Renamed " + UUID.randomUUID();
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"%s\",\"subRegion\":\"%s\",\"effectiveOn\":\"%s\"}"
                        .formatted(newName, newSubRegion, SINCE))
                .patch(ROOT + "/organisations/" + organisation)
                .then()
                .statusCode(200);
    }

    /** @param asAt {@code null} for no day */
    private static ValidatableResponse list(String path, String asAt, String... query) {
        var request = officer();
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        return (asAt == null ? request : request.queryParam("asAt", asAt))
                .get(path)
                .then()
                .statusCode(200);
    }

    private UUID aMember(FinancialYear year) {
        UUID card = id(create("/rate-cards", """
                {"name":"Card","financialYear":"%s","reminderDays":[7],"classes":[{"name":"Class",
                 "organisationTypes":["%s"],"annualAmount":{"amount":"2000.00","currency":"GBP"},"proRata":"NONE"}]}""".formatted(year, type)));
        officer()
                .body("{}")
                .post(ROOT + "/rate-cards/" + card + "/publication")
                .then()
                .statusCode(200);
        UUID subscription = anInvitation(organisation, year);
        step(subscription, "agreement", "{\"effectiveOn\":\"2008-04-01\"}")
                .then()
                .statusCode(200);
        return subscription;
    }

    @Test
    void debtsAndRemindersDue() {
        FinancialYear year = aFinancialYear();
        UUID subscription = aMember(year);
        step(subscription, "invoice", "{\"issuedOn\":\"2008-04-01\",\"dueOn\":\"2008-05-01\"}")
                .then()
                .statusCode(200);
        for (String path : new String[] {"/aged-debt", "/reminders-due"}) {
            String found = (path.equals("/aged-debt") ? "invoices" : "items") + ".find { it.subscription == '"
                    + subscription + "' }.organisationName";
            list(ROOT + path, BEFORE, "financialYear", year.toString()).body(found, equalTo(oldName));
            list(ROOT + path, SINCE, "financialYear", year.toString()).body(found, equalTo(newName));
        }
    }

    @Test
    void seats() {
        UUID body = aBody(1);
        UUID seat = seatsOf(body).get(0);
        appoint(body, seat, aContact(organisation), ",\"activeFrom\":\"2008-05-01\",\"activeUntil\":\"2008-07-15\"")
                .then()
                .statusCode(200);
        list(BODIES + "/" + body + "/composition", BEFORE).body("seats[0].organisationName", equalTo(oldName));
        list(BODIES + "/" + body + "/composition", SINCE).body("seats[0].organisationName", equalTo(newName));
        String ofOrganisation = ROOT + "/organisations/" + organisation + "/seats";
        list(ofOrganisation, BEFORE).body("items[0].organisationName", equalTo(oldName));
        list(ofOrganisation, SINCE).body("items[0].organisationName", equalTo(newName));
        list(ofOrganisation, null).body("items[0].organisationName", equalTo(newName));
        list(ROOT + "/ending-terms", BEFORE, "body", body.toString())
                .body("items[0].organisationName", equalTo(oldName));
        list(ROOT + "/ending-terms", SINCE, "body", body.toString())
                .body("items[0].organisationName", equalTo(newName));
    }

    @Test
    void networkMemberships() {
        UUID network = id(
                create("/networks", "{\"name\":\"Network %s\",\"purpose\":\"To learn\"}".formatted(UUID.randomUUID())));
        create(
                "/networks/" + network + "/memberships",
                "{\"organisation\":\"%s\",\"joinedOn\":\"2008-04-01\"}".formatted(organisation));
        String memberships = ROOT + "/networks/" + network + "/memberships";
        list(memberships, BEFORE).body("items[0].organisationName", equalTo(oldName));
        list(memberships, SINCE).body("items[0].organisationName", equalTo(newName));
        list(memberships, null).body("items[0].organisationName", equalTo(newName));
    }

    @Test
    void membersAndTheirLeads() {
        FinancialYear year = aFinancialYear();
        aMember(year);
        String members = ROOT + "/lead-roles/" + aLeadRole() + "/members";
        list(members, BEFORE, "financialYear", year.toString())
                .body("items[0].organisationName", equalTo(oldName))
                .body("items[0].subRegion", equalTo(oldSubRegion));
        list(members, SINCE, "financialYear", year.toString())
                .body("items[0].organisationName", equalTo(newName))
                .body("items[0].subRegion", equalTo(newSubRegion))
                .body("nextCursor", nullValue());
    }
}
