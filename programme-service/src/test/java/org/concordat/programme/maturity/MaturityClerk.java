package org.concordat.programme.maturity;

import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.sharing.SharingClerk.id;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.Api;

/** The few requests that most tests of assessments begin with. */
public final class MaturityClerk {

    public static final String QUESTIONNAIRES = "/programme/v1/questionnaires";
    public static final String ROUNDS = "/programme/v1/assessment-rounds";
    public static final String SHEETS = "/programme/v1/answer-sheets";

    public static final String YESTERDAY = today().minusDays(1).toString();
    public static final String TO_COME = today().plusDays(2).toString();

    private MaturityClerk() {}

    /** Two dimensions; a question of each kind. */
    public static final String ASKED = """
            "title":"Maturity of improvement",
            "dimensions":[{"code":"LEADERSHIP","name":"Leadership"},{"code":"ACCESS","name":"Access"}],
            "questions":[
             {"code":"VISION","dimension":"LEADERSHIP","text":"Is there a vision?","answer":"LEVEL",
              "levels":["No","Begun","Far","Done"]},
             {"code":"BUDGET","dimension":"LEADERSHIP","text":"Is there a budget?","answer":"YES_NO"},
             {"code":"CHANNELS","dimension":"ACCESS","text":"Which channels?","answer":"CHOICES",
              "options":[{"code":"WEB","name":"Web"},{"code":"PHONE","name":"Telephone"}]}]""";

    /** What the roles of a programme office require. */
    public static final String PROFILE = """
            "title":"Competency of programme offices",
            "dimensions":[{"code":"SKILLS","name":"Skills"}],
            "questions":[
             {"code":"PLANNING","dimension":"SKILLS","text":"How well?","answer":"LEVEL",
              "levels":["None","Some","Good","Expert"],
              "required":[{"role":"programme-manager","level":3},{"role":"planner","level":2}]}]""";

    public static ValidatableResponse draft(RequestSpecification who, String code, String kind, String asked) {
        return who.body("{\"code\":\"%s\",\"kind\":\"%s\",%s}".formatted(code, kind, asked))
                .post(QUESTIONNAIRES)
                .then();
    }

    public static UUID published(String kind, String asked) {
        return publish(id(draft(officer(), Api.code("MATURITY"), kind, asked).statusCode(201)));
    }

    public static UUID publish(UUID questionnaire) {
        officer()
                .body("{}")
                .post(QUESTIONNAIRES + "/" + questionnaire + "/publication")
                .then()
                .statusCode(200);
        return questionnaire;
    }

    public static ValidatableResponse open(UUID questionnaire, String opensOn, String closesOn, String more) {
        return officer()
                .body("{\"questionnaire\":\"%s\",\"name\":\"A round\",\"opensOn\":\"%s\",\"closesOn\":\"%s\"%s}"
                        .formatted(questionnaire, opensOn, closesOn, more))
                .post(ROUNDS)
                .then();
    }

    /** A round that takes sheets now. */
    public static UUID opened(UUID questionnaire) {
        return id(open(questionnaire, YESTERDAY, TO_COME, "").statusCode(201));
    }

    public static void close(UUID round) {
        officer().body("{}").post(ROUNDS + "/" + round + "/closure").then().statusCode(200);
    }

    /** An answer to each question that is not null. */
    public static String answers(Integer vision, Boolean budget, String channels) {
        var answers = new StringBuilder();
        if (vision != null) {
            answers.append(",{\"question\":\"VISION\",\"level\":%d}".formatted(vision));
        }
        if (budget != null) {
            answers.append(",{\"question\":\"BUDGET\",\"yes\":%s}".formatted(budget));
        }
        if (channels != null) {
            answers.append(",{\"question\":\"CHANNELS\",\"options\":[%s]}".formatted(channels));
        }
        return answers.isEmpty() ? "" : answers.substring(1);
    }

    /** A sheet that is begun. */
    public record Sheet(UUID round, UUID organisation, String role) {

        public Sheet(UUID round, UUID organisation) {
            this(round, organisation, null);
        }

        public ValidatableResponse begin(RequestSpecification who, String answers) {
            return who.body("{\"round\":\"%s\",\"organisation\":\"%s\",\"answers\":[%s]%s}"
                            .formatted(
                                    round,
                                    organisation,
                                    answers,
                                    role == null ? "" : ",\"role\":\"%s\"".formatted(role)))
                    .post(SHEETS)
                    .then();
        }

        public UUID begun(String answers) {
            return id(begin(officer(), answers).statusCode(201));
        }

        public UUID submitted(String answers) {
            UUID sheet = begun(answers);
            step(officer(), sheet, "submission").statusCode(200);
            return sheet;
        }
    }

    public static ValidatableResponse step(RequestSpecification who, UUID sheet, String step) {
        return who.body("{}").post(SHEETS + "/" + sheet + "/" + step).then();
    }

    /** The event was told, and keeps its contract. */
    public static void told(String topic, String fact, UUID subject) {
        EventContract.own().assertKept(Kafka.awaitEvent(topic, "concordat.programme.%s.v1".formatted(fact), subject));
    }
}
