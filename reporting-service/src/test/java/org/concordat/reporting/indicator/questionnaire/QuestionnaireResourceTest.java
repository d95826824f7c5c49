package org.concordat.reporting.indicator.questionnaire;

import static org.concordat.reporting.indicator.IndicatorClerk.QUESTIONNAIRES;
import static org.concordat.reporting.indicator.IndicatorClerk.as;
import static org.concordat.reporting.indicator.IndicatorClerk.code;
import static org.concordat.reporting.indicator.IndicatorClerk.derived;
import static org.concordat.reporting.indicator.IndicatorClerk.id;
import static org.concordat.reporting.indicator.IndicatorClerk.indicator;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.opened;
import static org.concordat.reporting.indicator.IndicatorClerk.questionnaireBody;
import static org.concordat.reporting.indicator.IndicatorClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

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
class QuestionnaireResourceTest {

    private String some;
    private String other;

    @BeforeEach
    void twoIndicators() {
        some = indicator("NUMBER", "");
        other = indicator("NUMBER", "");
    }

    @Test
    void isCreatedAmendedAndListed() {
        String code = code("QUESTIONNAIRE");
        UUID id = id(officer()
                .body(questionnaireBody(code, List.of(some), ""))
                .post(QUESTIONNAIRES)
                .then());
        String path = QUESTIONNAIRES + "/" + id;
        officer()
                .header("If-Match", "*")
                .body("""
                        {"fields":[{"indicator":"%s","required":false},{"indicator":"%s","required":true}]}""".formatted(other, some))
                .patch(path)
                .then()
                .statusCode(200)
                .body("fields.indicator", contains(other, some))
                .body("fields.required", contains(false, true));
        officer().get(path + "/history").then().statusCode(200).body("items", hasSize(2));
        officer().queryParam("limit", 200).get(QUESTIONNAIRES).then().body("items.code", hasItem(code));
        officer()
                .body(questionnaireBody(code, List.of(some), ""))
                .post(QUESTIONNAIRES)
                .then()
                .statusCode(409)
                .body("type", endsWith("questionnaire-exists"));
    }

    @Test
    void whatItAsksStaysFromItsFirstPeriodOn() {
        UUID id = id(officer()
                .body(questionnaireBody(code("QUESTIONNAIRE"), List.of(some), ""))
                .post(QUESTIONNAIRES)
                .then());
        opened(id);
        officer()
                .header("If-Match", "*")
                .body("{\"asksAboutTargets\":true}")
                .patch(QUESTIONNAIRES + "/" + id)
                .then()
                .statusCode(409)
                .body("type", endsWith("questionnaire-asked"));
    }

    @Test
    void asksForWhatIsReturnedAndComparesWhatIsOfOneKind() {
        String derived = derived().extract().path("code");
        String share = indicator("PERCENTAGE", "");
        for (var wrong : List.of(
                List.of("NO_SUCH", "", "unknown-indicator", "/fields/1/indicator"),
                List.of(derived, "", "indicator-derived", "/fields/1/indicator"),
                List.of(
                        share,
                        ",\"rules\":[{\"lesser\":\"%s\",\"greater\":\"%s\"}]".formatted(some, share),
                        "rule-about-two-kinds",
                        "/rules/0/greater"))) {
            officer()
                    .body(questionnaireBody(code("QUESTIONNAIRE"), List.of(some, wrong.get(0)), wrong.get(1)))
                    .post(QUESTIONNAIRES)
                    .then()
                    .statusCode(422)
                    .body("type", endsWith(wrong.get(2)))
                    .body("errors[0].pointer", equalTo(wrong.get(3)));
        }
        officer()
                .body(questionnaireBody("small", List.of(some), ""))
                .post(QUESTIONNAIRES)
                .then()
                .statusCode(400);
    }

    @Test
    void isReadByAllWhoReturnAndChangedByProgrammeOfficersAlone() {
        String body = questionnaireBody(code("QUESTIONNAIRE"), List.of(some), "");
        as(Roles.AUDITOR).body(body).post(QUESTIONNAIRES).then().statusCode(403);
        user(UUID.randomUUID()).body(body).post(QUESTIONNAIRES).then().statusCode(403);
        UUID id = id(officer().body(body).post(QUESTIONNAIRES).then());
        user(UUID.randomUUID()).get(QUESTIONNAIRES + "/" + id).then().statusCode(200);
        officer().get(QUESTIONNAIRES + "/" + UUID.randomUUID()).then().statusCode(404);
    }
}
