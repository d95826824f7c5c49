package org.concordat.membership.register.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.register.reorganisation.Reorganiser.REORGANISATIONS;
import static org.concordat.membership.register.reorganisation.Reorganiser.beginning;
import static org.concordat.membership.register.reorganisation.Reorganiser.confirm;
import static org.concordat.membership.register.reorganisation.Reorganiser.plan;
import static org.concordat.membership.register.reorganisation.Reorganiser.planned;
import static org.concordat.membership.register.reorganisation.Reorganiser.predecessor;
import static org.concordat.membership.register.reorganisation.Reorganiser.predecessorWithContacts;
import static org.concordat.membership.register.reorganisation.Reorganiser.read;
import static org.concordat.membership.register.reorganisation.Reorganiser.staying;
import static org.concordat.membership.testing.Boards.BODIES;
import static org.concordat.membership.testing.Boards.aBody;
import static org.concordat.membership.testing.Boards.appointed;
import static org.concordat.membership.testing.Boards.seatsOf;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aPublishedCard;
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
import static org.concordat.membership.testing.People.aPrimary;
import static org.concordat.membership.testing.People.erase;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.membership.testing.Told;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What successors take over: places in networks, signed commitments and, on request, contacts. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class InheritanceTest {

    private static final String DAY = "2009-04-01";
    private static final String LAST_DAY = "2009-03-31";

    @Inject
    Reorganising reorganising;

    private String type;
    private String subRegion;
    private UUID one;
    private UUID two;

    @BeforeEach
    void registerTwo() {
        type = anOrganisationType();
        subRegion = aSubRegion();
        one = anOrganisation(type, subRegion);
        two = anOrganisation(type, subRegion);
    }

    private static UUID aNetwork() {
        return id(create("/networks", "{\"name\":\"Network %s\",\"purpose\":\"p\"}".formatted(UUID.randomUUID())));
    }

    private static UUID aCommitment() {
        return id(create("/commitments", """
            {"name":"Charter %s","version":{"document":"d","publishedOn":"2008-04-01","levels":["One"]}}\
            """.formatted(UUID.randomUUID())));
    }

    private static UUID joined(UUID network, UUID organisation, String more) {
        return id(create(
                "/networks/" + network + "/memberships",
                "{\"organisation\":\"%s\",\"joinedOn\":\"2008-05-01\"%s}".formatted(organisation, more)));
    }

    private static UUID signed(UUID commitment, UUID organisation) {
        return id(create(
                "/commitments/" + commitment + "/signatures",
                "{\"organisation\":\"%s\",\"signedOn\":\"2008-06-02\",\"level\":\"One\"}".formatted(organisation)));
    }

    private UUID merger(String... predecessors) {
        return planned(DAY, List.of(predecessors), List.of(beginning("new", "New Council", type, subRegion)));
    }

    private UUID inEffect(UUID reorganisation) {
        var confirmed = confirm(reorganisation);
        confirmed.then().statusCode(200).body("status", equalTo("IN_EFFECT"));
        String begun = confirmed.jsonPath().getString("successors[0].organisation");
        return begun == null ? null : UUID.fromString(begun);
    }

    private static Map<String, Integer> foreseen(UUID reorganisation) {
        List<Map<String, Object>> counts = officer()
                .get(REORGANISATIONS + "/" + reorganisation + "/preview")
                .jsonPath()
                .getList("counts");
        return counts.stream()
                .collect(Collectors.toMap(count -> (String) count.get("what"), count -> (Integer) count.get("number")));
    }

    private static ValidatableResponse members(UUID network, String asAt) {
        return officer()
                .queryParam("asAt", asAt)
                .get(ROOT + "/networks/" + network + "/memberships")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse contactsOf(UUID organisation) {
        return officer()
                .get(ROOT + "/organisations/" + organisation + "/contacts")
                .then()
                .statusCode(200);
    }

    private static List<String> primaries(UUID organisation, String role) {
        return officer()
                .queryParam("role", role)
                .get(ROOT + "/organisations/" + organisation + "/contacts")
                .jsonPath()
                .getList("items.findAll { it.leadRoles.any { it.primary } }.id");
    }

    @Test
    void theSeatsOfWhoEndsFallVacantOnTheFirstDayOfTheNewMap() {
        UUID body = aBody(2);
        List<UUID> seats = seatsOf(body);
        appointed(body, seats.get(0), aContact(one));
        appointed(body, seats.get(1), aContact(anOrganisation(type, subRegion)));
        UUID merger = merger(predecessor(one, "new"), predecessor(two, "new"));
        assertThat(foreseen(merger)).containsEntry("seat-vacated", 1);
        inEffect(merger);

        composition(body, LAST_DAY).body("seats.vacant", contains(false, false));
        composition(body, DAY).body("seats.vacant", contains(true, false));
        var told = Told.awaitValid("membership.bodies", "body-seats-changed", body);
        assertThat(told.path("state").path("id").asText()).isEqualTo(body.toString());
        officer()
                .get(BODIES + "/" + body + "/history")
                .then()
                .body("items[-1].effectiveOn", equalTo(DAY))
                .body("items[-1].reason", equalTo("a new map"));
    }

    private static ValidatableResponse composition(UUID body, String asAt) {
        return officer()
                .queryParam("asAt", asAt)
                .get(BODIES + "/" + body + "/composition")
                .then()
                .statusCode(200);
    }

    @Test
    void theSuccessorBelongsToTheGroupsOfThePredecessorsFromTheDayOn() {
        String kind =
                "AGREEMENT_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        create("/group-kinds", "{\"code\":\"%s\",\"name\":\"Area agreement\"}".formatted(kind));
        UUID group = id(create(
                "/organisation-groups", "{\"name\":\"Group %s\",\"kind\":\"%s\"}".formatted(UUID.randomUUID(), kind)));
        for (UUID member : List.of(one, two)) {
            officer()
                    .body("{\"organisation\":\"%s\",\"activeFrom\":\"2008-05-01\"}".formatted(member))
                    .post(ROOT + "/organisation-groups/" + group + "/members")
                    .then()
                    .statusCode(200);
        }
        UUID merger = merger(predecessor(one, "new"), predecessor(two, "new"));
        assertThat(foreseen(merger)).isEqualTo(Map.of("group-left", 2, "group-joined", 1));

        UUID successor = inEffect(merger);
        groupOn(group, LAST_DAY)
                .body("members.organisation", containsInAnyOrder(one.toString(), two.toString()))
                .body("members.activeUntil", contains(LAST_DAY, LAST_DAY));
        groupOn(group, DAY).body("members.organisation", contains(successor.toString()));
    }

    private static ValidatableResponse groupOn(UUID group, String asAt) {
        return officer()
                .queryParam("asAt", asAt)
                .get(ROOT + "/organisation-groups/" + group)
                .then()
                .statusCode(200);
    }

    @Test
    void theSuccessorTakesPartFromTheDayOnAndThePredecessorsToTheirLastDay() {
        UUID both = aNetwork();
        UUID onlyOne = aNetwork();
        joined(both, one, "");
        joined(both, two, "");
        joined(onlyOne, one, "");
        UUID reorganisation = merger(predecessor(one, "new"), predecessor(two, "new"));
        assertThat(foreseen(reorganisation)).isEqualTo(Map.of("network-left", 3, "network-joined", 2));

        UUID successor = inEffect(reorganisation);
        members(both, LAST_DAY).body("items.organisation", containsInAnyOrder(one.toString(), two.toString()));
        members(both, LAST_DAY).body("items.leftOn", contains(DAY, DAY));
        for (UUID network : List.of(both, onlyOne)) {
            members(network, DAY)
                    .body("items.organisation", contains(successor.toString()))
                    .body("items.joinedOn", contains(DAY))
                    .body("items.representative", contains(nullValue()));
            officer().get(ROOT + "/networks/" + network).then().body("size", equalTo(1));
        }
        JsonNode told = Told.awaitValid("membership.networks", "network-size-changed", onlyOne);
        assertThat(told.at("/state/size").asInt()).isBetween(0, 1);
    }

    @Test
    void aSuccessorThatTakesPartAlreadyJoinsNoSecondTime() {
        UUID network = aNetwork();
        UUID own = joined(network, two, "");
        joined(network, one, "");
        UUID reorganisation = planned(DAY, List.of(predecessor(one, "s")), List.of(staying("s", two)));
        assertThat(foreseen(reorganisation)).isEqualTo(Map.of("network-left", 1));
        inEffect(reorganisation);
        members(network, DAY).body("items.id", contains(own.toString()));
        officer().get(ROOT + "/networks/" + network).then().body("size", equalTo(1));
    }

    @Test
    void aSuccessorThatLeftALittleLaterTakesPartAgainFromThenOn() {
        UUID network = aNetwork();
        UUID own = joined(network, two, "");
        officer()
                .body("{\"leftOn\":\"2009-06-01\"}")
                .post(ROOT + "/networks/" + network + "/memberships/" + own + "/departure")
                .then()
                .statusCode(200);
        joined(network, one, "");
        inEffect(planned(DAY, List.of(predecessor(one, "s")), List.of(staying("s", two))));
        members(network, DAY).body("items.id", contains(own.toString()));
        members(network, "2009-06-01").body("items.joinedOn", contains("2009-06-01"));
    }

    @Test
    void whereNobodyFollowsTheNetworkIsOneSmaller() {
        UUID network = aNetwork();
        joined(network, one, "");
        inEffect(planned(DAY, List.of(predecessor(one, null)), List.of()));
        members(network, DAY).body("items", empty());
        officer().get(ROOT + "/networks/" + network).then().body("size", equalTo(0));
    }

    @Test
    void theSuccessorTakesOverSignaturesFlaggedAndConfirmsThem() {
        UUID charter = aCommitment();
        signed(charter, one);
        signed(charter, two);
        UUID reorganisation = merger(predecessor(one, "new"), predecessor(two, "new"));
        assertThat(foreseen(reorganisation)).isEqualTo(Map.of("commitment-inherited", 1));
        UUID successor = inEffect(reorganisation);

        String signatures = ROOT + "/commitments/" + charter + "/signatures";
        var taken = officer().queryParam("inherited", true).get(signatures);
        taken.then()
                .body("items.organisation", contains(successor.toString()))
                .body("items.signedOn", contains("2008-06-02"))
                .body("items[0].level", equalTo("One"));
        UUID inherited = UUID.fromString(taken.jsonPath().getString("items[0].id"));
        officer()
                .queryParam("asAt", DAY)
                .get(ROOT + "/commitments/" + charter + "/coverage")
                .then()
                .body("total.signed", equalTo(1))
                .body("total.toConfirm", equalTo(1));
        var told = Told.awaitValid("membership.commitments", "commitment-signed", inherited);
        assertThat(told.at("/state/inherited").asBoolean()).isTrue();

        String confirmation = signatures + "/" + inherited + "/confirmation";
        officer().body("{}").post(confirmation).then().statusCode(200).body("inherited", equalTo(false));
        officer()
                .body("{}")
                .post(confirmation)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:nothing-to-confirm"));
        var confirmed = Told.awaitValid("membership.commitments", "commitment-confirmed", inherited);
        assertThat(confirmed.at("/state/inherited").asBoolean()).isFalse();
    }

    @Test
    void whatTheSuccessorHasSignedItselfStaysItsOwn() {
        UUID charter = aCommitment();
        signed(charter, one);
        UUID own = signed(charter, two);
        UUID reorganisation = planned(DAY, List.of(predecessor(one, "s")), List.of(staying("s", two)));
        assertThat(foreseen(reorganisation)).isEmpty();
        inEffect(reorganisation);
        officer()
                .queryParam("organisation", two)
                .get(ROOT + "/commitments/" + charter + "/signatures")
                .then()
                .body("items.id", contains(own.toString()))
                .body("items.inherited", contains(false));
    }

    @Test
    void contactsMoveWhereItIsAskedForAndStayOtherwise() {
        String role = aLeadRole();
        UUID moving = aPrimary(one, role);
        UUID gone = aContact(one, "Gone", ",\"activeUntil\":\"2008-12-31\"");
        UUID staying = aPrimary(two, role);
        UUID network = aNetwork();
        UUID before = joined(network, one, ",\"representative\":\"%s\"".formatted(moving));
        UUID reorganisation = merger(predecessorWithContacts(one, "new"), predecessor(two, "new"));
        assertThat(foreseen(reorganisation))
                .isEqualTo(Map.of("contact-moved", 1, "network-left", 1, "network-joined", 1));
        UUID successor = inEffect(reorganisation);

        String moved = contactsOf(successor)
                .body("items.activeFrom", contains(DAY))
                .body("items.leadRoles[0].activeFrom", contains(DAY))
                .extract()
                .path("items[0].id");
        assertThat(primaries(successor, role)).containsExactly(moved);
        contactsOf(one)
                .body("items.id", contains(moving.toString(), gone.toString()))
                .body("items.activeUntil", contains(LAST_DAY, "2008-12-31"));
        contactsOf(two).body("items.id", contains(staying.toString()));
        members(network, DAY).body("items.representative", contains(moved));
        officer()
                .get(ROOT + "/networks/" + network + "/memberships/" + before)
                .then()
                .body("representative", equalTo(moving.toString()));
    }

    @Test
    void theHistoryOfAMovedContactHoldsNothingOfThePersonAndItCanBeErasedThere() {
        UUID moving = aContact(one, "Zqperson Unmistakable", ",\"email\":\"zqperson@council.example\"");
        UUID successor = inEffect(merger(predecessorWithContacts(one, "new")));
        UUID moved = UUID.fromString(contactsOf(successor).extract().path("items[0].id"));
        var history = officer().get(ROOT + "/contacts/" + moving + "/history");
        history.then()
                .body("items.action", contains("contact-recorded", "contact-moved"))
                .body("items[1].effectiveOn", equalTo(DAY))
                .body("items[1].reason", nullValue());
        assertThat(history.asString()).doesNotContainIgnoringCase("zqperson").doesNotContain("a new map");
        erase(moved);
        contactsOf(successor).body("items[0].name", equalTo("Erased contact"));
        contactsOf(one).body("items[0].name", equalTo("Erased contact"));
    }

    @Test
    void whoSpokeForWhomOnAnEarlierDayStaysTrue() {
        FinancialYear before = FinancialYear.of("2008-09");
        aPublishedCard(before, type, "2000.00");
        String role = aLeadRole();
        aPrimary(one, role);
        step(anInvitation(one, before), "agreement", "{\"effectiveOn\":\"2008-04-02\"}")
                .then()
                .statusCode(200);
        inEffect(merger(predecessorWithContacts(one, "new")));
        for (String day : List.of("2008-04-02", LAST_DAY)) {
            officer()
                    .queryParam("asAt", day)
                    .queryParam("covered", true)
                    .get(ROOT + "/lead-roles/" + role + "/members")
                    .then()
                    .body("items.organisation", contains(one.toString()));
            officer()
                    .queryParam("asAt", day)
                    .get(ROOT + "/lead-roles/" + role + "/coverage")
                    .then()
                    .body("covered", equalTo(1))
                    .body("withPrimary", equalTo(1));
        }
        officer()
                .queryParam("asAt", DAY)
                .queryParam("financialYear", "2008-09")
                .queryParam("covered", true)
                .get(ROOT + "/lead-roles/" + role + "/members")
                .then()
                .body("items", empty());
    }

    @Test
    void whoeverLeadsANetworkLeadsItAfterTheMoveToo() {
        UUID chair = aContact(one, "Chair", "");
        UUID network = id(create(
                "/networks",
                "{\"name\":\"Network %s\",\"purpose\":\"p\",\"chair\":\"%s\"}".formatted(UUID.randomUUID(), chair)));
        UUID successor = inEffect(merger(predecessorWithContacts(one, "new")));
        String moved = contactsOf(successor).extract().path("items[0].id");
        officer().get(ROOT + "/networks/" + network).then().body("chair", equalTo(moved));
    }

    @Test
    void anOrganisationHasOnePrimaryForARoleAfterTheMoveToo() {
        String contested = aLeadRole();
        String vacated = aLeadRole();
        UUID successor = anOrganisation(type, subRegion);
        UUID present = aPrimary(successor, contested);
        aContact(
                successor,
                "Left",
                ",\"activeUntil\":\"2008-12-31\",\"leadRoles\":[{\"role\":\"%s\",\"primary\":true}]"
                        .formatted(vacated));
        aPrimary(one, contested);
        UUID first = aPrimary(one, vacated);
        aPrimary(two, vacated);
        inEffect(planned(
                DAY,
                List.of(predecessorWithContacts(one, "s"), predecessorWithContacts(two, "s")),
                List.of(staying("s", successor))));
        assertThat(primaries(successor, contested)).containsExactly(present.toString());
        assertThat(primaries(successor, vacated)).hasSize(1);
        assertThat(primaries(one, vacated)).containsExactly(first.toString());
        contactsOf(successor).body("items", hasSize(5));
    }

    @Test
    void contactsHaveNowhereToMoveInAnAbolition() {
        plan(DAY, List.of("{\"organisation\":\"%s\",\"contactsMove\":true}".formatted(one)), List.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:contacts-need-a-successor"));
    }

    @Test
    void nothingIsTakenOverTwiceWhoeverAsksAgain() {
        UUID network = aNetwork();
        UUID charter = aCommitment();
        joined(network, one, "");
        signed(charter, one);
        aContact(one);
        UUID reorganisation = merger(predecessorWithContacts(one, "new"));
        UUID successor = inEffect(reorganisation);
        confirm(reorganisation).then().statusCode(409);
        assertThat(reorganising.carryOut(reorganisation)).isFalse();
        members(network, DAY).body("items", hasSize(1));
        contactsOf(successor).body("items", hasSize(1));
        officer()
                .queryParam("organisation", successor)
                .get(ROOT + "/commitments/" + charter + "/signatures")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void allOfItIsTakenOverOrNothing() {
        UUID network = aNetwork();
        UUID charter = aCommitment();
        joined(network, one, "");
        signed(charter, one);
        UUID contact = aContact(one);
        UUID reorganisation = merger(predecessorWithContacts(one, "new"));
        DyingWatcher.dieAt(reorganisation);
        confirm(reorganisation).then().statusCode(500);
        read(reorganisation).then().body("status", equalTo("PLANNED"));
        members(network, DAY).body("items.organisation", contains(one.toString()));
        contactsOf(one).body("items.id", contains(contact.toString()));
        officer().get(ROOT + "/commitments/" + charter + "/signatures").then().body("items", hasSize(1));
        UUID successor = inEffect(reorganisation);
        members(network, DAY).body("items.organisation", contains(successor.toString()));
        contactsOf(successor).body("items", hasSize(1));
    }

    @Test
    void aDissolvedOrganisationJoinsNoNetworkAndSignsNothingAfterItsLastDay() {
        UUID network = aNetwork();
        UUID charter = aCommitment();
        inEffect(planned(DAY, List.of(predecessor(one, null)), List.of()));
        String body = "{\"organisation\":\"%s\",\"%s\":\"%s\"}";
        for (var path : Map.of(
                        "/networks/" + network + "/memberships", "joinedOn",
                        "/commitments/" + charter + "/signatures", "signedOn")
                .entrySet()) {
            officer()
                    .body(body.formatted(one, path.getValue(), DAY))
                    .post(ROOT + path.getKey())
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:concordat:problem:organisation-not-active"));
            create(path.getKey(), body.formatted(one, path.getValue(), LAST_DAY));
        }
        officer().get(ROOT + "/networks/" + network).then().body("size", equalTo(0));
        members(network, LAST_DAY).body("items.leftOn", contains(DAY));
        members(network, DAY).body("items", empty());
    }

    @Test
    void whoeverJoinsWhileTheMapIsRedrawnTakesPartNoLongerAfterwards() throws Exception {
        UUID network = aNetwork();
        for (int round = 0; round < 8; round++) {
            UUID ending = anOrganisation(type, subRegion);
            UUID reorganisation = planned(DAY, List.of(predecessor(ending, null)), List.of());
            List<Integer> answers = AtOnce.call(List.of(
                    () -> officer()
                            .body("{\"organisation\":\"%s\"}".formatted(ending))
                            .post(ROOT + "/networks/" + network + "/memberships")
                            .statusCode(),
                    () -> confirm(reorganisation).statusCode()));
            assertThat(answers.get(0)).isIn(201, 422);
            assertThat(answers.get(1)).isEqualTo(200);
        }
        officer().get(ROOT + "/networks/" + network).then().body("size", equalTo(0));
    }
}
