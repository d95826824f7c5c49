package org.concordat.funding.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.decision.Region.add;
import static org.concordat.funding.decision.Region.arrive;
import static org.concordat.funding.decision.Region.clerk;
import static org.concordat.funding.decision.Region.close;
import static org.concordat.funding.decision.Region.item;
import static org.concordat.funding.decision.Region.meeting;
import static org.concordat.funding.decision.Region.member;
import static org.concordat.funding.decision.Region.once;
import static org.concordat.funding.decision.Region.policy;
import static org.concordat.funding.decision.Region.problem;
import static org.concordat.funding.decision.Region.record;
import static org.concordat.funding.decision.Region.step;
import static org.concordat.funding.decision.Region.vote;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.application.application.ApplicationStatus;
import org.concordat.funding.application.application.RecommendedApplications;
import org.concordat.funding.application.application.RecommendedApplications.Asked;
import org.concordat.funding.decision.Region.NewBody;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MeetingResourceTest {

    private static final String DELEGATED = "/funding/v1/delegated-decisions";

    @Inject
    Region region;

    @Inject
    RecommendedApplications applications;

    private NewBody board;
    private UUID call;
    private LocalDate day;
    private String meeting;

    @BeforeEach
    void aBoardMeets() {
        board = region.learn(
                Region.body("Management board", 1)
                        .seat("Bury leader", true, "Bury")
                        .seat("Bury chief executive", true, "Bury")
                        .seat("Bolton", true)
                        .vacant("Vacant")
                        .chair("Bolton"),
                0);
        call = applications.call(region.fundWith("300000.00"), "300000.00");
        day = policy(step(board, null, ",\"castingVote\":true,\"delegatedBetweenMeetings\":true"));
        meeting = meeting(board, day);
    }

    private UUID application() {
        return applications.recommended(Asked.of(call, UUID.randomUUID(), "60000.00"), "50000.00");
    }

    private String votedItem() {
        arrive(meeting, board.seat("Bolton"));
        arrive(meeting, board.seat("Bury leader"));
        arrive(meeting, board.seat("Bury chief executive"));
        return item(meeting, application());
    }

    @Test
    void theClaimTellsWhichSeatVotesWhereTwoShareOneOrganisation() {
        String item = votedItem();
        UUID bury = board.organisation("Bury");
        vote(item, bury, "FOR").statusCode(409).body("type", equalTo(problem("several-seats")));
        once(Tokens.personOnSeat(Roles.BOARD_MEMBER, bury, board.seat("Bury leader")))
                .body("{\"choice\":\"FOR\"}")
                .post(item + "/votes")
                .then()
                .statusCode(200)
                .body("votes.seat", contains(board.seat("Bury leader").toString()))
                .body("votes.recordedByClerk", contains(false));
        once(Tokens.personOnSeat(Roles.BOARD_MEMBER, bury, board.seat("Bury leader")))
                .body("{\"choice\":\"FOR\",\"seat\":\"%s\"}".formatted(board.seat("Bury chief executive")))
                .post(item + "/votes")
                .then()
                .statusCode(403)
                .body("type", equalTo(problem("not-your-seat")));
        vote(item, UUID.randomUUID(), "FOR").statusCode(403).body("type", equalTo(problem("not-your-seat")));
    }

    @Test
    void theClerkRecordsForASeatAndNeverOverWhatItCastItself() {
        String item = votedItem();
        record(item, board.seat("Bolton"), "FOR").statusCode(200).body("votes.recordedByClerk", contains(true));
        vote(item, board.organisation("Bolton"), "AGAINST")
                .statusCode(200)
                .body("votes.recordedByClerk", contains(false));
        record(item, board.seat("Bolton"), "FOR").statusCode(409).body("type", equalTo(problem("seat-has-voted")));
        member(board.organisation("Bolton"))
                .body("{\"seat\":\"%s\",\"choice\":\"FOR\"}".formatted(board.seat("Bolton")))
                .post(item + "/votes/recorded")
                .then()
                .statusCode(403);
        clerk().body("{\"choice\":\"FOR\"}").post(item + "/votes").then().statusCode(403);
    }

    @Test
    void refusesAVoteOfASeatThatIsVacantOnThatDay() {
        String item = votedItem();
        record(item, board.seat("Vacant"), "FOR").statusCode(422).body("type", equalTo(problem("seat-vacant")));
        clerk().body("{\"seat\":\"%s\"}".formatted(board.seat("Vacant")))
                .post(meeting + "/arrivals")
                .then()
                .statusCode(422)
                .body("type", equalTo(problem("seat-vacant")));
        record(item, UUID.randomUUID(), "FOR").statusCode(422).body("type", equalTo(problem("unknown-seat")));
    }

    @Test
    void aVoteNeedsAnIdempotencyKeyAndIsCountedOnce() {
        String item = votedItem();
        String token = Tokens.person(Roles.BOARD_MEMBER, board.organisation("Bolton"));
        RequestSpecification unkeyed =
                io.restassured.RestAssured.given().auth().oauth2(token).contentType(ContentType.JSON);
        unkeyed.body("{\"choice\":\"FOR\"}").post(item + "/votes").then().statusCode(400);
    }

    @Test
    void aCastingVoteDecidesATie() {
        String item = votedItem();
        record(item, board.seat("Bolton"), "AGAINST").statusCode(200);
        record(item, board.seat("Bury leader"), "FOR").statusCode(200);
        clerk().body("{\"reason\":\"Tie\",\"castingVote\":\"FOR\"}")
                .post(item + "/closure")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("APPROVED"))
                .body("count.castingVote", equalTo("FOR"))
                .body("amount.amount", equalTo("50000.00"));
    }

    @Test
    void theMotionChangesUntilTheFirstVoteAndItsConditionsAreKeptWithTheApproval() {
        String item = votedItem();
        String motion = """
                {"amount":{"amount":"%s","currency":"GBP"},
                 "conditions":[{"text":"A signed agreement","dueOn":"2008-12-31"}]}""";
        clerk().body(motion.formatted("60000.01"))
                .post(item + "/motion")
                .then()
                .statusCode(422)
                .body("type", equalTo(problem("more-than-asked")));
        clerk().body(motion.formatted("40000.00")).post(item + "/motion").then().statusCode(200);
        record(item, board.seat("Bolton"), "FOR").statusCode(200);
        clerk().body(motion.formatted("30000.00"))
                .post(item + "/motion")
                .then()
                .statusCode(409)
                .body("type", equalTo(problem("voting-has-begun")));
        close(item)
                .statusCode(200)
                .body("amount.amount", equalTo("40000.00"))
                .body("conditions[0].text", equalTo("A signed agreement"))
                .body("conditions[0].dueOn", equalTo("2008-12-31"));
    }

    @Test
    void aDeferredApplicationIsTakenUpAgainByTheMeetingThatItWasDeferredTo() {
        String item = votedItem();
        String application = clerk().get(item).path("application");
        String next = meeting(board, day.plusDays(0));
        String nextId = next.substring(next.lastIndexOf('/') + 1);
        clerk().body("{}")
                .post(item + "/deferral")
                .then()
                .statusCode(422)
                .body("type", equalTo(problem("deferred-to-nothing")));
        clerk().body("{\"meeting\":\"%s\",\"reason\":\"More figures\"}".formatted(nextId))
                .post(item + "/deferral")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("DEFERRED"))
                .body("deferredTo", equalTo(nextId));
        assertThat(applications.get(UUID.fromString(application)).status()).isEqualTo(ApplicationStatus.DEFERRED);
        add(meeting, UUID.fromString(application), "DECISION").statusCode(409);
        add(next, UUID.fromString(application), "DECISION").statusCode(201);
        assertThat(applications.get(UUID.fromString(application)).status()).isEqualTo(ApplicationStatus.RECOMMENDED);
    }

    @Test
    void anApplicationDeferredToAQuestionIsTakenUpAgainByAnyMeetingOnceItIsAnswered() {
        String item = votedItem();
        UUID application = UUID.fromString(clerk().get(item).path("application"));
        clerk().body("{\"question\":\"Who pays from 2010 on?\",\"reason\":\"Not said\"}")
                .post(item + "/deferral")
                .then()
                .statusCode(200);
        add(meeting(board, day), application, "DECISION").statusCode(201);
        assertThat(applications.get(application).status()).isEqualTo(ApplicationStatus.RECOMMENDED);
    }

    @Test
    void aMeetingIsMovedWithItsAgendaForAReason() {
        UUID application = application();
        String item = item(meeting, application);
        LocalDate later = day.plusYears(20);
        clerk().body("{\"heldOn\":\"%s\"}".formatted(later))
                .post(meeting + "/rescheduling")
                .then()
                .statusCode(400);
        clerk().body("{\"heldOn\":\"%s\",\"reason\":\"Room not free\"}".formatted(later))
                .post(meeting + "/rescheduling")
                .then()
                .statusCode(200)
                .body("heldOn", equalTo(later.toString()));
        clerk().get(item).then().body("status", equalTo("OPEN"));
        clerk().body("{\"seat\":\"%s\"}".formatted(board.seat("Bolton")))
                .post(meeting + "/arrivals")
                .then()
                .statusCode(409)
                .body("type", equalTo(problem("meeting-not-begun")));
        clerk().get(meeting + "/history")
                .then()
                .body("items.action", contains("meeting-called", "meeting-moved"))
                .body("items[1].reason", equalTo("Room not free"));
        Region.member(board.organisation("Bolton"))
                .body("{\"heldOn\":\"%s\",\"reason\":\"Mine\"}".formatted(day))
                .post(meeting + "/rescheduling")
                .then()
                .statusCode(403);
    }

    @Test
    void aCancelledMeetingGivesItsItemsBackAndWhatWasDeferredToItIsTakenUpByAnother() {
        UUID open = application();
        String item = item(meeting, open);
        String first = meeting(board, day);
        arrive(first, board.seat("Bolton"));
        UUID deferred = application();
        clerk().body("{\"meeting\":\"%s\",\"reason\":\"More figures\"}"
                        .formatted(meeting.substring(meeting.lastIndexOf('/') + 1)))
                .post(item(first, deferred) + "/deferral")
                .then()
                .statusCode(200);
        add(first, deferred, "DECISION").statusCode(409);
        clerk().body("{}").post(meeting + "/cancellation").then().statusCode(400);
        clerk().body("{\"reason\":\"No quorum expected\"}")
                .post(meeting + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        clerk().get(item).then().body("status", equalTo("WITHDRAWN"));
        add(meeting, open, "DECISION").statusCode(409);
        add(first, open, "DECISION").statusCode(201);
        add(first, deferred, "DECISION").statusCode(201);
    }

    @Test
    void aDelegatedDecisionIsReportedToTheNextMeeting() {
        UUID application = application();
        String body = """
                {"application":"%s","amount":{"amount":"45000.00","currency":"GBP"},"decidedOn":"%s",
                 "reason":"Urgent"}""".formatted(application, day);
        String decision = once(Tokens.person(Roles.PARTNERSHIP_ADMIN))
                .body(body)
                .post(DELEGATED)
                .then()
                .statusCode(201)
                .body("delegated", equalTo(true))
                .body("outcome", equalTo("APPROVED"))
                .body("reportedTo", nullValue())
                .extract()
                .path("id");
        clerk().body(body).post(DELEGATED).then().statusCode(403);
        EventContract.own()
                .assertKept(Kafka.awaitEvent(
                        "funding.decisions", "concordat.funding.decision-delegated.v1", UUID.fromString(decision)));
        clerk().post(meeting + "/closure").then().statusCode(200).body("status", equalTo("HELD"));
        String id = meeting.substring(meeting.lastIndexOf('/') + 1);
        clerk().get("/funding/v1/decisions/" + decision).then().body("reportedTo", equalTo(id));
        clerk().get(meeting + "/minutes").then().statusCode(200).body("delegatedDecisions.id", hasItem(decision));
        EventContract.own()
                .assertKept(Kafka.awaitEvent(
                        "funding.decisions", "concordat.funding.decision-reported.v1", UUID.fromString(decision)));
    }

    @Test
    void refusesADelegatedDecisionWhereThePolicyDoesNotAllowIt() {
        LocalDate without = policy(step(board, null, ""));
        once(Tokens.person(Roles.PARTNERSHIP_ADMIN))
                .body("{\"application\":\"%s\",\"decidedOn\":\"%s\",\"reason\":\"Urgent\"}"
                        .formatted(application(), without))
                .post(DELEGATED)
                .then()
                .statusCode(409)
                .body("type", equalTo(problem("not-delegated")));
    }

    @Test
    void minutesAreDrawnUpWhenTheMeetingClosesAndApprovedAtALaterOne() {
        String item = votedItem();
        clerk().get(meeting + "/minutes").then().statusCode(409).body("type", equalTo(problem("no-minutes-yet")));
        clerk().post(meeting + "/closure").then().statusCode(409).body("type", equalTo(problem("items-open")));
        record(item, board.seat("Bolton"), "FOR").statusCode(200);
        close(item).statusCode(200);
        clerk().post(meeting + "/closure").then().statusCode(200);
        clerk().get(meeting + "/minutes")
                .then()
                .statusCode(200)
                .body("present", hasSize(3))
                .body("absent", hasSize(0))
                .body("items[0].decision.outcome", equalTo("APPROVED"));
        String same = meeting(board, day);
        LocalDate later = policy(step(board, null, ""));
        String next = meeting(board, later);
        String approve = "{\"meeting\":\"%s\"}";
        clerk().body(approve.formatted(same.substring(same.lastIndexOf('/') + 1)))
                .post(meeting + "/minutes-approval")
                .then()
                .statusCode(422)
                .body("type", equalTo(problem("not-a-later-meeting")));
        clerk().body(approve.formatted(next.substring(next.lastIndexOf('/') + 1)))
                .post(meeting + "/minutes-approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("MINUTES_APPROVED"));
        clerk().body("{\"seat\":\"%s\"}".formatted(board.seat("Bolton")))
                .post(meeting + "/departures")
                .then()
                .statusCode(409)
                .body("type", equalTo(problem("step-not-allowed")));
        clerk().queryParam("body", board.id().toString())
                .get(Region.MEETINGS)
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items[0].heldOn", equalTo(later.toString()));
        clerk().get(meeting + "/history").then().body("items.action", hasItem("minutes-approved"));
    }

    @Test
    void attendanceAndVotesBeginOnTheDayOfTheMeeting() {
        String future = meeting(board, LocalDate.of(2035, 1, 1));
        clerk().body("{\"seat\":\"%s\"}".formatted(board.seat("Bolton")))
                .post(future + "/arrivals")
                .then()
                .statusCode(409)
                .body("type", equalTo(problem("meeting-not-begun")));
    }

    @Test
    void aDeputyComesWhereMembershipToldOfOne() {
        clerk().body("{\"seat\":\"%s\",\"deputy\":true}".formatted(board.seat("Bolton")))
                .post(meeting + "/arrivals")
                .then()
                .statusCode(200)
                .body("attendance[0].deputy", equalTo(true));
        String later = meeting(board, LocalDate.of(2010, 5, 1));
        clerk().body("{\"seat\":\"%s\",\"deputy\":true}".formatted(board.seat("Bolton")))
                .post(later + "/arrivals")
                .then()
                .statusCode(422)
                .body("type", equalTo(problem("no-deputy")));
    }

    @Test
    void namesWhatIsMissingAndWhatIsNotThere() {
        clerk().body("{}").post(Region.MEETINGS).then().statusCode(400).body("errors", hasSize(2));
        clerk().body("{\"body\":\"%s\",\"heldOn\":\"1999-01-01\"}".formatted(board.id()))
                .post(Region.MEETINGS)
                .then()
                .statusCode(422)
                .body("type", equalTo(problem("body-not-there-on-that-day")));
        clerk().get(meeting + "/items/" + UUID.randomUUID()).then().statusCode(404);
        String elsewhere = meeting(board, day);
        String item = votedItem();
        clerk().get(elsewhere + item.substring(meeting.length())).then().statusCode(404);
    }

    @Test
    void decidesOnlyWhatWasSubmitted() {
        add(meeting, UUID.randomUUID(), "DECISION")
                .statusCode(422)
                .body("type", equalTo(problem("unknown-application")));
    }

    @Test
    void nobodyDecidesOnBehalfOfABodyWhatTheirOwnOrganisationGainsFrom() {
        UUID applicant = UUID.randomUUID();
        UUID application = applications.recommended(Asked.of(call, applicant, "60000.00"), "60000.00");
        once(Tokens.person(Roles.PARTNERSHIP_ADMIN, applicant))
                .body("{\"application\":\"%s\",\"decidedOn\":\"%s\",\"reason\":\"Urgent\"}".formatted(application, day))
                .post(DELEGATED)
                .then()
                .statusCode(409)
                .body("type", equalTo(problem("decider-in-conflict")));
    }

    @Test
    void anOrganisationSeesDecisionsOnItsOwnApplicationsAlone() {
        UUID applicant = UUID.randomUUID();
        UUID application = applications.recommended(Asked.of(call, applicant, "60000.00"), "60000.00");
        arrive(meeting, board.seat("Bolton"));
        String item = item(meeting, application);
        record(item, board.seat("Bolton"), "FOR").statusCode(200);
        String decision = close(item).statusCode(200).extract().path("id");
        String path = "/funding/v1/decisions/" + decision;
        once(Tokens.person(Roles.ORGANISATION_USER, applicant)).get(path).then().statusCode(200);
        once(Tokens.person(Roles.ORGANISATION_USER, UUID.randomUUID()))
                .get(path)
                .then()
                .statusCode(404);
        once(Tokens.person(Roles.ORGANISATION_USER, applicant))
                .get(path + "/pack")
                .then()
                .statusCode(403);
        once(Tokens.person(Roles.ORGANISATION_USER, applicant))
                .get("/funding/v1/decisions")
                .then()
                .statusCode(200)
                .body("items.id", contains(decision));
        once(Tokens.person(Roles.ORGANISATION_USER, UUID.randomUUID()))
                .get("/funding/v1/decisions")
                .then()
                .body("items", hasSize(0));
        clerk().queryParam("application", application.toString())
                .queryParam("outcome", "APPROVED")
                .get("/funding/v1/decisions")
                .then()
                .body("items", hasSize(1));
        clerk().get(path + "/history").then().body("items.action", contains("decision-taken"));
    }
}
