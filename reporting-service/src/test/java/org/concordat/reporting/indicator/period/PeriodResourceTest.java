package org.concordat.reporting.indicator.period;

import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.reporting.indicator.IndicatorClerk.PERIODS;
import static org.concordat.reporting.indicator.IndicatorClerk.as;
import static org.concordat.reporting.indicator.IndicatorClerk.asked;
import static org.concordat.reporting.indicator.IndicatorClerk.id;
import static org.concordat.reporting.indicator.IndicatorClerk.indicator;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.opened;
import static org.concordat.reporting.indicator.IndicatorClerk.periodBody;
import static org.concordat.reporting.indicator.IndicatorClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PeriodResourceTest {

    private UUID questionnaire;

    @BeforeEach
    void aQuestionnaire() {
        questionnaire = asked(indicator("NUMBER", ""));
    }

    private static String reopening(LocalDate locksOn) {
        return "{\"decidedBy\":\"Improvement board\",\"reason\":\"Counted twice\",\"locksOn\":\"%s\"}"
                .formatted(locksOn);
    }

    @Test
    void isOpenedAmendedAndListed() {
        UUID id = opened(questionnaire);
        String path = PERIODS + "/" + id;
        officer()
                .header("If-Match", "*")
                .body("{\"dueOn\":\"%s\"}".formatted(today().plusDays(3)))
                .patch(path)
                .then()
                .statusCode(200)
                .body("dueOn", equalTo(today().plusDays(3).toString()));
        officer()
                .get(PERIODS + "?questionnaire=" + questionnaire)
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()));
        officer().get(path + "/history").then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void reopeningALockedPeriodIsADecisionWithReasonAndDecider() {
        LocalDate past = today().minusDays(30);
        UUID id = id(officer()
                .body(periodBody(questionnaire, past, past, past, today()))
                .post(PERIODS)
                .then());
        String path = PERIODS + "/" + id;
        officer()
                .header("If-Match", "*")
                .body("{\"name\":\"Other\"}")
                .patch(path)
                .then()
                .statusCode(409)
                .body("type", endsWith("period-locked"))
                .body("allowed", contains("reopening"));
        officer()
                .body(reopening(today().plusDays(5)).replace("Counted twice", " "))
                .post(path + "/reopening")
                .then()
                .statusCode(400);
        officer()
                .body(reopening(today()))
                .post(path + "/reopening")
                .then()
                .statusCode(422)
                .body("type", endsWith("lock-not-ahead"));
        officer()
                .body(reopening(today().plusDays(5)))
                .post(path + "/reopening")
                .then()
                .statusCode(200)
                .body("reopenings.decidedBy", contains("Improvement board"))
                .body("reopenings.why", contains("Counted twice"));
        officer()
                .body(reopening(today().plusDays(5)))
                .post(path + "/reopening")
                .then()
                .statusCode(409)
                .body("type", endsWith("period-not-locked"));
        user(UUID.randomUUID())
                .body(reopening(today().plusDays(5)))
                .post(path + "/reopening")
                .then()
                .statusCode(403);
    }

    @Test
    void periodsOfAQuestionnaireHaveNoDayInCommon() {
        opened(questionnaire);
        officer()
                .body(periodBody(questionnaire, today(), today(), today(), today().plusDays(9)))
                .post(PERIODS)
                .then()
                .statusCode(409)
                .body("type", endsWith("period-overlaps"));
        opened(asked(indicator("NUMBER", "")));
    }

    @Test
    void refusesDaysOutOfOrderAndAQuestionnaireThatIsNone() {
        officer()
                .body(periodBody(questionnaire, today(), today().minusDays(1), today(), today().plusDays(1)))
                .post(PERIODS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/lastDay"));
        officer()
                .body(periodBody(UUID.randomUUID(), today(), today(), today(), today().plusDays(1)))
                .post(PERIODS)
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-questionnaire"));
        as(Roles.AUDITOR)
                .body(periodBody(questionnaire, today(), today(), today(), today().plusDays(1)))
                .post(PERIODS)
                .then()
                .statusCode(403);
        officer().get(PERIODS + "/" + UUID.randomUUID()).then().statusCode(404);
    }
}
