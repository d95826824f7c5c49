package org.concordat.funding.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.decision.Region.arrive;
import static org.concordat.funding.decision.Region.clerk;
import static org.concordat.funding.decision.Region.close;
import static org.concordat.funding.decision.Region.item;
import static org.concordat.funding.decision.Region.meeting;
import static org.concordat.funding.decision.Region.policy;
import static org.concordat.funding.decision.Region.problem;
import static org.concordat.funding.decision.Region.record;
import static org.concordat.funding.decision.Region.step;
import static org.concordat.funding.decision.Region.vote;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.concordat.funding.application.application.Member;
import org.concordat.funding.application.application.Partnership;
import org.concordat.funding.application.application.RecommendedApplications;
import org.concordat.funding.application.application.RecommendedApplications.Asked;
import org.concordat.funding.decision.Region.NewBody;
import org.concordat.funding.ledger.Ledger;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.value.Percentage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The acceptance story F-3: a board of eight, quorum five, all but Wirral there, and three applications. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BoardOfEightTest {

    private static final List<String> THERE =
            List.of("Bolton", "Bury", "Oldham", "Lancashire CC", "Cumbria CC", "Halton", "Warrington", "Observer");

    @Inject
    Region region;

    @Inject
    RecommendedApplications applications;

    @Inject
    Ledger ledger;

    @Inject
    AgroalDataSource dataSource;

    private NewBody board;
    private UUID fund;
    private UUID call;
    private LocalDate day;
    private String meeting;

    @BeforeEach
    void theBoardMeets() {
        board = region.learn(Region.boardOfEight(), 0);
        fund = region.fundWith("300000.00");
        call = applications.call(fund, "300000.00");
        day = policy(step(board, null, ""));
        meeting = meeting(board, day);
        THERE.forEach(seat -> arrive(meeting, board.seat(seat)));
    }

    private UUID ofPartnership() {
        List<Member> members = List.of(
                new Member(board.organisation("Bolton"), Percentage.of("40"), null),
                new Member(board.organisation("Bury"), Percentage.of("30"), null),
                new Member(board.organisation("Oldham"), Percentage.of("30"), null));
        Partnership together = new Partnership("Three towns", null, members);
        return applications.recommended(
                Asked.of(call, board.organisation("Bolton"), "60000.00").by(together), "60000.00");
    }

    private UUID of(UUID applicant) {
        return applications.recommended(Asked.of(call, applicant, "60000.00"), "60000.00");
    }

    private String statusOf(UUID application) {
        return applications.get(application).status().name();
    }

    @Test
    void belowQuorumThereIsNoDecisionAndTheApplicationStaysRecommended() {
        UUID x = ofPartnership();
        String item = item(meeting, x);
        vote(item, board.organisation("Bolton"), "FOR")
                .statusCode(409)
                .body("type", equalTo(problem("seat-in-conflict")));
        vote(item, board.organisation("Observer"), "FOR")
                .statusCode(403)
                .body("type", equalTo(problem("observer-cannot-vote")));
        vote(item, board.organisation("Wirral"), "FOR")
                .statusCode(409)
                .body("type", equalTo(problem("seat-not-present")));
        clerk().get(item + "/ballot")
                .then()
                .statusCode(200)
                .body("quorum", equalTo(5))
                .body("quorate", equalTo(false))
                .body("able", hasSize(4))
                .body(
                        "conflictsFound",
                        containsInAnyOrder(
                                board.seat("Bolton").toString(),
                                board.seat("Bury").toString(),
                                board.seat("Oldham").toString()));

        // the chair is Bolton's, and may not preside
        close(item).statusCode(409).body("type", equalTo(problem("seat-in-conflict")));
        String presiding = "{\"seat\":\"%s\"}";
        clerk().body(presiding.formatted(board.seat("Bury")))
                .post(item + "/presiding-seat")
                .then()
                .statusCode(409)
                .body("type", equalTo(problem("seat-in-conflict")));
        clerk().body(presiding.formatted(board.seat("Cumbria CC")))
                .post(item + "/presiding-seat")
                .then()
                .statusCode(200);
        for (String able : List.of("Lancashire CC", "Cumbria CC", "Halton", "Warrington")) {
            vote(item, board.organisation(able), "FOR").statusCode(200);
        }
        close(item)
                .statusCode(200)
                .body("outcome", equalTo("NO_QUORUM"))
                .body("count.able", equalTo(4))
                .body("count.inConflict", equalTo(3))
                .body("count.present", equalTo(8))
                .body("presiding", equalTo(board.seat("Cumbria CC").toString()))
                .body("award", nullValue())
                .body("policyApplied.quorum", equalTo(5));
        assertThat(statusOf(x)).isEqualTo("RECOMMENDED");
    }

    @Test
    void moreForThanAgainstApprovesAndCommitsTheMoney() {
        UUID y = of(UUID.randomUUID());
        String item = item(meeting, y);
        for (String yes : List.of("Bolton", "Bury", "Oldham")) {
            vote(item, board.organisation(yes), "FOR").statusCode(200);
        }
        record(item, board.seat("Lancashire CC"), "AGAINST").statusCode(200);
        record(item, board.seat("Cumbria CC"), "AGAINST").statusCode(200);
        vote(item, board.organisation("Halton"), "ABSTAIN").statusCode(200);
        vote(item, board.organisation("Warrington"), "ABSTAIN").statusCode(200);

        String decision = close(item)
                .statusCode(200)
                .body("outcome", equalTo("APPROVED"))
                .body("count.votesFor", equalTo(3))
                .body("count.votesAgainst", equalTo(2))
                .body("count.abstentions", equalTo(2))
                .body("count.able", equalTo(7))
                .body("amount.amount", equalTo("60000.00"))
                .body("award", notNullValue())
                .body("seats.find { it.organisationName == 'Bolton' }.choice", equalTo("FOR"))
                .body("seats.find { it.organisationName == 'Bolton' }.recordedByClerk", equalTo(false))
                .body("seats.find { it.organisationName == 'Cumbria CC' }.recordedByClerk", equalTo(true))
                .body("seats.find { it.organisationName == 'Wirral' }.present", equalTo(false))
                .extract()
                .path("id");
        assertThat(statusOf(y)).isEqualTo("APPROVED");
        assertThat(ledger.balances(fund, day).committed()).isEqualTo(Money.of("60000.00"));
        assertThat(ledger.balances(fund, day).allocated()).isEqualTo(Money.of("240000.00"));

        vote(item, board.organisation("Halton"), "FOR").statusCode(409).body("type", equalTo(problem("item-closed")));
        record(item, board.seat("Halton"), "FOR").statusCode(409);
        close(item).statusCode(409).body("type", equalTo(problem("item-closed")));
        EventContract.own()
                .assertKept(Kafka.awaitEvent(
                        "funding.decisions", "concordat.funding.decision-taken.v1", UUID.fromString(decision)));
    }

    @Test
    void aTieIsNoMajorityWithoutACastingVote() {
        UUID z = of(board.organisation("Wirral"));
        String item = item(meeting, z);
        for (String yes : List.of("Bolton", "Bury")) {
            vote(item, board.organisation(yes), "FOR").statusCode(200);
        }
        for (String no : List.of("Lancashire CC", "Cumbria CC")) {
            vote(item, board.organisation(no), "AGAINST").statusCode(200);
        }
        for (String abstaining : List.of("Oldham", "Halton", "Warrington")) {
            vote(item, board.organisation(abstaining), "ABSTAIN").statusCode(200);
        }
        clerk().body("{\"reason\":\"Tie\",\"castingVote\":\"FOR\"}")
                .post(item + "/closure")
                .then()
                .statusCode(422)
                .body("type", equalTo(problem("no-casting-vote")));
        close(item).statusCode(200).body("outcome", equalTo("NO_MAJORITY")).body("count.able", equalTo(7));
        assertThat(statusOf(z)).isEqualTo("RECOMMENDED");
    }

    @Test
    void moreAgainstThanForRejectsAndTheReasonIsKept() {
        UUID application = of(UUID.randomUUID());
        String item = item(meeting, application);
        vote(item, board.organisation("Bolton"), "AGAINST").statusCode(200);
        close(item).statusCode(200).body("outcome", equalTo("REJECTED")).body("decisionReason", equalTo("Discussed"));
        assertThat(statusOf(application)).isEqualTo("REJECTED");
    }

    @Test
    void whoLeftDoesNotCountAndAVoteMayBeChangedUntilTheItemCloses() {
        String item = item(meeting, of(UUID.randomUUID()));
        vote(item, board.organisation("Bolton"), "FOR").statusCode(200);
        vote(item, board.organisation("Bury"), "FOR").statusCode(200);
        vote(item, board.organisation("Bolton"), "AGAINST")
                .statusCode(200)
                .body("votes.find { it.seat == '%s' }.choice".formatted(board.seat("Bolton")), equalTo("AGAINST"));
        clerk().body("{\"seat\":\"%s\"}".formatted(board.seat("Bury")))
                .post(meeting + "/departures")
                .then()
                .statusCode(200);
        close(item)
                .statusCode(200)
                .body("count.votesFor", equalTo(0))
                .body("count.votesAgainst", equalTo(1))
                .body("count.able", equalTo(6));
    }

    @Test
    void aDeclaredInterestTakesTheSeatsVoteAndIsKept() {
        String item = item(meeting, of(UUID.randomUUID()));
        vote(item, board.organisation("Halton"), "FOR").statusCode(200);
        clerk().body("{\"seat\":\"%s\",\"interest\":\"FINANCIAL\"}".formatted(board.seat("Halton")))
                .post(item + "/interests")
                .then()
                .statusCode(200);
        close(item)
                .statusCode(200)
                .body("outcome", equalTo("NO_MAJORITY"))
                .body("count.able", equalTo(6))
                .body("seats.find { it.organisationName == 'Halton' }.declaredInterest", equalTo("FINANCIAL"))
                .body("seats.find { it.organisationName == 'Halton' }.choice", nullValue())
                .body("seats.find { it.organisationName == 'Halton' }.conflictFound", equalTo(false));
    }

    @Test
    void aSeatIsInConflictForItsPredecessorToo() {
        UUID ended = UUID.randomUUID();
        region.follows(board.organisation("Halton"), ended);
        String item = item(meeting, of(ended));
        vote(item, board.organisation("Halton"), "FOR")
                .statusCode(409)
                .body("type", equalTo(problem("seat-in-conflict")));
    }

    @Test
    void theDecisionStaysAsItWasAfterSeatsChange() {
        String item = item(meeting, of(UUID.randomUUID()));
        vote(item, board.organisation("Bolton"), "FOR").statusCode(200);
        String decision = close(item).statusCode(200).extract().path("id");
        String path = "/funding/v1/decisions/" + decision;
        String before = clerk().get(path).asString();
        String packBefore = clerk().get(path + "/pack").asString();
        region.learn(board.vacant("A new seat"), 1);
        assertThat(clerk().get(path).asString()).isEqualTo(before);
        assertThat(clerk().get(path + "/pack").asString()).isEqualTo(packBefore).contains("\"votesFor\":1");
    }

    @Test
    void thePackShowsItAllAsPdfAndJsonWithEqualFigures() {
        UUID assessed = of(board.organisation("Wirral"));
        assessed(assessed, "one", 5, 4);
        assessed(assessed, "two", 3, 4);
        String item = item(meeting, assessed);
        vote(item, board.organisation("Bolton"), "FOR").statusCode(200);
        record(item, board.seat("Bury"), "FOR").statusCode(200);
        record(item, board.seat("Oldham"), "AGAINST").statusCode(200);
        vote(item, board.organisation("Halton"), "ABSTAIN").statusCode(200);
        clerk().body("{\"seat\":\"%s\",\"interest\":\"PERSONAL\"}".formatted(board.seat("Warrington")))
                .post(item + "/interests")
                .then()
                .statusCode(200);
        String decision = close(item).statusCode(200).extract().path("id");
        String path = "/funding/v1/decisions/" + decision + "/pack";
        JsonPath pack = clerk().get(path)
                .then()
                .statusCode(200)
                .body("decision.outcome", equalTo("APPROVED"))
                .body("decision.policyApplied.quorum", equalTo(5))
                .body("application.recommendation.amount.amount", equalTo("60000.00"))
                .body("application.status", equalTo("RECOMMENDED"))
                .body("scores.rank", equalTo(1))
                .body("scores.score", equalTo(80.0f))
                .body("scores.assessments.scores.points", containsInAnyOrder(List.of(5, 4), List.of(3, 4)))
                .extract()
                .jsonPath();
        String pdf = text(clerk().accept("application/pdf").get(path));
        assertThat(pdf)
                .contains(decision)
                .contains("%d for, %d against, %d abstained"
                        .formatted(
                                pack.getInt("decision.count.votesFor"),
                                pack.getInt("decision.count.votesAgainst"),
                                pack.getInt("decision.count.abstentions")))
                .contains("%d able to vote of %d needed; %d present, %d of them in conflict"
                        .formatted(
                                pack.getInt("decision.count.able"),
                                pack.getInt("decision.policyApplied.quorum"),
                                pack.getInt("decision.count.present"),
                                pack.getInt("decision.count.inConflict")))
                .contains("£60,000.00")
                .contains("Weighted score 80.0 of 100")
                .contains("P1 5, P2 4")
                .contains("Declared PERSONAL")
                .contains("Found")
                .contains("FOR, by the clerk");
    }

    /** As an assessor has finished it; weights are 60 and 40 per cent. */
    private void assessed(UUID application, String assessor, int first, int second) {
        var sql = new Sql(dataSource);
        UUID id = UUID.randomUUID();
        sql.update("""
                insert into assessment (id, version, application, call, assessor, status)
                values (?, 0, ?, ?, ?, 'ASSIGNED')""", id, application, call, assessor);
        sql.update(
                "insert into assessment_score values (?, 0, 'P1', ?, 'Good'), (?, 1, 'P2', ?, 'Fair')",
                id,
                first,
                id,
                second);
        sql.update("""
                update assessment set status = 'FINISHED', finished_at = now(), weighted_score = ? where id = ?""", first * 12 + second * 8, id);
    }

    private static String text(Response answer) {
        answer.then().statusCode(200).contentType("application/pdf");
        try (PDDocument document = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void theMinutesSayTheSameAsPdf() {
        String item = item(meeting, of(UUID.randomUUID()));
        vote(item, board.organisation("Bolton"), "FOR").statusCode(200);
        close(item).statusCode(200);
        clerk().post(meeting + "/closure").then().statusCode(200);
        assertThat(text(clerk().accept("application/pdf").get(meeting + "/minutes")))
                .contains("Minutes of Management board")
                .contains("1 for, 0 against, 0 abstained")
                .contains("Absent Organisation Seat Wirral");
    }

    @Test
    void theHistoryOfAnItemNamesEachVoteAndWhoRecordedIt() {
        String item = item(meeting, of(UUID.randomUUID()));
        record(item, board.seat("Bury"), "FOR").statusCode(200);
        clerk().get(item + "/history")
                .then()
                .statusCode(200)
                .body("items.action", equalTo(List.of("item-added", "agenda-item-added", "vote-recorded")))
                .body("items[2].actor", equalTo("governance-officer"));
    }

    private static JsonPath toldOf(String item, String fact) {
        UUID id = UUID.fromString(item.substring(item.lastIndexOf('/') + 1));
        var event = Kafka.awaitEvent("funding.agenda-items", "concordat.funding.%s.v1".formatted(fact), id);
        EventContract.own().assertKept(event);
        return JsonPath.from(Kafka.value(event)).setRootPath("state");
    }

    @Test
    void whatStandsOnAnAgendaIsToldWithoutTheVotes() {
        UUID application = of(UUID.randomUUID());
        String item = item(meeting, application);
        JsonPath added = toldOf(item, "agenda-item-added");
        assertThat(added.getString("application")).isEqualTo(application.toString());
        assertThat(added.getString("status")).isEqualTo("OPEN");
        record(item, board.seat("Bury"), "FOR").statusCode(200);
        close(item).statusCode(200);
        JsonPath concluded = toldOf(item, "agenda-item-concluded");
        assertThat(concluded.getString("status")).isEqualTo("CLOSED");
        assertThat(concluded.getString("decision")).isNotNull();
        assertThat(concluded.getMap("")).doesNotContainKeys("votes", "interests", "amount");
    }

    @Test
    void anItemThatIsTakenOffIsToldToo() {
        String item = item(meeting, of(UUID.randomUUID()));
        clerk().body("{\"reason\":\"Not ready\"}")
                .post(item + "/withdrawal")
                .then()
                .statusCode(200);
        assertThat(toldOf(item, "agenda-item-concluded").getString("status")).isEqualTo("WITHDRAWN");
    }

    @Test
    void aMeetingIsToldFromTheDayOnWhichItIsCalled() {
        UUID id = UUID.fromString(meeting.substring(meeting.lastIndexOf('/') + 1));
        var event = Kafka.awaitEvent("funding.meetings", "concordat.funding.meeting-called.v1", id);
        EventContract.own().assertKept(event);
        assertThat(Kafka.header(event, "ce_effectiveon")).isEqualTo(today().toString());
        assertThat(JsonPath.from(Kafka.value(event)).getString("state.heldOn")).isEqualTo(day.toString());
    }
}
