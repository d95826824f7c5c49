package org.concordat.programme.maturity.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.etag;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.maturity.MaturityClerk.ASKED;
import static org.concordat.programme.maturity.MaturityClerk.PROFILE;
import static org.concordat.programme.maturity.MaturityClerk.SHEETS;
import static org.concordat.programme.maturity.MaturityClerk.TO_COME;
import static org.concordat.programme.maturity.MaturityClerk.YESTERDAY;
import static org.concordat.programme.maturity.MaturityClerk.answers;
import static org.concordat.programme.maturity.MaturityClerk.close;
import static org.concordat.programme.maturity.MaturityClerk.open;
import static org.concordat.programme.maturity.MaturityClerk.opened;
import static org.concordat.programme.maturity.MaturityClerk.published;
import static org.concordat.programme.maturity.MaturityClerk.step;
import static org.concordat.programme.maturity.MaturityClerk.told;
import static org.concordat.programme.sharing.SharingClerk.id;
import static org.concordat.programme.sharing.SharingClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.maturity.MaturityClerk.Sheet;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AnswerSheetResourceTest {

    private static final String TOPIC = "programme.answer-sheets";
    private static final String SOME = answers(2, false, "\"PHONE\",\"WEB\"");

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID council;
    private UUID round;

    @BeforeEach
    void aCouncilAndARound() {
        membership = new Membership(dataSource);
        council = membership.organisation("maturity-north");
        round = opened(published("MATURITY", ASKED));
    }

    private static String path(UUID sheet) {
        return SHEETS + "/" + sheet;
    }

    @Test
    void isBegunAmendedSubmittedAndReopened() {
        UUID sheet = new Sheet(round, council).begun(SOME);
        told(TOPIC, "answers-saved", sheet);
        String seen = etag(path(sheet));
        officer()
                .header("If-Match", seen)
                .body("{\"answers\":[%s]}".formatted(answers(3, null, "\"WEB\"")))
                .patch(path(sheet))
                .then()
                .statusCode(200)
                .body("answers.question", contains("VISION", "CHANNELS"))
                .body("answers[0].level", equalTo(3))
                .body("answers[1].options", contains("WEB"))
                .body("scores.dimension", contains("LEADERSHIP"))
                .body("scores.score", contains("3.00"));
        officer().header("If-Match", seen).body("{}").patch(path(sheet)).then().statusCode(412);
        step(officer(), sheet, "submission")
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("subRegion", equalTo("maturity-north"));
        told(TOPIC, "answers-submitted", sheet);
        officer()
                .header("If-Match", "*")
                .body("{\"answers\":[]}")
                .patch(path(sheet))
                .then()
                .statusCode(409)
                .body("type", endsWith("step-not-allowed"));
        step(officer(), sheet, "submission").statusCode(409);
        step(user(council), sheet, "reopening").statusCode(403);
        step(officer(), sheet, "reopening").statusCode(200).body("status", equalTo("DRAFT"));
        told(TOPIC, "answers-reopened", sheet);
        officer().get(path(sheet) + "/history").then().statusCode(200).body("items", hasSize(4));
    }

    @Test
    void keepsWhatWasAnsweredAndNothingForABlank() {
        UUID sheet = new Sheet(round, council).begun(answers(null, false, "\"PHONE\",\"WEB\""));
        officer()
                .get(path(sheet))
                .then()
                .statusCode(200)
                .body("answers.question", contains("BUDGET", "CHANNELS"))
                .body("answers[0].yes", equalTo(false))
                .body("answers[1].options", contains("PHONE", "WEB"))
                .body("scores", empty());
    }

    @Test
    void anOrganisationAnswersARoundOnce() {
        new Sheet(round, council).begun(SOME);
        new Sheet(round, council).begin(officer(), SOME).statusCode(409).body("type", endsWith("answer-sheet-exists"));
        new Sheet(opened(published("MATURITY", ASKED)), council).begun(SOME);
    }

    @Test
    void ofSheetsBegunAtOnceOneStands() throws Exception {
        assertThat(AtOnce.call(4, () -> new Sheet(round, council)
                        .begin(officer(), SOME)
                        .extract()
                        .statusCode()))
                .containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @Test
    void anOrganisationAnswersForEachOfItsStaffWhereCompetencyIsAsked() {
        UUID skills = opened(published("COMPETENCY", PROFILE));
        String some = "{\"question\":\"PLANNING\",\"level\":2}";
        new Sheet(skills, council, "planner").begun(some);
        new Sheet(skills, council, "planner").begun(some);
        new Sheet(skills, council, "clerk")
                .begin(officer(), some)
                .statusCode(422)
                .body("type", endsWith("unknown-role"))
                .body("errors[0].pointer", equalTo("/role"));
        new Sheet(skills, council).begin(officer(), some).statusCode(422).body("type", endsWith("unknown-role"));
        new Sheet(round, council, "planner")
                .begin(officer(), SOME)
                .statusCode(422)
                .body("type", endsWith("role-of-maturity"));
    }

    @Test
    void anOrganisationsUserReachesItsOwnSheetsAndNoOther() {
        UUID neighbour = membership.organisation("maturity-north");
        new Sheet(round, council).begin(user(neighbour), SOME).statusCode(404);
        UUID sheet = id(new Sheet(round, council).begin(user(council), SOME).statusCode(201));
        new Sheet(round, neighbour).begun(SOME);
        user(council)
                .get(SHEETS + "?round=" + round)
                .then()
                .statusCode(200)
                .body("items.id", contains(sheet.toString()));
        user(neighbour).get(SHEETS + "?organisation=" + council).then().body("items", empty());
        officer().get(SHEETS + "?status=DRAFT&round=" + round).then().body("items", hasSize(2));
        user(neighbour).get(path(sheet)).then().statusCode(404);
        user(neighbour).get(path(sheet) + "/history").then().statusCode(404);
        user(neighbour)
                .header("If-Match", "*")
                .body("{\"answers\":[]}")
                .patch(path(sheet))
                .then()
                .statusCode(404);
        step(user(neighbour), sheet, "submission").statusCode(404);
        step(user(council), sheet, "submission").statusCode(200);
        for (String role : List.of(Roles.AUDITOR, Roles.BOARD_MEMBER)) {
            as(role).get(path(sheet)).then().statusCode(403);
            new Sheet(round, council).begin(as(role), SOME).statusCode(403);
        }
    }

    @Test
    void refusesWhatIsNotAskedOrOutOfRange() {
        for (var wrong : List.of(
                List.of("{\"question\":\"OTHER\",\"level\":1}", "unknown-question", "/answers/0/question"),
                List.of(answers(4, null, null), "unknown-level", "/answers/0/level"),
                List.of(answers(1, null, "\"WEB\",\"FAX\""), "unknown-option", "/answers/1/options/1"),
                List.of("{\"question\":\"BUDGET\",\"level\":1}", "answer-does-not-fit", "/answers/0"),
                List.of(SOME + "," + answers(1, null, null), "question-answered-twice", "/answers/3/question"))) {
            new Sheet(round, council)
                    .begin(officer(), wrong.get(0))
                    .statusCode(422)
                    .body("type", endsWith(wrong.get(1)))
                    .body("errors[0].pointer", equalTo(wrong.get(2)));
        }
        new Sheet(round, council).begin(officer(), answers(-1, null, null)).statusCode(400);
        new Sheet(round, council).begin(officer(), answers(10, null, null)).statusCode(400);
        new Sheet(round, UUID.randomUUID())
                .begin(officer(), SOME)
                .statusCode(422)
                .body("type", endsWith("unknown-organisation"));
        new Sheet(UUID.randomUUID(), council)
                .begin(officer(), SOME)
                .statusCode(422)
                .body("type", endsWith("unknown-assessment-round"));
        step(officer(), new Sheet(round, council).begun(""), "submission")
                .statusCode(422)
                .body("type", endsWith("nothing-answered"));
    }

    @Test
    void takesSheetsOnTheDaysOfTheRoundAndUntilItIsClosed() {
        UUID questionnaire = published("MATURITY", ASKED);
        UUID later = id(open(questionnaire, TO_COME, TO_COME, "").statusCode(201));
        new Sheet(later, council).begin(officer(), SOME).statusCode(422).body("type", endsWith("round-not-open"));
        UUID earlier = id(open(questionnaire, YESTERDAY, YESTERDAY, "").statusCode(201));
        new Sheet(earlier, council).begin(officer(), SOME).statusCode(422).body("type", endsWith("round-over"));
        UUID draft = new Sheet(round, council).begun(SOME);
        UUID submitted = new Sheet(round, membership.organisation("maturity-north")).submitted(SOME);
        close(round);
        step(officer(), draft, "submission").statusCode(422).body("type", endsWith("round-closed"));
        step(officer(), submitted, "reopening").statusCode(422).body("type", endsWith("round-closed"));
        officer()
                .header("If-Match", "*")
                .body("{\"answers\":[]}")
                .patch(path(draft))
                .then()
                .statusCode(422)
                .body("type", endsWith("round-closed"));
    }
}
