package org.concordat.membership.people.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.machine;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.concordat.membership.testing.People.aContact;
import static org.concordat.membership.testing.People.erase;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same person at several councils is linked by a decision; export and erasure follow the link. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LinkedRecordsTest {

    private static final String CONTACTS = ROOT + "/contacts/";

    private UUID here;
    private UUID there;

    @BeforeEach
    void recordOnePersonTwice() {
        here = aContact(anOrganisation(), "Somebody Here", "");
        there = aContact(anOrganisation(), "Somebody There", ",\"email\":\"there@council.example\"");
    }

    private static Response link(UUID contact, UUID other) {
        return officer().body("{\"contact\":\"%s\"}".formatted(other)).post(CONTACTS + contact + "/linked-records");
    }

    private static Response separate(UUID contact) {
        return officer().body("{}").post(CONTACTS + contact + "/separation");
    }

    private static ValidatableResponse linkedWith(UUID contact) {
        return officer().get(CONTACTS + contact + "/linked-records").then().statusCode(200);
    }

    private static ValidatableResponse exportOf(UUID contact) {
        return officer().get(CONTACTS + contact + "/export").then().statusCode(200);
    }

    @Test
    void theExportOfAPersonHoldsEveryRecordThatIsLinked() {
        exportOf(here).body("contact.name", equalTo("Somebody Here")).body("linked", empty());
        link(here, there).then().statusCode(200).body("items.id", contains(there.toString()));

        exportOf(here)
                .body("contact.name", equalTo("Somebody Here"))
                .body("linked.contact.name", contains("Somebody There"))
                .body("linked.contact.email", contains("there@council.example"))
                .body("linked[0].organisationName", equalTo(organisationNameOf(there)))
                .body("linked[0].history.action", hasItem("contact-exported"));
        officer().get(CONTACTS + there + "/history").then().body("items.action", hasItem("contact-exported"));
    }

    private static String organisationNameOf(UUID contact) {
        String organisation = officer().get(CONTACTS + contact).jsonPath().getString("organisation");
        return officer().get(ROOT + "/organisations/" + organisation).jsonPath().getString("name");
    }

    @Test
    void theErasureOfAPersonCoversEveryRecordThatIsLinked() {
        link(here, there).then().statusCode(200);
        erase(there);
        for (UUID record : new UUID[] {here, there}) {
            officer()
                    .get(CONTACTS + record)
                    .then()
                    .body("name", equalTo("Erased contact"))
                    .body("email", equalTo(null));
        }
        officer().get(CONTACTS + here + "/history").then().body("items[-1].reason", equalTo("PERSON_ASKED"));
    }

    @Test
    void linksReachOverOthersAndASeparatedRecordIsOneOfItsOwn() {
        UUID third = aContact(anOrganisation());
        link(here, there).then().statusCode(200);
        link(third, there)
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(here.toString(), there.toString()));
        link(here, third).then().statusCode(409).body("type", equalTo("urn:concordat:problem:records-linked"));

        separate(here).then().statusCode(200).body("items", empty());
        linkedWith(there).header("Cache-Control", equalTo("no-store")).body("items.id", contains(third.toString()));
        erase(here);
        officer().get(CONTACTS + there).then().body("name", equalTo("Somebody There"));
        separate(UUID.fromString(third.toString())).then().statusCode(200);
        separate(there).then().statusCode(409).body("type", equalTo("urn:concordat:problem:record-not-linked"));
    }

    @Test
    void aLinkIsADecisionWithADayAndAPersonWhoMadeIt() {
        link(here, there).then().statusCode(200);
        officer()
                .get(CONTACTS + here + "/history")
                .then()
                .body("items.action", contains("contact-recorded", "contact-linked"))
                .body("items[1].actor", equalTo(actorOf(here)));
        String history = officer().get(CONTACTS + here + "/history").asString();
        assertThat(history).as("a neighbour's contact").doesNotContain(there.toString());
    }

    private static String actorOf(UUID contact) {
        return officer().get(CONTACTS + contact + "/history").jsonPath().getString("items[0].actor");
    }

    @Test
    void nobodyIsLinkedWithWhoIsNotThereOrWithoutTheRight() {
        link(here, UUID.randomUUID()).then().statusCode(422).body("errors.pointer", contains("/contact"));
        link(UUID.randomUUID(), here).then().statusCode(404);
        officer().body("{}").post(CONTACTS + here + "/linked-records").then().statusCode(400);
        String body = "{\"contact\":\"%s\"}".formatted(there);
        String path = CONTACTS + here + "/linked-records";
        UUID organisation =
                UUID.fromString(officer().get(CONTACTS + here).jsonPath().getString("organisation"));
        userOf(organisation).body(body).post(path).then().statusCode(403);
        as(Roles.AUDITOR).get(path).then().statusCode(403);
        machine(Roles.MEMBERSHIP_WRITE, Roles.CONTACTS_READ).get(path).then().statusCode(403);
        erase(there);
        link(here, there).then().statusCode(409).body("type", equalTo("urn:concordat:problem:contact-erased"));
        linkedWith(here).body("items", hasSize(0)).body("items.erasedOn", everyItem(equalTo(null)));
    }
}
