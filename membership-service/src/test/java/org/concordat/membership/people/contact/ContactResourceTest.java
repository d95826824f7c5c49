package org.concordat.membership.people.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.machine;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.concordat.membership.testing.People.aContact;
import static org.concordat.membership.testing.People.aLeadRole;
import static org.concordat.membership.testing.People.aPrimary;
import static org.concordat.membership.testing.People.leads;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ContactResourceTest {

    private static final String CONTACTS = ROOT + "/contacts/";

    private UUID organisation;

    @BeforeEach
    void register() {
        organisation = anOrganisation();
    }

    private String contactsOf(UUID id) {
        return ROOT + "/organisations/" + id + "/contacts";
    }

    @Test
    void opensPersonalDataToAMachineWithTheScopeForContactsOnly() {
        String contact = CONTACTS + aContact(organisation);
        for (String path : List.of(contact, contact + "/history", contactsOf(organisation))) {
            machine(Roles.MEMBERSHIP_READ, Roles.MEMBERSHIP_WRITE)
                    .get(path)
                    .then()
                    .statusCode(403);
            machine(Roles.CONTACTS_READ).get(path).then().statusCode(200);
        }
        machine(Roles.MEMBERSHIP_WRITE)
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch(contact)
                .then()
                .statusCode(403);
    }

    @Test
    void nobodyOnTheWayKeepsWhatShowsAPerson() {
        String contact = CONTACTS + aContact(organisation);
        for (String path : List.of(
                contact,
                contact + "/history",
                contactsOf(organisation),
                contactsOf(organisation) + ".csv",
                ROOT + "/organisations/" + organisation + "/seats",
                ROOT + "/ending-terms")) {
            officer().get(path).then().statusCode(200).header("Cache-Control", equalTo("no-store"));
        }
        officer()
                .get(ROOT + "/organisations/" + organisation)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-cache"));
    }

    @Test
    void recordsReadsAmendsAndEnds() {
        String role = aLeadRole();
        var recorded = create("/organisations/" + organisation + "/contacts", """
                {"name":" A. Person ","jobTitle":"Head","email":"a.person@council.example","phone":"+44 1632 960000",
                 "leadRoles":[{"role":"%s","primary":true,"activeFrom":"2008-04-01"}],"activeFrom":"2008-04-01"}""".formatted(role));
        UUID id = id(recorded);
        recorded.then().header("Location", endsWith("/contacts/" + id)).header("ETag", "\"0\"");
        officer()
                .get(CONTACTS + id)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0-"))
                .body("organisation", equalTo(organisation.toString()))
                .body("name", equalTo("A. Person"))
                .body("email", equalTo("a.person@council.example"))
                .body("leadRoles.role", contains(role))
                .body("leadRoles[0].primary", equalTo(true));
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"phone\":null,\"jobTitle\":\"Director\"}")
                .patch(CONTACTS + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("jobTitle", equalTo("Director"))
                .body("phone", nullValue())
                .body("leadRoles.role", contains(role));
        officer()
                .body("{\"lastDay\":\"2009-03-31\"}")
                .post(CONTACTS + id + "/departure")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        officer()
                .get(CONTACTS + id)
                .then()
                .body("activeUntil", equalTo("2009-03-31"))
                .body("leadRoles[0].activeUntil", equalTo("2009-03-31"));
        officer()
                .queryParam("activeOn", "2009-04-01")
                .get(contactsOf(organisation))
                .then()
                .body("items", hasSize(0));
        officer().queryParam("role", role).get(contactsOf(organisation)).then().body("items", hasSize(1));
    }

    @Test
    void theHistoryNotesThatAFieldChangedNotTheValue() {
        UUID id = aContact(organisation, "A. Person", ",\"email\":\"secret@council.example\"");
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"email\":\"other@council.example\"}")
                .patch(CONTACTS + id)
                .then()
                .statusCode(200);
        officer()
                .get(CONTACTS + id + "/history")
                .then()
                .body("items.action", contains("contact-recorded", "contact-amended"))
                .body("items[1].changes.field", contains("email"))
                .body("items[1].changes[0].from", equalTo("held"))
                .body("items[1].changes[0].to", equalTo("changed"));
    }

    @Test
    void namingANewPrimaryTakesItFromTheOneBeforeWhoKeepsTheRole() {
        String role = aLeadRole();
        UUID first = aPrimary(organisation, role);
        UUID elsewhere = aPrimary(anOrganisation(), role);
        UUID second = aPrimary(organisation, role);
        officer()
                .get(CONTACTS + first)
                .then()
                .body("leadRoles.role", contains(role))
                .body("leadRoles.primary", contains(false));
        officer().get(CONTACTS + second).then().body("leadRoles.primary", contains(true));
        officer().get(CONTACTS + elsewhere).then().body("leadRoles.primary", contains(true));
        officer()
                .get(CONTACTS + first + "/history")
                .then()
                .body("items.action", contains("contact-recorded", "contact-primary-passed-on"));
        officer()
                .header("If-Match", "\"1\"")
                .body("{\"leadRoles\":[{\"role\":\"%s\",\"primary\":true}]}".formatted(role))
                .patch(CONTACTS + first)
                .then()
                .statusCode(200);
        officer().get(CONTACTS + second).then().body("leadRoles.primary", contains(false));
    }

    @Test
    void refusesAnUnknownRoleAnUnknownOrganisationAndAStaleChange() {
        officer()
                .body("{\"name\":\"A. Person\"" + leads("NO_SUCH_LEAD", false) + "}")
                .post(contactsOf(organisation))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:unknown-lead-role"));
        officer()
                .body("{\"name\":\"A. Person\"}")
                .post(contactsOf(UUID.randomUUID()))
                .then()
                .statusCode(404);
        UUID id = aContact(organisation);
        officer()
                .header("If-Match", "\"7\"")
                .body("{\"name\":\"x\"}")
                .patch(CONTACTS + id)
                .then()
                .statusCode(412);
        officer().body("{\"name\":\"x\"}").patch(CONTACTS + id).then().statusCode(428);
    }

    @Test
    void aProblemNamesTheFieldAndNeverWhatWasInIt() {
        var refused = officer()
                .body("{\"name\":\"%s\",\"email\":\"nobodys-address\",\"phone\":\"nobodys-number\"}"
                        .formatted("Nobodysname".repeat(20)))
                .post(contactsOf(organisation));
        refused.then().statusCode(400).body("errors.pointer", contains("/email", "/name", "/phone"));
        assertThat(refused.asString()).doesNotContainIgnoringCase("nobodys");
        var twoLines = officer().body("{\"name\":\"Jo\\nNobodysname\"}").post(contactsOf(organisation));
        twoLines.then().statusCode(400).body("errors.pointer", contains("/name"));
        assertThat(twoLines.asString()).doesNotContainIgnoringCase("nobodys");
    }

    @Test
    void anOrganisationsUserKeepsItsOwnContactsAndFindsNoneOfANeighbour() {
        UUID neighbour = anOrganisation();
        UUID theirs = aContact(neighbour);
        UUID own = id(userOf(organisation)
                .body("{\"name\":\"Own Person\"}")
                .post(contactsOf(organisation))
                .then()
                .statusCode(201)
                .extract()
                .response());
        userOf(organisation).get(contactsOf(organisation)).then().body("items.id", contains(own.toString()));
        userOf(organisation)
                .header("If-Match", "\"0\"")
                .body("{\"jobTitle\":\"Clerk\"}")
                .patch(CONTACTS + own)
                .then()
                .statusCode(200);
        userOf(organisation)
                .body("{}")
                .post(CONTACTS + own + "/departure")
                .then()
                .statusCode(200);

        userOf(organisation).get(contactsOf(neighbour)).then().statusCode(404);
        userOf(organisation)
                .body("{\"name\":\"Planted\"}")
                .post(contactsOf(neighbour))
                .then()
                .statusCode(404);
        userOf(organisation).get(CONTACTS + theirs).then().statusCode(404);
        userOf(organisation).get(CONTACTS + theirs + "/history").then().statusCode(404);
        userOf(organisation)
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Taken\"}")
                .patch(CONTACTS + theirs)
                .then()
                .statusCode(404);
        userOf(organisation)
                .body("{}")
                .post(CONTACTS + theirs + "/departure")
                .then()
                .statusCode(404);
    }

    @Test
    void refusesAWriteByAnAuditorAndTheRightsOfASubjectToAnOrganisationsUser() {
        UUID id = aContact(organisation);
        as(Roles.AUDITOR)
                .body("{\"name\":\"x\"}")
                .post(contactsOf(organisation))
                .then()
                .statusCode(403);
        as(Roles.AUDITOR).get(CONTACTS + id).then().statusCode(200);
        userOf(organisation).get(CONTACTS + id + "/export").then().statusCode(403);
        userOf(organisation)
                .body("{\"reason\":\"PERSON_ASKED\"}")
                .post(CONTACTS + id + "/erasure")
                .then()
                .statusCode(403);
    }

    @Test
    void pagesThroughManyContacts() {
        var first = aContact(organisation);
        var second = aContact(organisation);
        var third = aContact(organisation);
        var page = officer().queryParam("limit", 2).get(contactsOf(organisation));
        page.then().body("items.id", contains(first.toString(), second.toString()));
        officer()
                .queryParam("limit", 2)
                .queryParam("cursor", page.jsonPath().getString("nextCursor"))
                .get(contactsOf(organisation))
                .then()
                .body("items.id", contains(third.toString()))
                .body("nextCursor", nullValue());
    }
}
