package org.concordat.membership.register.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.register.reorganisation.Reorganiser.REORGANISATIONS;
import static org.concordat.membership.register.reorganisation.Reorganiser.beginning;
import static org.concordat.membership.register.reorganisation.Reorganiser.confirm;
import static org.concordat.membership.register.reorganisation.Reorganiser.plan;
import static org.concordat.membership.register.reorganisation.Reorganiser.planned;
import static org.concordat.membership.register.reorganisation.Reorganiser.predecessor;
import static org.concordat.membership.register.reorganisation.Reorganiser.read;
import static org.concordat.membership.register.reorganisation.Reorganiser.staying;
import static org.concordat.membership.register.reorganisation.Reorganiser.undo;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aFinancialYear;
import static org.concordat.membership.testing.Clerk.aPublishedCard;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anInvitation;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.pay;
import static org.concordat.membership.testing.Clerk.step;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.testing.Told;
import org.concordat.platform.outbox.CloudEventHeaders;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReorganisationResourceTest {

    private static final String DAY = "2009-04-01";
    private static final String LAST_DAY = "2009-03-31";

    private String type;
    private String subRegion;

    @BeforeEach
    void createReferenceData() {
        type = anOrganisationType();
        subRegion = aSubRegion();
    }

    /** An organisation that has been there for long. */
    private UUID council() {
        return id(create(
                "/organisations",
                "{\"name\":\"Council %s\",\"type\":\"%s\",\"subRegion\":\"%s\",\"effectiveOn\":\"2006-04-01\"}"
                        .formatted(UUID.randomUUID(), type, subRegion)));
    }

    private static ValidatableResponse organisation(UUID id) {
        return officer().get(ROOT + "/organisations/" + id).then().statusCode(200);
    }

    @Test
    void aNewSuccessorBeginsWithItsAddresses() {
        String address = "{\"line1\":\"%s\",\"town\":\"Sandbach\",\"postcode\":\"cw111hz\"}";
        String successor = beginning("new", "New Council", type, subRegion)
                .replaceFirst(
                        "}$",
                        ",\"postalAddress\":%s,\"invoicingAddress\":%s}"
                                .formatted(address.formatted("Westfields"), address.formatted("Finance, Westfields")));
        UUID reorganisation = planned(DAY, List.of(predecessor(council(), "new")), List.of(successor));
        String begun = confirm(reorganisation).jsonPath().getString("successors[0].organisation");
        organisation(UUID.fromString(begun))
                .body("postalAddress.line1", equalTo("Westfields"))
                .body("postalAddress.postcode", equalTo("CW11 1HZ"))
                .body("invoicingAddress.line1", equalTo("Finance, Westfields"));
        plan(DAY, List.of(predecessor(council(), "new")), List.of(successor.replace("cw111hz", "CW11")))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/successors/0/postalAddress/postcode", "/successors/0/invoicingAddress/postcode"));
    }

    @Test
    void mergesTwoIntoANewOneAndTellsItOnce() {
        UUID one = council();
        UUID two = council();
        var response = plan(
                DAY,
                List.of(predecessor(one, "new"), predecessor(two, "new")),
                List.of(beginning("new", "New Council", type, subRegion)));
        UUID reorganisation = id(response);
        response.then()
                .statusCode(201)
                .header("Location", endsWith(REORGANISATIONS + "/" + reorganisation))
                .header("ETag", notNullValue())
                .body("status", equalTo("PLANNED"))
                .body("kind", equalTo("MERGER"))
                .body("successors[0].organisation", nullValue())
                .body("successors[0].beginning", equalTo(true));
        organisation(one).body("activeUntil", nullValue());

        var confirmed = confirm(reorganisation);
        confirmed.then().statusCode(200).body("status", equalTo("IN_EFFECT"));
        String begun = confirmed.jsonPath().getString("successors[0].organisation");
        organisation(UUID.fromString(begun))
                .body("name", equalTo("New Council"))
                .body("activeFrom", equalTo(DAY))
                .body("successors", empty());
        for (UUID ended : List.of(one, two)) {
            organisation(ended).body("activeUntil", equalTo(LAST_DAY)).body("successors", contains(begun));
        }
        officer()
                .queryParam("subRegion", subRegion)
                .queryParam("activeOn", DAY)
                .get(ROOT + "/organisations")
                .then()
                .body("items.id", contains(begun));
        officer()
                .queryParam("subRegion", subRegion)
                .queryParam("activeOn", LAST_DAY)
                .get(ROOT + "/organisations")
                .then()
                .body("items", hasSize(2))
                .body("items.successors", equalTo(List.of(List.of(begun), List.of(begun))));

        JsonNode told = Told.awaitValid("membership.reorganisations", "organisations-reorganised", reorganisation);
        assertThat(told.at("/state/effectiveOn").asText()).isEqualTo(DAY);
        assertThat(told.at("/state/kind").asText()).isEqualTo("MERGER");
        assertThat(told.at("/state/predecessors").findValuesAsText("organisation"))
                .containsExactly(one.toString(), two.toString());
        assertThat(told.at("/state/predecessors").findValuesAsText("successor")).containsExactly(begun, begun);
        assertThat(told.at("/state/successors/0/name").asText()).isEqualTo("New Council");
        assertThat(Kafka.records("membership.reorganisations").stream()
                        .filter(record -> reorganisation.toString().equals(record.key())))
                .as("events of the reorganisation")
                .hasSize(1)
                .allSatisfy(record -> assertThat(Kafka.header(record, CloudEventHeaders.EFFECTIVE_ON))
                        .isEqualTo(DAY));
        JsonNode dissolved = Told.awaitValid("membership.organisations", "organisation-amended", one);
        assertThat(dissolved.at("/state/activeUntil").asText()).isEqualTo(LAST_DAY);
        assertThat(dissolved.at("/state/successors/0").asText()).isEqualTo(begun);
        Told.awaitValid("membership.organisations", "organisation-registered", UUID.fromString(begun));
        officer()
                .get(REORGANISATIONS + "/" + reorganisation + "/history")
                .then()
                .body(
                        "items.action",
                        contains("reorganisation-planned", "reorganisation-confirmed", "organisations-reorganised"))
                .body("items[2].effectiveOn", equalTo(DAY));
    }

    @Test
    void theLastDayHasTheOldMapAndTheNextDayTheNewOneAndTheHistoryStaysReadableUnderTheOldId() {
        UUID ended = council();
        UUID reorganisation = planned(
                DAY, List.of(predecessor(ended, "new")), List.of(beginning("new", "New Council", type, subRegion)));
        String begun = confirm(reorganisation).jsonPath().getString("successors[0].organisation");
        officer()
                .queryParam("asAt", LAST_DAY)
                .get(ROOT + "/organisations/" + ended)
                .then()
                .body("activeUntil", equalTo(LAST_DAY))
                .body("successors", empty());
        officer()
                .queryParam("asAt", LAST_DAY)
                .get(ROOT + "/organisations/" + begun)
                .then()
                .statusCode(404);
        for (String day : List.of(DAY, "2030-01-01")) {
            officer()
                    .queryParam("asAt", day)
                    .get(ROOT + "/organisations/" + ended)
                    .then()
                    .body("activeUntil", equalTo(LAST_DAY))
                    .body("successors", contains(begun));
        }
        officer()
                .get(ROOT + "/organisations/" + ended + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("organisation-registered", "organisation-amended"))
                .body("items[1].effectiveOn", equalTo(DAY))
                .body("items[1].reason", equalTo("a new map"));
        for (var map : List.of(List.of(LAST_DAY, ended.toString()), List.of(DAY, begun))) {
            officer()
                    .queryParam("subRegion", subRegion)
                    .queryParam("asAt", map.get(0))
                    .get(ROOT + "/organisations")
                    .then()
                    .body("items.id", contains(map.get(1)));
        }
    }

    @Test
    void splitsOneBetweenANewOneAndOneThatKeepsItsDates() {
        UUID split = council();
        UUID staying = council();
        UUID reorganisation = planned(
                DAY,
                List.of(predecessor(split, "old")),
                List.of(beginning("new", "New Council", type, subRegion), staying("old", staying)));
        var done = confirm(reorganisation);
        done.then().body("kind", equalTo("SPLIT"));
        organisation(split)
                .body(
                        "successors",
                        contains(staying.toString(), done.jsonPath().getString("successors[0].organisation")));
        organisation(staying).body("activeFrom", nullValue()).body("version", equalTo(0));
    }

    @Test
    void aPredecessorDividedAmongSeveralNamesAllOfThemAndOneAsItsHeir() {
        UUID county = council();
        UUID district = council();
        UUID reorganisation = planned(
                DAY,
                List.of(
                        "{\"organisation\":\"%s\",\"successor\":\"west\",\"alsoFollowedBy\":[\"east\"]}"
                                .formatted(county),
                        predecessor(district, "east")),
                List.of(
                        beginning("east", "East Council", type, subRegion),
                        beginning("west", "West Council", type, subRegion)));
        var done = confirm(reorganisation).jsonPath();
        String east = done.getString("successors[0].organisation");
        String west = done.getString("successors[1].organisation");
        organisation(county).body("successors", contains(west, east));
        organisation(district).body("successors", contains(east));
        JsonNode told = Told.awaitValid("membership.reorganisations", "organisations-reorganised", reorganisation);
        assertThat(told.at("/state/predecessors/0/successor").asText()).isEqualTo(west);
        assertThat(told.at("/state/predecessors/0/successors"))
                .extracting(JsonNode::asText)
                .containsExactly(west, east);
        plan(
                        DAY,
                        List.of("{\"organisation\":\"%s\",\"successor\":\"a\",\"alsoFollowedBy\":[\"b\"]}"
                                .formatted(council())),
                        List.of(staying("a", district)))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:unknown-successor"));
    }

    @Test
    void aDissolvedOrganisationIsNotDissolvedAgainWithAnotherHeir() {
        UUID ended = council();
        UUID heir = council();
        confirm(planned(DAY, List.of(predecessor(ended, "s")), List.of(staying("s", heir))));
        for (String day : List.of(DAY, "2008-04-01")) {
            plan(day, List.of(predecessor(ended, "s")), List.of(staying("s", council())))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:concordat:problem:predecessor-dissolved"));
        }
        organisation(ended).body("successors", contains(heir.toString()));
    }

    @Test
    void anAmendmentGivesNoLifeToADissolvedOrganisation() {
        UUID ended = council();
        confirm(planned(DAY, List.of(predecessor(ended, null)), List.of()));
        for (String lastDay : List.of("null", "\"2030-03-31\"")) {
            officer()
                    .header("If-Match", "\"1\"")
                    .body("{\"activeUntil\":%s}".formatted(lastDay))
                    .patch(ROOT + "/organisations/" + ended)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:concordat:problem:organisation-dissolved"));
        }
        officer()
                .header("If-Match", "\"1\"")
                .body("{\"website\":\"https://archive.example\"}")
                .patch(ROOT + "/organisations/" + ended)
                .then()
                .statusCode(200)
                .body("activeUntil", equalTo(LAST_DAY));
    }

    @Test
    void abolishesWithoutASuccessor() {
        UUID ended = council();
        UUID reorganisation = planned(DAY, List.of(predecessor(ended, null)), List.of());
        confirm(reorganisation).then().body("kind", equalTo("ABOLITION")).body("status", equalTo("IN_EFFECT"));
        organisation(ended).body("activeUntil", equalTo(LAST_DAY)).body("successors", empty());
        JsonNode told = Told.awaitValid("membership.reorganisations", "organisations-reorganised", reorganisation);
        assertThat(told.at("/state/predecessors/0/successor").isNull()).isTrue();
        assertThat(told.at("/state/successors")).isEmpty();
    }

    @Test
    void whatACancelledSubscriptionHasNotPaidIsCredited() {
        FinancialYear later = aFinancialYear();
        aPublishedCard(later, type, "2000.00");
        UUID ended = council();
        UUID nextYear = anInvitation(ended, later);
        step(nextYear, "agreement", "{}").then().statusCode(200);
        step(nextYear, "invoice", "{}").then().statusCode(200);
        pay(nextYear, "1500.00").then().statusCode(201);

        UUID reorganisation = planned(
                later.firstDay().toString(), List.of(predecessor(ended, "s")), List.of(staying("s", council())));
        Calendar.on(later.firstDay(), () -> confirm(reorganisation).then().body("status", equalTo("IN_EFFECT")));

        officer()
                .get(ROOT + "/subscriptions/" + nextYear)
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("credited.amount", equalTo("500.00"))
                .body("outstanding.amount", equalTo("0.00"))
                .body("credit.amount", equalTo("0.00"));
        officer()
                .get(ROOT + "/subscriptions/" + nextYear + "/credit-notes")
                .then()
                .body("items.amount.amount", contains("500.00"));
    }

    @Test
    void cancelsSubscriptionsOfTheYearsThatBeginAfterwardsAndNoOthers() {
        FinancialYear year = aFinancialYear();
        FinancialYear later = aFinancialYear();
        aPublishedCard(year, type, "2000.00");
        aPublishedCard(later, type, "2000.00");
        UUID ended = council();
        UUID bystander = council();
        UUID thisYear = anInvitation(ended, year);
        UUID nextYear = anInvitation(ended, later);
        UUID others = anInvitation(bystander, later);
        step(nextYear, "agreement", "{}").then().statusCode(200);
        step(nextYear, "invoice", "{}").then().statusCode(200);
        pay(nextYear, "2000.00").then().statusCode(201);

        String day = later.firstDay().toString();
        UUID reorganisation = planned(day, List.of(predecessor(ended, "s")), List.of(staying("s", bystander)));
        officer()
                .get(REORGANISATIONS + "/" + reorganisation + "/preview")
                .then()
                .statusCode(200)
                .body("kind", equalTo("MERGER"))
                .body("lastDay", equalTo(later.firstDay().minusDays(1).toString()))
                .body("dissolved.organisation", contains(ended.toString()))
                .body("dissolved.successor", contains("s"))
                .body("successors.organisation", contains(bystander.toString()))
                .body("successors.beginning", contains(false))
                .body("consequences.what", contains("subscription-cancelled"))
                .body("consequences.record", contains(nextYear.toString()))
                .body("counts[0].number", equalTo(1))
                .body("hindrances", empty());
        officer().get(ROOT + "/subscriptions/" + nextYear).then().body("status", equalTo("PAID"));

        Calendar.on(later.firstDay(), () -> confirm(reorganisation).then().body("status", equalTo("IN_EFFECT")));
        officer()
                .get(ROOT + "/subscriptions/" + nextYear)
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("paid.amount", equalTo("2000.00"))
                .body("outstanding.amount", equalTo("0.00"));
        officer().get(ROOT + "/subscriptions/" + thisYear).then().body("status", equalTo("INVITED"));
        officer().get(ROOT + "/subscriptions/" + others).then().body("status", equalTo("INVITED"));
        Told.awaitValid("membership.subscriptions", "subscription-cancelled", nextYear);
        officer()
                .get(ROOT + "/subscriptions/" + nextYear + "/history")
                .then()
                .body("items[-1].action", equalTo("subscription-cancelled"))
                .body("items[-1].effectiveOn", equalTo(day));
        step(nextYear, "agreement", "{}").then().statusCode(409);
        officer()
                .get(REORGANISATIONS + "/" + reorganisation + "/preview")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:reorganisation-is-over"));
    }

    @Test
    void aDissolvedOrganisationAcceptsNoNewSubscriptionFromItsLastDayOn() {
        FinancialYear year = FinancialYear.of("2008-09");
        UUID ended = council();
        aPublishedCard(year, type, "2000.00");
        confirm(planned(DAY, List.of(predecessor(ended, null)), List.of()));
        String invitation =
                "{\"organisation\":\"%s\",\"financialYear\":\"2008-09\",\"joinedOn\":\"%s\",\"effectiveOn\":\"%s\"}";
        officer()
                .body(invitation.formatted(ended, LAST_DAY, LAST_DAY))
                .post(ROOT + "/subscriptions")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:organisation-not-active"));
        officer()
                .body(invitation.formatted(ended, "2009-03-30", DAY))
                .post(ROOT + "/subscriptions")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:organisation-not-active"));
        officer()
                .body(invitation.formatted(ended, "2009-03-30", "2009-03-30"))
                .post(ROOT + "/subscriptions")
                .then()
                .statusCode(201);
    }

    @Test
    void waitsForItsDayAndTakesEffectOnIt() {
        UUID ended = council();
        FinancialYear year = aFinancialYear();
        UUID reorganisation = planned(year.firstDay().toString(), List.of(predecessor(ended, null)), List.of());
        confirm(reorganisation).then().body("status", equalTo("CONFIRMED"));
        organisation(ended).body("activeUntil", nullValue());
        Calendar.on(year.firstDay().minusDays(1), () -> {
            confirm(planned(DAY, List.of(predecessor(council(), null)), List.of()));
            read(reorganisation).then().body("status", equalTo("CONFIRMED"));
        });
        Calendar.on(year.firstDay(), () -> Calendar.soon()
                .untilAsserted(() -> read(reorganisation).then().body("status", equalTo("IN_EFFECT"))));
        organisation(ended)
                .body("activeUntil", equalTo(year.firstDay().minusDays(1).toString()));
        officer()
                .get(REORGANISATIONS + "/" + reorganisation + "/history")
                .then()
                .body("items[-1].action", equalTo("organisations-reorganised"))
                .body("items[-1].actor", equalTo(Roles.MEMBERSHIP_OFFICER));
    }

    @Test
    void undoIsPossibleUntilTheEffectiveDateAndThenSaysWhatToDoInstead() {
        UUID spared = council();
        FinancialYear year = aFinancialYear();
        UUID undone = planned(year.firstDay().toString(), List.of(predecessor(spared, null)), List.of());
        confirm(undone).then().body("status", equalTo("CONFIRMED"));
        undo(undone).then().statusCode(200).body("status", equalTo("UNDONE"));
        Calendar.on(year.firstDay(), () -> {
            UUID other = planned(year.firstDay().toString(), List.of(predecessor(council(), null)), List.of());
            confirm(other).then().body("status", equalTo("IN_EFFECT"));
            undo(other)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:concordat:problem:reorganisation-step-not-allowed"))
                    .body("detail", containsString("Plan another one"));
        });
        organisation(spared).body("activeUntil", nullValue());
        confirm(undone).then().statusCode(409);
    }

    @Test
    void saysWhatKeepsItFromTakingEffectAndGoesOnOnceThatIsMended() {
        UUID ended = council();
        FinancialYear year = aFinancialYear();
        UUID reorganisation = planned(year.firstDay().toString(), List.of(predecessor(ended, null)), List.of());
        confirm(reorganisation).then().statusCode(200);
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"activeUntil\":\"2010-03-31\"}")
                .patch(ROOT + "/organisations/" + ended)
                .then()
                .statusCode(200);
        officer()
                .get(REORGANISATIONS + "/" + reorganisation + "/preview")
                .then()
                .body("hindrances[0]", containsString("not active"));
        Calendar.on(year.firstDay(), () -> {
            Calendar.soon().untilAsserted(() -> read(reorganisation)
                    .then()
                    .body("status", equalTo("CONFIRMED"))
                    .body("hindrance", containsString("not active")));
            officer()
                    .header("If-Match", "\"1\"")
                    .body("{\"activeUntil\":null}")
                    .patch(ROOT + "/organisations/" + ended)
                    .then()
                    .statusCode(200);
            Calendar.soon().untilAsserted(() -> read(reorganisation)
                    .then()
                    .body("status", equalTo("IN_EFFECT"))
                    .body("hindrance", nullValue()));
        });
        officer()
                .get(REORGANISATIONS + "/" + reorganisation + "/history")
                .then()
                .body(
                        "items.action",
                        contains(
                                "reorganisation-planned",
                                "reorganisation-confirmed",
                                "reorganisation-hindered",
                                "organisations-reorganised"));
    }

    @Test
    void refusesWhatTheRegisterDoesNotAllow() {
        UUID council = council();
        UUID gone = id(create(
                "/organisations",
                "{\"name\":\"Gone\",\"type\":\"%s\",\"subRegion\":\"%s\",\"activeUntil\":\"2008-03-31\"}"
                        .formatted(type, subRegion)));
        plan(DAY, List.of(predecessor(gone, null)), List.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:predecessor-not-active"));
        plan(DAY, List.of(predecessor(council, "s")), List.of(staying("s", gone)))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:successor-not-active"));
        plan(DAY, List.of(predecessor(UUID.randomUUID(), null)), List.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:unknown-organisation"));
        plan(DAY, List.of(predecessor(council, "s")), List.of(beginning("s", "X", "NO_SUCH", subRegion)))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:unknown-organisation-type"));
        plan(
                        DAY,
                        List.of(predecessor(council, "s")),
                        List.of("{\"key\":\"s\",\"name\":\"X\",\"type\":\"%s\",\"subRegion\":\"%s\",\"parent\":\"%s\"}"
                                .formatted(type, subRegion, council)))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:parent-ends"));
        plan(DAY, List.of(predecessor(council, null)), List.of(staying("s", council())))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:predecessor-names-its-successor"));
        organisation(council).body("version", equalTo(0));
    }

    @Test
    void endsNoOrganisationThatAnotherConfirmedReorganisationEnds() {
        UUID contested = council();
        String day = aFinancialYear().firstDay().toString();
        UUID first = planned(day, List.of(predecessor(contested, null)), List.of());
        UUID second = planned(day, List.of(predecessor(contested, null)), List.of());
        confirm(first).then().statusCode(200);
        confirm(second).then().statusCode(409).body("type", equalTo("urn:concordat:problem:predecessor-ends-already"));
        undo(first).then().statusCode(200);
        confirm(second).then().statusCode(200);
        undo(second).then().statusCode(200);
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        officer()
                .body("{\"predecessors\":[]}")
                .post(REORGANISATIONS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/effectiveOn", "/predecessors"));
        officer()
                .body("{\"effectiveOn\":\"2009-04-01\",\"predecessors\":[{}],\"successors\":[{\"key\":\"No Key\"}]}")
                .post(REORGANISATIONS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/predecessors/0/organisation"));
    }

    @Test
    void isListedAndRepeatedRequestsTakeEffectOnce() {
        String key = UUID.randomUUID().toString();
        String body = "{\"effectiveOn\":\"2009-04-01\",\"predecessors\":[%s]}".formatted(predecessor(council(), null));
        String id = officer()
                .header("Idempotency-Key", key)
                .body(body)
                .post(REORGANISATIONS)
                .jsonPath()
                .getString("id");
        officer()
                .header("Idempotency-Key", key)
                .body(body)
                .post(REORGANISATIONS)
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
        officer()
                .queryParam("limit", 1)
                .get(REORGANISATIONS)
                .then()
                .body("items.id", contains(id))
                .body("nextCursor", notNullValue());
    }

    @Test
    void isForOfficersToDecideForStaffToReadAndForNoOrganisationsUser() {
        UUID council = council();
        UUID reorganisation = planned(DAY, List.of(predecessor(council, null)), List.of());
        for (String step : List.of("/confirmation", "/undo")) {
            as(Roles.FINANCE_OFFICER)
                    .body("{}")
                    .post(REORGANISATIONS + "/" + reorganisation + step)
                    .then()
                    .statusCode(403);
        }
        as(Roles.AUDITOR).get(REORGANISATIONS + "/" + reorganisation).then().statusCode(200);
        userOf(council).get(REORGANISATIONS + "/" + reorganisation).then().statusCode(403);
        userOf(anOrganisation()).get(REORGANISATIONS).then().statusCode(403);
    }
}
