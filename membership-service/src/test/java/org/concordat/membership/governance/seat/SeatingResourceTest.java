package org.concordat.membership.governance.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.membership.testing.Boards.BODIES;
import static org.concordat.membership.testing.Boards.aBody;
import static org.concordat.membership.testing.Boards.aSeat;
import static org.concordat.membership.testing.Boards.aSeatCategory;
import static org.concordat.membership.testing.Boards.appoint;
import static org.concordat.membership.testing.Boards.appointed;
import static org.concordat.membership.testing.Boards.seatsOf;
import static org.concordat.membership.testing.Boards.step;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.machine;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.concordat.membership.testing.People.aContact;
import static org.concordat.membership.testing.People.erase;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.membership.testing.Told;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SeatingResourceTest {

    private static final String PROBLEM = "urn:concordat:problem:";
    private static final int CLERKS = 10;

    @Inject
    AgroalDataSource dataSource;

    private UUID body;
    private List<UUID> seats;
    private UUID seat;
    private UUID organisation;

    @BeforeEach
    void establishABodyOfTwoSeats() {
        body = aBody(2);
        seats = seatsOf(body);
        seat = seats.get(0);
        organisation = anOrganisation();
    }

    private Response composition(String asAt) {
        return officer().queryParam("asAt", asAt).get(BODIES + "/" + body + "/composition");
    }

    private static void refused(Response answer, String type) {
        answer.then().statusCode(422).body("type", equalTo(PROBLEM + type));
    }

    private void end(UUID organisation, String lastDay) {
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"activeUntil\":\"%s\"}".formatted(lastDay))
                .patch(ROOT + "/organisations/" + organisation)
                .then()
                .statusCode(200);
    }

    @Test
    void saysWhoSatThereOnADay() {
        UUID ann = aContact(organisation, "Ann Example", "");
        UUID other = anOrganisation();
        UUID ben = aContact(other, "Ben Example", "");
        appoint(body, seat, ann, ",\"activeFrom\":\"2008-05-01\",\"activeUntil\":\"2009-03-31\"")
                .then()
                .statusCode(200)
                .body("id", equalTo(body.toString()))
                .body("seat", equalTo(seat.toString()));
        appoint(body, seat, ben, ",\"activeFrom\":\"2009-04-01\"").then().statusCode(200);
        composition("2009-03-31")
                .then()
                .body("seats[0].organisation", equalTo(organisation.toString()))
                .body("seats[0].organisationName", notNullValue())
                .body("seats[0].holder.contact", equalTo(ann.toString()))
                .body("seats[0].holder.name", equalTo("Ann Example"))
                .body("seats[0].termUntil", equalTo("2009-03-31"))
                .body("seats[0].vacant", equalTo(false))
                .body("votingSeats", equalTo(2))
                .body("votingSeatsHeld", equalTo(1));
        composition("2009-04-01").then().body("seats[0].holder.name", equalTo("Ben Example"));
        composition("2008-04-30").then().body("seats[0].vacant", equalTo(true));
        officer()
                .get(BODIES + "/" + body + "/seats/" + seat)
                .then()
                .body("terms.holder.name", contains("Ann Example", "Ben Example"));
    }

    @Test
    void anOrganisationsUserSeesTheSeatsAndNobodysName() {
        appointed(body, seat, aContact(organisation, "Ann Example", ""));
        step(body, "seats/" + seat + "/deputy", "{\"deputy\":\"%s\"}".formatted(aContact(organisation)))
                .then()
                .statusCode(200);
        Response seen = userOf(organisation).get(BODIES + "/" + body + "/composition");
        seen.then()
                .statusCode(200)
                .body("seats[0].organisation", equalTo(organisation.toString()))
                .body("seats[0].holder", nullValue())
                .body("seats[0].deputy", nullValue());
        assertThat(seen.asString()).doesNotContain("Ann Example");
        Response terms = userOf(organisation).get(BODIES + "/" + body + "/seats/" + seat);
        terms.then()
                .statusCode(200)
                .body("terms.organisation", contains(organisation.toString()))
                .body("terms[0].holder", nullValue())
                .body("deputies", empty());
    }

    @Test
    void aMachineSeesWhoSitsThereWithTheScopeForContactsOnly() {
        appointed(body, seat, aContact(organisation, "Ann Example", ""));
        machine(Roles.MEMBERSHIP_READ)
                .get(BODIES + "/" + body + "/composition")
                .then()
                .statusCode(200)
                .body("seats[0].organisation", equalTo(organisation.toString()))
                .body("seats[0].holder", nullValue());
        machine(Roles.MEMBERSHIP_READ, Roles.CONTACTS_READ)
                .get(BODIES + "/" + body + "/composition")
                .then()
                .body("seats[0].holder.name", equalTo("Ann Example"));
    }

    @Test
    void anOrganisationsUserReachesTheSeatsOfItsOwnOnly() {
        appointed(body, seat, aContact(organisation));
        userOf(organisation)
                .get(ROOT + "/organisations/" + organisation + "/seats")
                .then()
                .statusCode(200)
                .body("items.seat", contains(seat.toString()))
                .body("items[0].holder", nullValue());
        userOf(anOrganisation())
                .get(ROOT + "/organisations/" + organisation + "/seats")
                .then()
                .statusCode(404);
    }

    @Test
    void theHolderSpeaksForAnActiveOrganisation() {
        UUID contact = aContact(organisation, "Late", ",\"activeFrom\":\"2008-06-01\"");
        refused(appoint(body, seat, contact, ",\"activeFrom\":\"2008-05-31\""), "holder-not-active");
        refused(appoint(body, seat, UUID.randomUUID(), ""), "unknown-contact");
        end(organisation, "2009-03-31");
        refused(appoint(body, seat, contact, ",\"activeFrom\":\"2009-04-01\""), "organisation-not-active");
        appoint(body, seat, contact, ",\"activeFrom\":\"2009-03-31\"").then().statusCode(200);
    }

    @Test
    void theDeputyIsAnotherContactOfTheSameOrganisation() {
        UUID holder = aContact(organisation);
        String from = ",\"activeFrom\":\"2008-05-01\",\"deputy\":\"%s\"";
        refused(appoint(body, seat, holder, from.formatted(holder)), "deputy-is-the-holder");
        refused(
                appoint(body, seat, holder, from.formatted(aContact(anOrganisation()))),
                "deputy-not-of-the-organisation");
        composition("2008-05-01").then().body("seats[0].vacant", equalTo(true));
        UUID deputy = aContact(organisation);
        appoint(body, seat, holder, from.formatted(deputy)).then().statusCode(200);
        refused(
                step(body, "seats/" + seat + "/deputy", "{\"deputy\":\"%s\"}".formatted(aContact(anOrganisation()))),
                "deputy-not-of-the-organisation");
        step(body, "seats/" + seat + "/deputy", "{\"deputy\":null,\"activeFrom\":\"2008-07-01\"}")
                .then()
                .statusCode(200);
        composition("2008-06-30").then().body("seats[0].deputy.contact", equalTo(deputy.toString()));
        composition("2008-07-01").then().body("seats[0].deputy", nullValue());
    }

    @Test
    void onePersonHoldsOneVotingSeatOfABody() {
        UUID holder = aContact(organisation);
        appointed(body, seat, holder);
        refused(appoint(body, seats.get(1), holder, ""), "one-voting-seat-each");
        UUID elsewhere = aBody(1);
        appointed(elsewhere, seatsOf(elsewhere).get(0), holder);
    }

    @Test
    void aSeatThatIsHeldIsFreeAfterAResignation() {
        appointed(body, seat, aContact(organisation));
        UUID next = aContact(organisation);
        appoint(body, seat, next, ",\"activeFrom\":\"2009-01-01\"")
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "seat-taken"))
                .body("allowed", contains("resignation"));
        step(body, "seats/" + seat + "/resignation", "{\"lastDay\":\"2008-12-31\"}")
                .then()
                .statusCode(200);
        appoint(body, seat, next, ",\"activeFrom\":\"2009-01-01\"").then().statusCode(200);
        step(body, "seats/" + seats.get(1) + "/resignation", "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "seat-vacant"))
                .body("allowed", contains("appointment"));
    }

    @Test
    void theChairIsElectedFromTheNamedCategory() {
        String chiefs = aSeatCategory();
        UUID board = aBody(chiefs, aSeat(chiefs, true), aSeat(aSeatCategory(), true));
        List<UUID> places = seatsOf(board);
        appointed(board, places.get(0), aContact(organisation));
        appointed(board, places.get(1), aContact(organisation));
        String election = "{\"seat\":\"%s\",\"activeFrom\":\"2008-05-01\"}";
        refused(step(board, "election", election.formatted(places.get(1))), "chair-of-another-category");
        step(board, "election", election.formatted(places.get(0))).then().statusCode(200);
        step(board, "election", election.formatted(places.get(0)))
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "chair-taken"));
        officer()
                .get(BODIES + "/" + board + "/composition")
                .then()
                .body("chair", equalTo(places.get(0).toString()));
        step(board, "chair-departure", "{\"lastDay\":\"2009-03-31\"}").then().statusCode(200);
        officer().get(BODIES + "/" + board + "/composition").then().body("chair", nullValue());
        step(board, "chair-departure", "{}").then().statusCode(409);
    }

    @Test
    void theOthersAreToldTheSeatsAndNothingOfAnyPerson() {
        String mark = "zq" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        String phone = "0161" + Math.abs((long) mark.hashCode());
        UUID holder = aContact(
                organisation,
                "Name " + mark,
                ",\"email\":\"%s@council.example\",\"phone\":\"%s\"".formatted(mark, phone));
        UUID deputy = aContact(organisation, "Deputy " + mark, "");
        appoint(body, seat, holder, ",\"deputy\":\"%s\",\"activeFrom\":\"2008-05-01\"".formatted(deputy))
                .then()
                .statusCode(200);
        step(body, "election", "{\"seat\":\"%s\",\"activeFrom\":\"2008-05-01\"}".formatted(seat))
                .then()
                .statusCode(200);
        step(body, "champions", "{\"seat\":\"%s\",\"theme\":\"Sharing\"}".formatted(seat))
                .then()
                .statusCode(201);
        step(body, "dissolution", "{\"lastDay\":\"2030-03-31\"}").then().statusCode(200);

        var last = Told.awaitValid("membership.bodies", "body-dissolved", body).path("state");
        assertThat(last.at("/seats/0/id").asText()).isEqualTo(seat.toString());
        assertThat(last.at("/seats/0/voting").asBoolean()).isTrue();
        assertThat(last.at("/seats/0/terms/0/organisation").asText()).isEqualTo(organisation.toString());
        assertThat(last.at("/seats/0/terms/0/activeFrom").asText()).isEqualTo("2008-05-01");
        assertThat(last.at("/seats/1/terms")).isEmpty();
        assertThat(last.at("/chairs/0/seat").asText()).isEqualTo(seat.toString());
        assertThat(last.at("/champions/0/theme").asText()).isEqualTo("Sharing");
        Told.awaitValid("membership.bodies", "body-established", body);
        Told.awaitValid("membership.bodies", "body-seats-changed", body);
        var told = Kafka.records("membership.bodies").stream()
                .filter(record -> record.key().equals(body.toString()))
                .map(record -> Kafka.value(record) + record.headers())
                .toList();
        assertThat(told)
                .hasSize(5)
                .noneMatch(event -> event.contains(mark)
                        || event.contains(phone)
                        || event.contains(holder.toString())
                        || event.contains(deputy.toString()));
        officer()
                .get(BODIES + "/" + body + "/history")
                .then()
                .body("items.action", hasItems("holder-appointed", "body-seats-changed", "body-dissolved"))
                .body("items.toString()", containsString(holder.toString()))
                .body("items.toString()", not(containsString(mark)));
    }

    @Test
    void aSeatFallsVacantAtOnceWhenItsHolderIsErased() {
        UUID holder = aContact(organisation);
        appointed(body, seat, holder);
        appointed(body, seats.get(1), aContact(organisation));
        step(
                        body,
                        "seats/" + seats.get(1) + "/deputy",
                        "{\"deputy\":\"%s\",\"activeFrom\":\"2008-05-01\"}".formatted(holder))
                .then()
                .statusCode(200);
        step(body, "election", "{\"seat\":\"%s\",\"activeFrom\":\"2008-05-01\"}".formatted(seat))
                .then()
                .statusCode(200);
        step(body, "champions", "{\"seat\":\"%s\",\"theme\":\"Sharing\",\"activeFrom\":\"2008-05-01\"}".formatted(seat))
                .then()
                .statusCode(201);
        officer()
                .get(ROOT + "/contacts/" + holder + "/export")
                .then()
                .body("places.kind", hasItem("governance-body"))
                .body("places.part", contains("chair", "champion", "deputy", "holder"));

        erase(holder);

        String yesterday = today().minusDays(1).toString();
        officer()
                .get(BODIES + "/" + body + "/composition")
                .then()
                .body("seats[0].vacant", equalTo(true))
                .body("seats[1].deputy", nullValue())
                .body("chair", nullValue())
                .body("champions", empty());
        composition(yesterday)
                .then()
                .body("seats[0].organisation", equalTo(organisation.toString()))
                .body("seats[0].holder.contact", equalTo(holder.toString()))
                .body("seats[0].holder.name", nullValue())
                .body("seats[1].deputy.name", nullValue())
                .body("chair", equalTo(seat.toString()));
        var told = Told.awaitValid("membership.bodies", "body-seats-changed", body);
        assertThat(officer().get(BODIES + "/" + body + "/history").jsonPath().getList("items.action"))
                .endsWith("seats-vacated", "body-seats-changed");
        assertThat(told).isNotNull();
    }

    @Test
    void listsVacantSeatsAsAtADay() {
        appoint(body, seat, aContact(organisation), ",\"activeFrom\":\"2008-05-01\",\"activeUntil\":\"2009-03-31\"")
                .then()
                .statusCode(200);
        assertThat(vacant("2008-05-01")).containsExactly(seats.get(1).toString());
        assertThat(vacant("2009-03-31")).containsExactly(seats.get(1).toString());
        assertThat(vacant("2009-04-01"))
                .containsExactlyInAnyOrder(seat.toString(), seats.get(1).toString());
        assertThat(vacant("2008-03-31")).isEmpty();
        String cursor = officer()
                .queryParam("body", body)
                .queryParam("asAt", "2009-04-01")
                .queryParam("limit", 1)
                .get(ROOT + "/vacant-seats")
                .jsonPath()
                .getString("nextCursor");
        officer()
                .queryParam("body", body)
                .queryParam("asAt", "2009-04-01")
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(ROOT + "/vacant-seats")
                .then()
                .statusCode(200)
                .body("items.seat", contains(seats.get(1).toString()))
                .body("nextCursor", nullValue());
    }

    private List<String> vacant(String asAt) {
        return officer()
                .queryParam("body", body)
                .queryParam("asAt", asAt)
                .get(ROOT + "/vacant-seats")
                .jsonPath()
                .getList("items.seat");
    }

    @Test
    void listsTermsThatEndSoon() {
        appoint(body, seat, aContact(organisation), ",\"activeFrom\":\"2008-05-01\",\"activeUntil\":\"2009-03-31\"")
                .then()
                .statusCode(200);
        appointed(body, seats.get(1), aContact(organisation));
        assertThat(ending("2009-03-01", 30)).containsExactly(seat.toString());
        assertThat(ending("2009-03-31", 0)).containsExactly(seat.toString());
        assertThat(ending("2009-03-01", 29)).isEmpty();
        assertThat(ending("2009-04-01", 3650)).isEmpty();
        officer()
                .queryParam("withinDays", 4000)
                .get(ROOT + "/ending-terms")
                .then()
                .statusCode(400);
    }

    private List<String> ending(String asAt, int withinDays) {
        return officer()
                .queryParam("body", body)
                .queryParam("asAt", asAt)
                .queryParam("withinDays", withinDays)
                .get(ROOT + "/ending-terms")
                .jsonPath()
                .getList("items.seat");
    }

    @Test
    void listsTheSeatsOfAnOrganisation() {
        UUID contact = aContact(organisation);
        appoint(body, seat, contact, ",\"activeFrom\":\"2008-05-01\",\"activeUntil\":\"2009-03-31\"")
                .then()
                .statusCode(200);
        appoint(body, seats.get(1), contact, ",\"activeFrom\":\"2009-04-01\"")
                .then()
                .statusCode(200);
        String list = ROOT + "/organisations/" + organisation + "/seats";
        officer()
                .get(list)
                .then()
                .body("items.seat", contains(seat.toString(), seats.get(1).toString()))
                .body("items[0].holder", equalTo(contact.toString()));
        officer()
                .queryParam("asAt", "2009-04-01")
                .get(list)
                .then()
                .body("items.seat", contains(seats.get(1).toString()));
        officer()
                .get(ROOT + "/organisations/" + UUID.randomUUID() + "/seats")
                .then()
                .statusCode(404);
    }

    @Test
    void theDatabaseItselfKeepsTermsOnOneSeatApart() {
        UUID holder = aContact(organisation);
        appointed(body, seat, holder);
        String another =
                "insert into body_term (id, body, seat, organisation, holder, active_from) values (?, ?, ?, ?, ?, ?)";
        var sql = new Sql(dataSource);
        assertThatThrownBy(() -> sql.update(
                        another, UUID.randomUUID(), body, seat, organisation, holder, LocalDate.parse("2009-01-01")))
                .hasMessageContaining("one_holder_at_a_time");
    }

    @Test
    void ofManyClerksWhoAppointToOneSeatAtOnceOneDoes() throws Exception {
        var holders =
                IntStream.range(0, CLERKS).mapToObj(i -> aContact(organisation)).toList();
        var answers = AtOnce.call(holders.stream()
                .map(holder ->
                        (AtOnce.Call<Integer>) () -> appoint(body, seat, holder, ",\"activeFrom\":\"2008-05-01\"")
                                .statusCode())
                .toList());
        assertThat(answers).hasSize(CLERKS).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void ofManyClerksWhoSeatOnePersonTwiceAtOnceNoneMakesTwoVotesOfIt() throws Exception {
        UUID board = aBody(CLERKS);
        UUID holder = aContact(organisation);
        var answers = AtOnce.call(seatsOf(board).stream()
                .map(place ->
                        (AtOnce.Call<Integer>) () -> appoint(board, place, holder, ",\"activeFrom\":\"2008-05-01\"")
                                .statusCode())
                .toList());
        assertThat(answers).hasSize(CLERKS).containsOnlyOnce(200).containsOnly(200, 422);
    }

    @Test
    void ofManyClerksWhoEndAndElectAChairAtOnceEachIsAnsweredAndNoneMakesTwoChairs() throws Exception {
        UUID board = aBody(CLERKS);
        List<UUID> places = seatsOf(board);
        var holders = places.stream()
                .map(place -> {
                    UUID holder = aContact(organisation);
                    appointed(board, place, holder);
                    return holder;
                })
                .toList();
        step(board, "election", "{\"seat\":\"%s\",\"activeFrom\":\"2008-05-01\"}".formatted(places.get(0)));
        var calls = new ArrayList<AtOnce.Call<Integer>>();
        for (int i = 0; i < CLERKS; i++) {
            String lastDay = "2009-03-%02d".formatted(i + 1);
            UUID place = places.get(i);
            UUID holder = holders.get(i);
            calls.add(() -> step(board, "chair-departure", "{\"lastDay\":\"%s\"}".formatted(lastDay))
                    .statusCode());
            calls.add(() -> step(board, "election", "{\"seat\":\"%s\",\"activeFrom\":\"2009-04-01\"}".formatted(place))
                    .statusCode());
            if (i % 2 == 0) {
                calls.add(() -> officer()
                        .body("{\"lastDay\":\"2009-12-31\"}")
                        .post(ROOT + "/contacts/" + holder + "/departure")
                        .statusCode());
            }
        }
        assertThat(AtOnce.call(calls)).contains(200).isSubsetOf(200, 409, 422);
        int chairs = new Sql(dataSource)
                .one(
                        "select count(*) from body_chairing where body = ? and active_from <= '2009-04-01'"
                                + " and (active_until is null or active_until >= '2009-04-01')",
                        row -> row.getInt(1),
                        board)
                .orElseThrow();
        assertThat(chairs).isLessThanOrEqualTo(1);
    }

    @Test
    void theAnswerOfAnAppointmentIsKeptForRepeatsWithoutAnyPerson() {
        UUID holder = aContact(organisation, "Ann Example", "");
        String key = UUID.randomUUID().toString();
        String request = "{\"holder\":\"%s\",\"activeFrom\":\"2008-05-01\"}".formatted(holder);
        for (int i = 0; i < 2; i++) {
            Response answer = officer()
                    .header("Idempotency-Key", key)
                    .body(request)
                    .post(BODIES + "/" + body + "/seats/" + seat + "/appointment");
            answer.then().statusCode(200);
            assertThat(answer.asString()).doesNotContain("Ann Example").doesNotContain(holder.toString());
        }
    }
}
