package org.concordat.programme.strategy.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.strategy.Strategy.OBJECTIVES;
import static org.concordat.programme.strategy.Strategy.achieve;
import static org.concordat.programme.strategy.Strategy.achieved;
import static org.concordat.programme.strategy.Strategy.achievement;
import static org.concordat.programme.strategy.Strategy.achievements;
import static org.concordat.programme.strategy.Strategy.objective;
import static org.concordat.programme.strategy.Strategy.reopen;
import static org.concordat.programme.strategy.Strategy.reopening;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.concordat.platform.outbox.CloudEventHeaders;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.register.Membership;
import org.concordat.programme.strategy.Strategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AchievementResourceTest {

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void subRegions() {
        Strategy.subRegionsAreKnown(dataSource);
    }

    private static JsonPath told(String what, UUID objective, String effectiveOn) {
        ConsumerRecord<String, byte[]> record =
                Kafka.awaitEvent("programme.objectives", "concordat.programme." + what + ".v1", objective);
        EventContract.own().assertKept(record);
        assertThat(Kafka.header(record, CloudEventHeaders.EFFECTIVE_ON)).isEqualTo(effectiveOn);
        return JsonPath.from(Kafka.value(record));
    }

    private static String by(UUID body, String decision) {
        return decision.replace("\"role\":\"programme-director\"", "\"body\":\"%s\"".formatted(body));
    }

    private static void isRefused(ValidatableResponse decision, String type) {
        decision.statusCode(422)
                .body("type", equalTo("urn:concordat:problem:" + type))
                .body("errors.pointer", contains("/decidedBy/body"));
    }

    @Test
    void recordsAnObjectiveAsAchievedWithEvidenceAndDecider() {
        UUID objective = objective();
        UUID board = new Membership(dataSource).body();
        String location = achieve(objective, by(board, achievement("cumbria", "2008-09", "2009-03-20")))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("objective", equalTo(objective.toString()))
                .extract()
                .header("Location");
        as(Roles.AUDITOR)
                .get(location)
                .then()
                .statusCode(200)
                .body("subRegion", equalTo("cumbria"))
                .body("financialYear", equalTo("2008-09"))
                .body("achievedOn", equalTo("2009-03-20"))
                .body("evidence", equalTo("Board 12/2009, item 4"))
                .body("decidedBy.body", equalTo(board.toString()))
                .body("decidedBy.role", nullValue())
                .body("reopenedOn", nullValue());
        officer().get(OBJECTIVES + "/" + objective).then().body("achievements.subRegion", contains("cumbria"));
        JsonPath told = told("objective-achieved", objective, "2009-03-20");
        assertThat(told.getString("state.achievements[0].subRegion")).isEqualTo("cumbria");
        assertThat(told.getString("state.achievements[0].financialYear")).isEqualTo("2008-09");
        assertThat(told.getString("state.achievements[0].decidedBy.body")).isEqualTo(board.toString());
        assertThat(told.<String>getList("changed")).containsExactly("achievements");
    }

    @Test
    void reopensItWithAReasonAndKeepsWhatWas() {
        UUID objective = objective();
        String location = achieved(objective, "cumbria");
        reopen(location, "2009-04-02")
                .statusCode(200)
                .body("reopenedOn", equalTo("2009-04-02"))
                .body("reopenedWhy", equalTo("The evidence was of another year"))
                .body("reopenedEvidence", equalTo("Board 3/2010, item 2"))
                .body("reopenedBy.role", equalTo("programme-director"))
                .body("evidence", equalTo("Board 12/2009, item 4"));
        officer()
                .get(OBJECTIVES + "/" + objective)
                .then()
                .body("achievements", hasSize(0))
                .body("reopened.reopenedOn", contains("2009-04-02"));
        JsonPath told = told("objective-reopened", objective, "2009-04-02");
        assertThat(told.<Object>getList("state.achievements")).isEmpty();
        assertThat(told.<Map<String, Object>>getList("state.reopened"))
                .singleElement()
                .satisfies(reopened -> assertThat(reopened)
                        .containsEntry("id", location.substring(location.lastIndexOf('/') + 1))
                        .containsEntry("subRegion", "cumbria")
                        .containsEntry("financialYear", "2008-09")
                        .containsEntry("achievedOn", "2009-03-20")
                        .containsEntry("reopenedOn", "2009-04-02")
                        .containsEntry("evidence", "Board 3/2010, item 2"));
        assertThat(told.getString("state.reopened[0].decidedBy.role")).isEqualTo("programme-director");
        assertThat(told.<String>getList("changed")).containsExactlyInAnyOrder("achievements", "reopened");
        reopen(location, "2009-04-03")
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:achievement-reopened"));
        achieved(objective, "cumbria");
        officer()
                .get(achievements(objective))
                .then()
                .body("items.reopenedOn", contains(equalTo("2009-04-02"), nullValue()))
                .body("items[0].reopenedBy.role", equalTo("programme-director"))
                .body("items[1].reopenedBy", nullValue());
        officer()
                .get(OBJECTIVES + "/" + objective + "/history")
                .then()
                .body(
                        "items.action",
                        contains(
                                "objective-created", "objective-achieved", "objective-reopened", "objective-achieved"));
    }

    @Test
    void whatWasReopenedBeforeEvidenceWasAskedForHasNeitherEvidenceNorDecider() {
        UUID objective = objective();
        String location = achieved(objective, "cumbria");
        reopen(location, "2009-04-02").statusCode(200);
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        withoutCheck("reopened_with_evidence_by_one_decider", """
                update objective_achievement set reopened_evidence = null, reopened_by_role = null
                where id = '%s'""".formatted(id));
        officer()
                .get(location)
                .then()
                .body("reopenedOn", equalTo("2009-04-02"))
                .body("reopenedEvidence", nullValue())
                .body("reopenedBy", nullValue());
        achieved(objective, "cumbria");
        officer()
                .get(OBJECTIVES + "/" + objective)
                .then()
                .body("achievements", hasSize(1))
                .body("reopened.evidence", contains(nullValue()))
                .body("reopened.decidedBy", contains(nullValue()));
    }

    /** As the database was before there was this check, which holds again afterwards for all that is written. */
    private void withoutCheck(String name, String change) {
        var sql = new Sql(dataSource);
        String check = sql.one(
                        "select pg_get_constraintdef(oid) as says from pg_constraint where conname = ?",
                        row -> row.getString("says"),
                        name)
                .orElseThrow();
        sql.update("alter table objective_achievement drop constraint " + name);
        try {
            sql.update(change);
        } finally {
            sql.update("alter table objective_achievement add constraint %s %s".formatted(name, check));
        }
    }

    @Test
    void refusesASecondRecordForTheSameSubRegionAndYear() {
        UUID objective = objective();
        achieved(objective, "cumbria");
        achieve(objective, achievement("cumbria", "2008-09", "2009-03-21"))
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:objective-achieved"));
        achieve(objective, achievement("cumbria", "2007-08", "2009-03-21")).statusCode(201);
        achieved(objective, "merseyside");
    }

    @Test
    void ofManyWhoRecordTheSameAtOnceOneDoes() throws Exception {
        UUID objective = objective();
        assertThat(AtOnce.call(8, () -> achieve(objective, achievement("cumbria", "2008-09", "2009-03-20"))
                        .extract()
                        .statusCode()))
                .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409, 409, 409);
        officer().get(achievements(objective)).then().body("items", hasSize(1));
    }

    @Test
    void theSameRecordSentTwiceWithOneKeyIsOne() {
        UUID objective = objective();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            officer()
                    .header("Idempotency-Key", key)
                    .body(achievement("cumbria", "2008-09", "2009-03-20"))
                    .post(achievements(objective))
                    .then()
                    .statusCode(201);
        }
        officer().get(achievements(objective)).then().body("items", hasSize(1));
        officer()
                .body(achievement("cumbria", "2008-09", "2009-03-20"))
                .post(achievements(objective))
                .then()
                .statusCode(400);
    }

    @Test
    void refusesASubRegionThatMembershipHasNotToldOf() {
        achieve(objective(), achievement("cornwall", "2008-09", "2009-03-20"))
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:unknown-sub-region"))
                .body("errors.pointer", contains("/subRegion"))
                .body("detail", containsString("cumbria"));
    }

    @Test
    void refusesABodyOfWhichMembershipHasNotTold() {
        UUID objective = objective();
        UUID unknown = UUID.randomUUID();
        isRefused(achieve(objective, by(unknown, achievement("cumbria", "2008-09", "2009-03-20"))), "unknown-body");
        officer().get(achievements(objective)).then().body("items", hasSize(0));
        String achieved = achieved(objective, "cumbria");
        isRefused(reopening(achieved, by(unknown, reopening("2009-04-02"))), "unknown-body");
        officer().get(achieved).then().body("reopenedOn", nullValue());
    }

    @Test
    void aBodyDecidesFromItsFirstDayOn() {
        UUID objective = objective();
        UUID board = new Membership(dataSource).body();
        isRefused(
                achieve(objective, by(board, achievement("cumbria", "2007-08", "2008-03-31"))),
                "body-not-there-on-that-day");
        achieve(objective, by(board, achievement("cumbria", "2007-08", "2008-04-01")))
                .statusCode(201);
        String early = achieve(objective, achievement("merseyside", "2007-08", "2008-03-01"))
                .statusCode(201)
                .extract()
                .header("Location");
        isRefused(reopening(early, by(board, reopening("2008-03-31"))), "body-not-there-on-that-day");
        reopening(early, by(board, reopening("2008-04-01")))
                .statusCode(200)
                .body("reopenedBy.body", equalTo(board.toString()))
                .body("reopenedBy.role", nullValue());
    }

    @Test
    void refusesADayAheadAndOneBeforeTheYear() {
        UUID objective = objective();
        achieve(objective, achievement("cumbria", "2008-09", "2008-03-31"))
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:year-not-begun"));
        achieve(objective, achievement("cumbria", "2008-09", today().plusDays(2).toString()))
                .statusCode(422)
                .body("errors.pointer", contains("/achievedOn"));
        String location = achieved(objective, "cumbria");
        reopen(location, today().plusDays(2).toString()).statusCode(422);
        reopen(location, "2009-03-19")
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:reopened-before-achieved"));
    }

    @Test
    void saysWhatIsMissing() {
        UUID objective = objective();
        achieve(objective, "{}")
                .statusCode(400)
                .body("errors.pointer", hasItems("/subRegion", "/financialYear", "/evidence", "/decidedBy"));
        achieve(
                        objective,
                        achievement("cumbria", "2008-09", "2009-03-20")
                                .replace("programme-director", "Somebody Unmistakable"))
                .statusCode(400)
                .body("errors.pointer", contains("/decidedBy/role"));
        achieve(
                        objective,
                        achievement("cumbria", "2008-09", "2009-03-20").replace("\"role\":\"programme-director\"", ""))
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:not-one-decider"));
        String achieved = achieved(objective, "cumbria");
        reopening(achieved, "{}")
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/reason", "/evidence", "/decidedBy"));
        reopening(achieved, reopening("2009-04-02").replace("\"role\":\"programme-director\"", ""))
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:not-one-decider"))
                .body("errors.pointer", contains("/decidedBy"));
        officer().get(achieved).then().body("reopenedOn", nullValue());
    }

    @Test
    void onlyProgrammeOfficersAndAdministratorsRecord() {
        UUID objective = objective();
        for (String role :
                List.of(Roles.FINANCE_OFFICER, Roles.MEMBERSHIP_OFFICER, Roles.AUDITOR, Roles.BOARD_MEMBER)) {
            as(role).header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(achievement("cumbria", "2008-09", "2009-03-20"))
                    .post(achievements(objective))
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void aRecordIsFoundUnderItsOwnObjectiveAlone() {
        String location = achieved(objective(), "cumbria");
        String id = location.substring(location.lastIndexOf('/') + 1);
        officer().get(achievements(objective()) + "/" + id).then().statusCode(404);
    }
}
