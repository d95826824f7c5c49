package org.concordat.membership.people.network;

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
import static org.concordat.membership.testing.People.erase;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.membership.testing.Told;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class NetworkResourceTest {

    private static final String NETWORKS = ROOT + "/networks";

    @Inject
    Participation participation;

    private static String unique() {
        return UUID.randomUUID().toString();
    }

    private static UUID aNetwork(String more) {
        return id(
                create("/networks", "{\"name\":\"Network %s\",\"purpose\":\"To learn\"%s}".formatted(unique(), more)));
    }

    private static UUID join(UUID network, UUID organisation, String joinedOn, String more) {
        return id(create(
                "/networks/" + network + "/memberships",
                "{\"organisation\":\"%s\",\"joinedOn\":\"%s\"%s}".formatted(organisation, joinedOn, more)));
    }

    private static Response leave(UUID network, UUID membership, String leftOn) {
        return officer()
                .body("{\"leftOn\":\"%s\"}".formatted(leftOn))
                .post(NETWORKS + "/" + network + "/memberships/" + membership + "/departure");
    }

    private static String representedBy(UUID contact) {
        return ",\"representative\":\"%s\"".formatted(contact);
    }

    private static List<String> mailingList(UUID network) {
        Response answer = officer().get(NETWORKS + "/" + network + "/mailing-list");
        answer.then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv; charset=UTF-8"))
                .header("Cache-Control", equalTo("no-store"));
        return answer.asString().lines().toList();
    }

    @Test
    void foundsReadsAmendsAndLists() {
        UUID chair = aContact(anOrganisation());
        String name = "Network " + unique();
        var founded = create(
                "/networks", "{\"name\":\"%s\",\"purpose\":\"To learn\",\"chair\":\"%s\"}".formatted(name, chair));
        UUID id = id(founded);
        founded.then()
                .header("Location", endsWith("/networks/" + id))
                .header("ETag", "\"0\"")
                .body("chair", equalTo(chair.toString()))
                .body("size", equalTo(0));
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"purpose\":\"To share\",\"chair\":null}")
                .patch(NETWORKS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo(name))
                .body("purpose", equalTo("To share"))
                .body("chair", nullValue());
        officer()
                .get(NETWORKS + "/" + id + "/history")
                .then()
                .body("items.action", contains("network-founded", "network-amended"));
        officer().queryParam("limit", 200).get(NETWORKS).then().body("items.name", hasItem(name));
        officer()
                .body("{\"name\":\"%s\",\"purpose\":\"x\"}".formatted(name.toUpperCase(java.util.Locale.ROOT)))
                .post(NETWORKS)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:network-exists"));
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"purpose\":\"x\"}")
                .patch(NETWORKS + "/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void organisationsJoinAndLeaveAndTheSizeIsToldWithoutAnyPerson() {
        UUID network = aNetwork("");
        UUID organisation = anOrganisation();
        UUID representative = aContact(organisation);
        UUID membership = join(network, organisation, "2008-05-01", representedBy(representative));
        join(network, anOrganisation(), "2008-06-01", "");
        officer().get(NETWORKS + "/" + network).then().body("size", equalTo(2));
        leave(network, membership, "2008-07-01").then().statusCode(200).body("leftOn", equalTo("2008-07-01"));
        officer().get(NETWORKS + "/" + network).then().body("size", equalTo(1));

        var told = Told.awaitValid("membership.networks", "network-size-changed", network);
        assertThat(told.path("state").path("size").asInt()).isEqualTo(1);
        assertThat(told.path("changed")).hasSizeGreaterThanOrEqualTo(1);
        assertThat(told.toString()).doesNotContain(representative.toString());

        officer()
                .queryParam("asAt", "2008-06-30")
                .get(NETWORKS + "/" + network + "/memberships")
                .then()
                .body("items", hasSize(2));
        officer()
                .queryParam("asAt", "2008-07-01")
                .get(NETWORKS + "/" + network + "/memberships")
                .then()
                .body("items", hasSize(1));
        officer()
                .get(NETWORKS + "/" + network + "/memberships/" + membership + "/history")
                .then()
                .body("items.action", contains("network-joined", "network-left"))
                .body("items.effectiveOn", contains("2008-05-01", "2008-07-01"));
    }

    @Test
    void theOtherServicesHearWhichOrganisationsTakePartFromWhenUntilWhen() {
        UUID network = aNetwork("");
        UUID first = anOrganisation();
        UUID second = anOrganisation();
        UUID membership = join(network, first, "2008-05-01", "");
        join(network, second, "2008-06-01", "");
        leave(network, membership, "2008-07-01").then().statusCode(200);

        var told = Told.awaitValid(
                "membership.networks",
                "network-size-changed",
                record -> network.toString().equals(record.key())
                        && !Told.read(record).at("/state/participants/0/leftOn").isNull());
        assertThat(told.at("/state/participants/0/organisation").asText()).isEqualTo(first.toString());
        assertThat(told.at("/state/participants/0/joinedOn").asText()).isEqualTo("2008-05-01");
        assertThat(told.at("/state/participants/0/leftOn").asText()).isEqualTo("2008-07-01");
        assertThat(told.at("/state/participants/1/organisation").asText()).isEqualTo(second.toString());
        assertThat(told.at("/state/participants/1/leftOn").isNull()).isTrue();
        assertThat(told.at("/state/size").asInt()).isEqualTo(1);
        assertThat(told.path("changed")).extracting(node -> node.asText()).contains("participants", "size");
    }

    @Test
    void anOrganisationsUserSeesNoNeighboursContact() {
        UUID own = anOrganisation();
        UUID neighbour = anOrganisation();
        UUID spokesman = aContact(own);
        UUID theirs = aContact(neighbour);
        UUID network = aNetwork(",\"chair\":\"%s\"".formatted(theirs));
        UUID ours = join(network, own, "2008-05-01", representedBy(spokesman));
        UUID next = join(network, neighbour, "2008-05-01", representedBy(theirs));
        String path = NETWORKS + "/" + network;

        userOf(own).get(path).then().statusCode(200).body("chair", nullValue());
        userOf(own).queryParam("limit", 200).get(NETWORKS).then().body("items.chair", everyItem(nullValue()));
        userOf(own)
                .get(path + "/memberships")
                .then()
                .body("items.representative", contains(spokesman.toString(), null));
        userOf(own).get(path + "/memberships/" + ours).then().body("representative", equalTo(spokesman.toString()));
        userOf(own).get(path + "/memberships/" + next).then().body("representative", nullValue());
        userOf(own).get(path + "/history").then().statusCode(403);
        userOf(own).get(path + "/memberships/" + next + "/history").then().statusCode(403);

        machine(Roles.MEMBERSHIP_READ).get(path).then().statusCode(200).body("chair", nullValue());
        machine(Roles.MEMBERSHIP_READ, Roles.CONTACTS_READ).get(path).then().body("chair", equalTo(theirs.toString()));
        officer().get(path).then().body("chair", equalTo(theirs.toString()));
        officer()
                .get(path + "/memberships")
                .then()
                .body("items.representative", contains(spokesman.toString(), theirs.toString()));
    }

    @Test
    void theSizeOverTimeFollowsJoiningAndLeaving() {
        UUID network = aNetwork("");
        UUID organisation = anOrganisation();
        UUID membership = join(network, organisation, "2008-04-30", "");
        join(network, anOrganisation(), "2008-06-15", "");
        leave(network, membership, "2008-07-31").then().statusCode(200);
        join(network, organisation, "2008-07-31", "");
        officer()
                .queryParam("from", "2008-03-15")
                .queryParam("to", "2008-08-10")
                .get(NETWORKS + "/" + network + "/sizes")
                .then()
                .statusCode(200)
                .body(
                        "items.asAt",
                        contains("2008-03-31", "2008-04-30", "2008-05-31", "2008-06-30", "2008-07-31", "2008-08-10"))
                .body("items.size", contains(0, 1, 1, 2, 2, 2));
        officer()
                .queryParam("from", "2008-04-01")
                .queryParam("to", "2008-03-31")
                .get(NETWORKS + "/" + network + "/sizes")
                .then()
                .statusCode(400);
    }

    @Test
    void refusesToJoinTwiceToOverlapAndToForesee() {
        UUID network = aNetwork("");
        UUID organisation = anOrganisation();
        UUID membership = join(network, organisation, "2008-05-01", "");
        String memberships = NETWORKS + "/" + network + "/memberships";
        String again = "{\"organisation\":\"%s\",\"joinedOn\":\"%s\"}";
        officer()
                .body(again.formatted(organisation, "2009-05-01"))
                .post(memberships)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:network-membership-exists"));
        leave(network, membership, "2008-04-30").then().statusCode(422);
        leave(network, membership, "2008-07-01").then().statusCode(200);
        leave(network, membership, "2008-08-01").then().statusCode(409);
        officer()
                .body(again.formatted(organisation, "2008-06-30"))
                .post(memberships)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:network-membership-overlaps"));
        officer()
                .body(again.formatted(organisation, "2199-01-01"))
                .post(memberships)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:not-yet"));
        officer()
                .body(again.formatted(UUID.randomUUID(), "2008-05-01"))
                .post(memberships)
                .then()
                .statusCode(422);
        officer()
                .get(NETWORKS + "/" + aNetwork("") + "/memberships/" + membership)
                .then()
                .statusCode(404);
    }

    @Test
    void onlyAContactOfTheOrganisationRepresentsItAndOnlySomebodyActiveChairs() {
        UUID network = aNetwork("");
        UUID organisation = anOrganisation();
        UUID stranger = aContact(anOrganisation());
        officer()
                .body("{\"organisation\":\"%s\"%s}".formatted(organisation, representedBy(stranger)))
                .post(NETWORKS + "/" + network + "/memberships")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/representative"));
        UUID membership = join(network, organisation, "2008-05-01", "");
        String path = NETWORKS + "/" + network + "/memberships/" + membership;
        UUID own = aContact(organisation);
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"representative\":\"%s\"}".formatted(own))
                .patch(path)
                .then()
                .statusCode(200)
                .body("representative", equalTo(own.toString()));
        UUID erased = aContact(organisation);
        erase(erased);
        officer()
                .header("If-Match", "\"1\"")
                .body("{\"representative\":\"%s\"}".formatted(erased))
                .patch(path)
                .then()
                .statusCode(422);
        officer()
                .body("{\"name\":\"%s\",\"purpose\":\"x\",\"chair\":\"%s\"}".formatted(unique(), erased))
                .post(NETWORKS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/chair"));
    }

    @Test
    void theMailingListHoldsChairAndRepresentativesOfThoseThatTakePartAndIsSafeInASpreadsheet() {
        UUID chaired = anOrganisation();
        UUID chair = aContact(chaired, "=cmd|' /C calc'!A0", ",\"email\":\"chair@council.example\"");
        UUID network = aNetwork(",\"chair\":\"%s\"".formatted(chair));
        join(network, chaired, "2008-05-01", representedBy(chair));
        UUID first = anOrganisation();
        UUID someone = aContact(first, "Person, A.", ",\"email\":\"a@council.example\",\"jobTitle\":\"-1\"");
        join(network, first, "2008-05-01", representedBy(someone));
        UUID without = anOrganisation();
        join(network, without, "2008-05-01", representedBy(aContact(without, "No Address", "")));
        UUID gone = anOrganisation();
        leave(network, join(network, gone, "2008-05-01", representedBy(aContact(gone))), "2008-06-01")
                .then()
                .statusCode(200);
        UUID forgotten = anOrganisation();
        UUID erased = aContact(forgotten);
        join(network, forgotten, "2008-05-01", representedBy(erased));
        erase(erased);

        List<String> lines = mailingList(network);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).isEqualTo("organisation,name,jobTitle,email,part");
        assertThat(lines.get(1)).endsWith(",'=cmd|' /C calc'!A0,,chair@council.example,CHAIR");
        assertThat(lines.get(2)).endsWith(",\"Person, A.\",'-1,a@council.example,MEMBER");
    }

    @Test
    void namesGoToPeopleOfThePartnershipOnly() {
        UUID network = aNetwork("");
        String list = NETWORKS + "/" + network + "/mailing-list";
        userOf(anOrganisation()).get(list).then().statusCode(403);
        as(Roles.BOARD_MEMBER).get(list).then().statusCode(403);
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(Tokens.machine(Roles.MEMBERSHIP_READ, Roles.MEMBERSHIP_WRITE))
                .get(list)
                .then()
                .statusCode(403);
        userOf(anOrganisation()).get(NETWORKS + "/" + network).then().statusCode(200);
        userOf(anOrganisation())
                .body("{\"name\":\"x\",\"purpose\":\"x\"}")
                .post(NETWORKS)
                .then()
                .statusCode(403);
    }

    @Test
    void anErasedRepresentativeLeavesTheMembershipAndIsShownItsPlacesBefore() {
        UUID organisation = anOrganisation();
        UUID person = aContact(organisation);
        UUID network = aNetwork(",\"chair\":\"%s\"".formatted(person));
        UUID membership = join(network, organisation, "2008-05-01", representedBy(person));
        officer()
                .get(ROOT + "/contacts/" + person + "/export")
                .then()
                .statusCode(200)
                .body("places.id", contains(network.toString(), network.toString()))
                .body("places.part", contains("chair", "representative"))
                .body("places.since", contains(null, "2008-05-01"));
        erase(person);
        officer()
                .get(NETWORKS + "/" + network + "/memberships/" + membership)
                .then()
                .statusCode(200)
                .body("representative", equalTo(person.toString()));
        officer().get(NETWORKS + "/" + network).then().body("size", equalTo(1));
    }

    @Test
    void tenThatJoinAtOnceAreTenAndOneThatJoinsTenTimesIsOne() throws Exception {
        UUID network = aNetwork("");
        UUID eager = anOrganisation();
        var calls = IntStream.range(0, 20)
                .mapToObj(i -> i % 2 == 0 ? eager : anOrganisation())
                .map(organisation -> (AtOnce.Call<Integer>) () -> officer()
                        .body("{\"organisation\":\"%s\",\"joinedOn\":\"2008-05-01\"}".formatted(organisation))
                        .post(NETWORKS + "/" + network + "/memberships")
                        .statusCode())
                .toList();
        List<Integer> answers = AtOnce.call(calls);
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(11);
        assertThat(answers).containsOnly(201, 409);
        officer().get(NETWORKS + "/" + network).then().body("size", equalTo(11));
        officer().get(NETWORKS + "/" + network + "/memberships").then().body("items", hasSize(11));
    }

    @Test
    void anOrganisationThatAnAmendmentHasEndedTakesPartToItsLastDay() {
        UUID network = aNetwork("");
        UUID organisation = anOrganisation();
        UUID membership = join(network, organisation, "2008-05-01", "");
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"activeUntil\":\"2009-03-31\"}")
                .patch(ROOT + "/organisations/" + organisation)
                .then()
                .statusCode(200);
        participation.outlasted().forEach(participation::releaseByCalendar);
        assertThat(participation.outlasted()).isEmpty();
        officer().get(NETWORKS + "/" + network).then().body("size", equalTo(0));
        officer()
                .get(NETWORKS + "/" + network + "/memberships/" + membership)
                .then()
                .body("leftOn", equalTo("2009-04-01"));
    }
}
