package org.concordat.reporting.indicator.returns;

import static org.concordat.reporting.indicator.IndicatorClerk.PERIODS;
import static org.concordat.reporting.indicator.IndicatorClerk.QUESTIONNAIRES;
import static org.concordat.reporting.indicator.IndicatorClerk.RETURNS;
import static org.concordat.reporting.indicator.IndicatorClerk.as;
import static org.concordat.reporting.indicator.IndicatorClerk.asked;
import static org.concordat.reporting.indicator.IndicatorClerk.begin;
import static org.concordat.reporting.indicator.IndicatorClerk.code;
import static org.concordat.reporting.indicator.IndicatorClerk.id;
import static org.concordat.reporting.indicator.IndicatorClerk.indicator;
import static org.concordat.reporting.indicator.IndicatorClerk.officer;
import static org.concordat.reporting.indicator.IndicatorClerk.opened;
import static org.concordat.reporting.indicator.IndicatorClerk.organisation;
import static org.concordat.reporting.indicator.IndicatorClerk.questionnaireBody;
import static org.concordat.reporting.indicator.IndicatorClerk.step;
import static org.concordat.reporting.indicator.IndicatorClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.reporting.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Is the target realistic?": reporting.md, Baseline return. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TargetAnswersResourceTest {

    @Inject
    Told told;

    private String type;
    private String visits;
    private String ofNobody;
    private UUID period;

    /** Of a type of their own, so that nobody else is asked. */
    @BeforeEach
    void aPeriodThatAsksAboutTargets() {
        type = code("TARGETED");
        organisation(told, type);
        visits = indicator("NUMBER", ",\"reportedBy\":[\"%s\"]".formatted(type));
        String unused = code("UNTARGETED");
        organisation(told, unused);
        ofNobody = indicator("NUMBER", ",\"reportedBy\":[\"%s\"]".formatted(unused));
        period = opened(id(officer()
                .body(questionnaireBody(code("QUESTIONNAIRE"), List.of(visits, ofNobody), "")
                        .replace("\"asksAboutTargets\":false", "\"asksAboutTargets\":true"))
                .post(QUESTIONNAIRES)
                .then()));
    }

    private String drafted(UUID council, boolean realistic) {
        return RETURNS + "/"
                + id(begin(
                        user(council),
                        period,
                        council,
                        "{\"indicator\":\"%s\",\"value\":\"1\",\"targetRealistic\":%s}".formatted(visits, realistic)));
    }

    private String answers() {
        return PERIODS + "/" + period + "/standings/target-answers";
    }

    @Test
    void anAnswerIsKeptAndReadWithItsValue() {
        UUID council = organisation(told, type);
        String returned = drafted(council, false);
        step(user(council), returned, "submission").statusCode(200);
        user(council).get(returned).then().body("values.targetRealistic", contains(false));
    }

    @Test
    void whatIsSubmittedIsCountedByIndicatorAndWhoHasNotSaidAsWell() {
        UUID content = organisation(told, type);
        UUID doubtful = organisation(told, type);
        step(user(content), drafted(content, true), "submission").statusCode(200);
        step(user(doubtful), drafted(doubtful, false), "submission").statusCode(200);
        drafted(organisation(told, type), true);
        officer()
                .get(answers())
                .then()
                .statusCode(200)
                .body("items.indicator", contains(visits, ofNobody))
                .body("items.organisations", contains(4, 1))
                .body("items.realistic", contains(1, 0))
                .body("items.notRealistic", contains(1, 0))
                .body("items.unanswered", contains(2, 1));
    }

    @Test
    void anOrganisationsUserSeesItsOwnAnswerCounted() {
        UUID council = organisation(told, type);
        step(user(council), drafted(council, true), "submission").statusCode(200);
        user(council)
                .get(answers())
                .then()
                .statusCode(200)
                .body("items.organisations", contains(1, 0))
                .body("items.realistic", contains(1, 0))
                .body("items.unanswered", contains(0, 0));
        as(Roles.ASSESSOR).get(answers()).then().statusCode(403);
    }

    @Test
    void whereNobodyIsAskedAboutTargetsThereIsNothingToCount() {
        officer()
                .get(PERIODS + "/" + opened(asked(visits)) + "/standings/target-answers")
                .then()
                .statusCode(200)
                .body("items", empty());
    }
}
