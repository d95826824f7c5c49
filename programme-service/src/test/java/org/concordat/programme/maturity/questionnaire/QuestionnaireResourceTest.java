package org.concordat.programme.maturity.questionnaire;

import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.etag;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.maturity.MaturityClerk.ASKED;
import static org.concordat.programme.maturity.MaturityClerk.PROFILE;
import static org.concordat.programme.maturity.MaturityClerk.QUESTIONNAIRES;
import static org.concordat.programme.maturity.MaturityClerk.draft;
import static org.concordat.programme.maturity.MaturityClerk.publish;
import static org.concordat.programme.maturity.MaturityClerk.published;
import static org.concordat.programme.maturity.MaturityClerk.told;
import static org.concordat.programme.sharing.SharingClerk.id;
import static org.concordat.programme.sharing.SharingClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class QuestionnaireResourceTest {

    private static final String TOPIC = "programme.questionnaires";

    private final String code = Api.code("MATURITY");

    private UUID drafted() {
        return id(draft(officer(), code, "MATURITY", ASKED).statusCode(201));
    }

    private static String path(UUID questionnaire) {
        return QUESTIONNAIRES + "/" + questionnaire;
    }

    @Test
    void isDraftedAmendedPublishedAndNeverChangesAgain() {
        UUID questionnaire = drafted();
        told(TOPIC, "questionnaire-drafted", questionnaire);
        String seen = etag(path(questionnaire));
        officer()
                .header("If-Match", seen)
                .body("""
                    {"title":"Otherwise","questions":[
                     {"code":"BUDGET","dimension":"LEADERSHIP","text":"Is there money?","answer":"YES_NO"},
                     {"code":"CHANNELS","dimension":"ACCESS","text":"Which channels?","answer":"CHOICES",
                      "options":[{"code":"WEB","name":"Web"},{"code":"POST","name":"Post"}]}]}""")
                .patch(path(questionnaire))
                .then()
                .statusCode(200)
                .body("title", equalTo("Otherwise"))
                .body("questions.code", contains("BUDGET", "CHANNELS"))
                .body("questions[1].options.code", contains("WEB", "POST"))
                .body("dimensions.code", contains("LEADERSHIP", "ACCESS"));
        told(TOPIC, "questionnaire-amended", questionnaire);
        officer()
                .header("If-Match", seen)
                .body("{}")
                .patch(path(questionnaire))
                .then()
                .statusCode(412);
        publish(questionnaire);
        told(TOPIC, "questionnaire-published", questionnaire);
        officer()
                .header("If-Match", "*")
                .body("{\"title\":\"Again\"}")
                .patch(path(questionnaire))
                .then()
                .statusCode(409)
                .body("type", endsWith("step-not-allowed"));
        officer()
                .body("{\"reason\":\"Nobody asks that any more\"}")
                .post(path(questionnaire) + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        told(TOPIC, "questionnaire-withdrawn", questionnaire);
        officer().get(path(questionnaire) + "/history").then().statusCode(200).body("items", hasSize(4));
    }

    @Test
    void isReadAsItWasDrafted() {
        officer()
                .get(path(drafted()))
                .then()
                .statusCode(200)
                .body("code", equalTo(code))
                .body("edition", equalTo(1))
                .body("status", equalTo("DRAFT"))
                .body("questions.code", contains("VISION", "BUDGET", "CHANNELS"))
                .body("questions[0].levels", contains("No", "Begun", "Far", "Done"))
                .body("questions[0].options", empty())
                .body("questions[2].options.name", contains("Web", "Telephone"));
        UUID profile = published("COMPETENCY", PROFILE);
        officer()
                .get(path(profile))
                .then()
                .body("questions[0].required.role", contains("programme-manager", "planner"))
                .body("questions[0].required.level", contains(3, 2));
    }

    @Test
    void oneEditionFollowsAnotherOfTheSameCode() {
        UUID first = drafted();
        officer()
                .body("{%s}".formatted(ASKED))
                .post(path(first) + "/editions")
                .then()
                .statusCode(422)
                .body("type", endsWith("previous-edition-drafted"));
        publish(first);
        UUID second = id(officer()
                .body("{%s}".formatted(ASKED))
                .post(path(first) + "/editions")
                .then()
                .statusCode(201)
                .body("code", equalTo(code))
                .body("edition", equalTo(2))
                .body("previousEdition", equalTo(first.toString())));
        officer()
                .body("{%s}".formatted(ASKED))
                .post(path(first) + "/editions")
                .then()
                .statusCode(409)
                .body("type", endsWith("edition-followed"));
        officer()
                .header("If-Match", "*")
                .body("{%s}".formatted(ASKED.replace("\"Far\",", "")))
                .patch(path(second))
                .then()
                .statusCode(422)
                .body("type", endsWith("question-changed"))
                .body("errors[0].pointer", equalTo("/questions/0/code"));
        officer()
                .get(QUESTIONNAIRES + "?code=" + code)
                .then()
                .body("items.edition", contains(1, 2))
                .body("items.status", contains("PUBLISHED", "DRAFT"));
        officer()
                .get(QUESTIONNAIRES + "?kind=MATURITY&status=DRAFT&code=" + code)
                .then()
                .body("items.id", contains(second.toString()));
        officer()
                .body("{%s}".formatted(ASKED))
                .post(path(UUID.randomUUID()) + "/editions")
                .then()
                .statusCode(404);
    }

    @Test
    void refusesASecondQuestionnaireOfACodeAndWhatIsNotSound() {
        drafted();
        draft(officer(), code, "MATURITY", ASKED).statusCode(409).body("type", endsWith("questionnaire-exists"));
        draft(
                        officer(),
                        Api.code("MATURITY"),
                        "MATURITY",
                        ASKED.replace("\"dimension\":\"ACCESS\"", "\"dimension\":\"X\""))
                .statusCode(422)
                .body("type", endsWith("unknown-dimension"))
                .body("errors[0].pointer", equalTo("/questions/2/dimension"));
        draft(officer(), Api.code("MATURITY"), "MATURITY", PROFILE)
                .statusCode(422)
                .body("type", endsWith("profile-of-maturity"));
        for (String bad : List.of(
                ASKED.replace("\"VISION\"", "\"vision\""),
                ASKED.replace("\"LEVEL\"", "\"COLOUR\""),
                ASKED.replace("Maturity of improvement", " "))) {
            draft(officer(), Api.code("MATURITY"), "MATURITY", bad).statusCode(400);
        }
        UUID blank = id(draft(
                        officer(),
                        Api.code("MATURITY"),
                        "MATURITY",
                        "\"title\":\"Blank\",\"dimensions\":[],\"questions\":[]")
                .statusCode(201));
        officer()
                .body("{}")
                .post(path(blank) + "/publication")
                .then()
                .statusCode(422)
                .body("type", endsWith("no-dimensions"));
    }

    @Test
    void officersDraftAndAllRead() {
        UUID questionnaire = drafted();
        UUID organisation = UUID.randomUUID();
        for (String role : List.of(Roles.AUDITOR, Roles.BOARD_MEMBER, Roles.GOVERNANCE_OFFICER)) {
            as(role).get(path(questionnaire)).then().statusCode(200);
            draft(as(role), Api.code("MATURITY"), "MATURITY", ASKED).statusCode(403);
        }
        user(organisation).get(path(questionnaire)).then().statusCode(200);
        draft(user(organisation), Api.code("MATURITY"), "MATURITY", ASKED).statusCode(403);
        user(organisation)
                .body("{}")
                .post(path(questionnaire) + "/publication")
                .then()
                .statusCode(403);
    }
}
