package org.concordat.funding.application.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.application.application.Applicants.at;
import static org.concordat.funding.application.application.Applicants.body;
import static org.concordat.funding.application.application.Applicants.start;
import static org.concordat.funding.application.application.Applicants.submitted;
import static org.concordat.funding.application.application.Applicants.user;
import static org.concordat.funding.call.call.CallClerk.CALLS;
import static org.concordat.funding.call.call.CallClerk.draft;
import static org.concordat.funding.call.call.CallClerk.officer;
import static org.concordat.funding.call.call.CallClerk.openBody;
import static org.concordat.funding.call.call.CallClerk.openCall;
import static org.concordat.funding.call.call.CallClerk.publish;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.concordat.funding.application.application.Applicants;
import org.concordat.funding.call.call.Priority;
import org.concordat.funding.register.Membership.Told;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.platform.value.Percentage;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AssessmentResourceTest {

    private static final String ASSESSMENTS = "/funding/v1/assessments";
    private static final String PROBLEM = "urn:concordat:problem:";
    private static final String FINE = scores(4, 3);

    @Inject
    AgroalDataSource dataSource;

    private UUID district() {
        return new Applicants(dataSource).district();
    }

    private static RequestSpecification assessor(String who) {
        return given().auth()
                .oauth2(Tokens.person(who, Roles.ASSESSOR, UUID.randomUUID()))
                .contentType(ContentType.JSON);
    }

    private static String scores(int shared, int customer) {
        return """
                {"scores":[{"priority":"SHARED","points":%d,"comment":"Saves much"},
                           {"priority":"CUSTOMER","points":%d,"comment":"Helps some"}]}""".formatted(shared, customer);
    }

    private static ValidatableResponse assign(UUID application, String who, UUID organisation) {
        String more = organisation == null ? "" : ",\"organisation\":\"%s\"".formatted(organisation);
        return officer()
                .body("{\"assessor\":\"%s\"%s}".formatted(who, more))
                .post(at(application) + "/assessments")
                .then();
    }

    private static String assigned(UUID application, String who) {
        return assign(application, who, null).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse score(RequestSpecification who, String assessment, String scores) {
        return who.header("If-Match", "*")
                .body(scores)
                .patch(ASSESSMENTS + "/" + assessment)
                .then();
    }

    private static ValidatableResponse finish(RequestSpecification who, String assessment) {
        return who.body("{}")
                .post(ASSESSMENTS + "/" + assessment + "/completion")
                .then();
    }

    private static String assess(UUID application, String who, String scores) {
        String assessment = assigned(application, who);
        score(assessor(who), assessment, scores).statusCode(200);
        finish(assessor(who), assessment).statusCode(200).body("status", equalTo("FINISHED"));
        return assessment;
    }

    private static String somebody() {
        return "assessor-" + UUID.randomUUID();
    }

    private static ValidatableResponse ranking(UUID call) {
        return officer().get(CALLS + "/" + call + "/ranking").then().statusCode(200);
    }

    @Test
    void theLastAssessmentThatIsNeededMakesTheApplicationAssessed() {
        UUID application = submitted(district(), openCall(), "60000.00");
        assess(application, somebody(), FINE);
        officer().get(at(application)).then().body("status", equalTo("SUBMITTED"));
        assess(application, somebody(), FINE);
        officer().get(at(application)).then().body("status", equalTo("ASSESSED"));
        assess(application, somebody(), FINE);
        officer()
                .get(at(application) + "/history")
                .then()
                .body("items.action", contains("application-submitted", "application-assessed"));
    }

    @Test
    void twoWhoFinishAtTheSameMomentMakeItAssessedOnce() throws Exception {
        UUID application = submitted(district(), openCall(), "60000.00");
        var whos = List.of(somebody(), somebody());
        var ready = new LinkedHashMap<String, String>();
        for (String who : whos) {
            ready.put(who, assigned(application, who));
            score(assessor(who), ready.get(who), FINE).statusCode(200);
        }
        assertThat(AtOnce.callWith(
                        whos,
                        who -> finish(assessor(who), ready.get(who)).extract().statusCode()))
                .containsOnly(200);
        officer()
                .get(at(application) + "/history")
                .then()
                .body("items.action", contains("application-submitted", "application-assessed"));
    }

    @Test
    void othersScoresShowAfterOnesOwn() {
        UUID application = submitted(district(), openCall(), "60000.00");
        String first = assess(application, somebody(), FINE);
        String me = somebody();
        String mine = assigned(application, me);
        assessor(me)
                .get(ASSESSMENTS + "/" + first)
                .then()
                .statusCode(200)
                .body("scores", nullValue())
                .body("weightedScore", nullValue());
        assessor(me).get(ASSESSMENTS + "/" + first + "/history").then().statusCode(403);
        assessor(me)
                .get(at(application) + "/assessments")
                .then()
                .statusCode(200)
                .body("items.scores[0]", nullValue());
        score(assessor(me), mine, FINE).statusCode(200).body("scores.points", contains(4, 3));
        officer().get(ASSESSMENTS + "/" + mine).then().statusCode(200).body("scores", nullValue());
        finish(assessor(me), mine).statusCode(200).body("weightedScore", equalTo(72.0f));
        assessor(me).get(ASSESSMENTS + "/" + first).then().body("scores.comment", contains("Saves much", "Helps some"));
        officer().get(ASSESSMENTS + "/" + mine).then().body("scores.points", contains(4, 3));
        officer()
                .get(ASSESSMENTS + "/" + mine + "/history")
                .then()
                .body("items.action", contains("assessor-assigned", "assessment-scored", "assessment-finished"));
    }

    @Test
    void anAssessorSeesNothingOfWhatIsNotAssignedToThem() {
        UUID application = submitted(district(), openCall(), "60000.00");
        String who = somebody();
        String assessment = assigned(application, who);
        String stranger = somebody();
        assessor(stranger).get(ASSESSMENTS + "/" + assessment).then().statusCode(404);
        assessor(stranger).get(at(application) + "/assessments").then().statusCode(404);
        score(assessor(stranger), assessment, FINE).statusCode(404);
        finish(assessor(stranger), assessment).statusCode(404);
        assessor(stranger)
                .queryParam("application", application)
                .get(ASSESSMENTS)
                .then()
                .body("items", hasSize(0));
        assessor(who)
                .queryParam("application", application)
                .get(ASSESSMENTS)
                .then()
                .body("items.id", contains(assessment));
        officer().queryParam("application", application).get(ASSESSMENTS).then().body("items.assessor", contains(who));
    }

    @Test
    void anAssessorOfAnOrganisationThatFollowsTheApplicantOrWentBeforeItIsRefused() {
        var membership = new Applicants(dataSource).membership();
        UUID successor = district();
        UUID applicant = membership.organisation(
                Told.of("Congleton", "DISTRICT", "cheshire").followedBy(successor));
        UUID before = membership.organisation(
                Told.of("Alsager", "DISTRICT", "cheshire").followedBy(applicant));
        UUID application = submitted(applicant, openCall(), "60000.00");
        for (UUID kin : List.of(successor, before)) {
            assign(application, somebody(), kin)
                    .statusCode(422)
                    .body("type", equalTo(PROBLEM + "assessor-has-an-interest"));
        }
        assign(application, somebody(), district()).statusCode(201);
    }

    @Test
    void anAssessorWithAnInterestIsRefused() {
        UUID applicant = district();
        UUID application = submitted(applicant, openCall(), "60000.00");
        assign(application, somebody(), applicant)
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "assessor-has-an-interest"));
        String who = somebody();
        String assessment = assigned(application, who);
        RequestSpecification ofTheApplicant = given().auth()
                .oauth2(Tokens.person(who, Roles.ASSESSOR, applicant))
                .contentType(ContentType.JSON);
        score(ofTheApplicant, assessment, FINE)
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "assessor-has-an-interest"));
        assessor(who)
                .body("{\"interest\":\"A relative works there\"}")
                .post(ASSESSMENTS + "/" + assessment + "/interest")
                .then()
                .statusCode(200)
                .body("status", equalTo("INTEREST_DECLARED"));
        score(assessor(who), assessment, FINE).statusCode(409).body("type", equalTo(PROBLEM + "assessment-not-open"));
        assign(application, who, null).statusCode(409).body("type", equalTo(PROBLEM + "assessor-assigned"));
    }

    @Test
    void onlyOfficersAssignAndOnlyAssessorsScore() {
        UUID application = submitted(district(), openCall(), "60000.00");
        for (String other : List.of(Roles.ASSESSOR, Roles.BOARD_MEMBER, Roles.ORGANISATION_USER)) {
            as(other)
                    .body("{\"assessor\":\"me\"}")
                    .post(at(application) + "/assessments")
                    .then()
                    .statusCode(403);
        }
        String assessment = assigned(application, somebody());
        score(officer(), assessment, FINE).statusCode(403);
        for (String applicant : List.of("/ranking", "/reserve-list")) {
            as(Roles.ORGANISATION_USER)
                    .get(CALLS + "/" + openCall() + applicant)
                    .then()
                    .statusCode(403);
            as(Roles.ASSESSOR).get(CALLS + "/" + openCall() + applicant).then().statusCode(403);
        }
        as(Roles.ORGANISATION_USER).get(ASSESSMENTS + "/" + assessment).then().statusCode(403);
    }

    @Test
    void aDraftIsNotAssigned() {
        UUID organisation = district();
        UUID draft = start(organisation, body(openCall(), "60000.00", ""));
        assign(draft, somebody(), null).statusCode(404);
    }

    @Test
    void refusesScoresThatAreNotWholeOrWithoutAComment() {
        UUID application = submitted(district(), openCall(), "60000.00");
        String who = somebody();
        String assessment = assigned(application, who);
        score(assessor(who), assessment, FINE.replace("\"points\":4", "\"points\":4.5"))
                .statusCode(400);
        score(assessor(who), assessment, scores(6, 3)).statusCode(400);
        score(assessor(who), assessment, FINE.replace("Saves much", " ")).statusCode(400);
        score(assessor(who), assessment, FINE.replace("CUSTOMER", "NOTHING")).statusCode(422);
        finish(assessor(who), assessment).statusCode(422).body("type", equalTo(PROBLEM + "priority-not-scored"));
    }

    @Test
    void aFinishedAssessmentStaysAsItIs() {
        UUID application = submitted(district(), openCall(), "60000.00");
        String who = somebody();
        String assessment = assess(application, who, FINE);
        score(assessor(who), assessment, scores(5, 5)).statusCode(409);
        assertThatThrownBy(() -> new Sql(dataSource)
                        .update(
                                "update assessment_score set points = 5 where assessment = ?",
                                UUID.fromString(assessment)))
                .hasMessageContaining("stay as they are");
    }

    @Test
    void equalsShareARankTheNextIsSkippedAndNoRankIsBelowTheMinimum() {
        UUID organisation = district();
        UUID call = openCall();
        UUID best = submitted(organisation, call, "60000.00");
        UUID equal = submitted(organisation, call, "50000.00");
        UUID same = submitted(organisation, call, "40000.00");
        UUID fourth = submitted(organisation, call, "30000.00");
        UUID once = submitted(organisation, call, "20000.00");
        assess(best, somebody(), scores(5, 5));
        assess(best, somebody(), scores(5, 4));
        // 2 of 3 assessors and 4 of 6 think the same: equal, whatever the fractions
        for (int i = 0; i < 3; i++) {
            assess(equal, somebody(), scores(i == 0 ? 0 : 5, 0));
        }
        for (int i = 0; i < 6; i++) {
            assess(same, somebody(), scores(i < 2 ? 0 : 5, 0));
        }
        assess(fourth, somebody(), scores(1, 0));
        assess(fourth, somebody(), scores(1, 0));
        assess(once, somebody(), scores(5, 5));
        var rows = ranking(call).body("headroom.amount", equalTo("100000.00"));
        rows.body("rows.application[0]", equalTo(best.toString()));
        rows.body("rows.rank", contains(1, 2, 2, 4, null));
        rows.body("rows.score", contains(96.0f, 40.0f, 40.0f, 12.0f, 100.0f));
        rows.body("rows.spread", contains(8.0f, 60.0f, 60.0f, 0.0f, 0.0f));
        rows.body("rows.assessments", contains(2, 3, 6, 2, 1));
        rows.body("rows.application[4]", equalTo(once.toString()));
    }

    @Test
    void ranksUnroundedAndShowsOneDecimal() {
        UUID organisation = district();
        String weights =
                openBody(createFund(), "").replace("\"60\"", "\"99.99\"").replace("\"40\"", "\"0.01\"");
        UUID call = publish(draft(weights));
        UUID lower = submitted(organisation, call, "60000.00");
        UUID higher = submitted(organisation, call, "60000.00");
        for (int i = 0; i < 2; i++) {
            assess(lower, somebody(), scores(3, 3));
            assess(higher, somebody(), scores(3, 4));
        }
        ranking(call)
                .body("rows.application", contains(higher.toString(), lower.toString()))
                .body("rows.rank", contains(1, 2))
                .body("rows.score", contains(60.0f, 60.0f));
    }

    @Test
    void whatWasWithdrawnOrScoredWithAnInterestDoesNotCount() {
        UUID organisation = district();
        UUID call = openCall();
        UUID application = submitted(organisation, call, "60000.00");
        UUID withdrawn = submitted(organisation, call, "60000.00");
        user(organisation)
                .body("{\"reason\":\"No\"}")
                .post(at(withdrawn) + "/withdrawal")
                .then()
                .statusCode(200);
        String who = somebody();
        String biased = assess(application, who, scores(5, 5));
        assess(application, somebody(), scores(1, 1));
        assess(application, somebody(), scores(1, 1));
        assessor(who)
                .body("{\"interest\":\"A relative\"}")
                .post(ASSESSMENTS + "/" + biased + "/interest")
                .then()
                .statusCode(200);
        ranking(call)
                .body("rows", hasSize(1))
                .body("rows[0].score", equalTo(20.0f))
                .body("rows[0].assessments", equalTo(2));
    }

    @Test
    void theRankingComesAsJsonCsvAndPdfWithTheSameFigures() throws IOException {
        UUID call = openCall();
        UUID application = submitted(district(), call, "60000.00");
        assess(application, somebody(), scores(4, 3));
        assess(application, somebody(), scores(5, 3));
        String path = CALLS + "/" + call + "/ranking";
        ranking(call).body("rows[0].score", equalTo(78.0f));
        String csv = officer().get(path + ".csv").asString();
        assertThat(csv)
                .contains("rank,application,applicant")
                .contains(application.toString())
                .contains(",78.0,12.0,ASSESSED");
        byte[] pdf = officer()
                .accept("application/pdf")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Ranking: Tranche 2", "Shared payroll", "£60,000.00", "78.0", "12.0", "Page 1 of 1");
        }
    }

    @Test
    void comparesWhatTheMoneyWouldPayForAndStoresNothing() {
        UUID organisation = district();
        UUID call = openCall();
        UUID first = submitted(organisation, call, "60000.00");
        UUID second = submitted(organisation, call, "60000.00");
        UUID third = submitted(organisation, call, "40000.00");
        int points = 5;
        for (UUID application : List.of(first, second, third)) {
            assess(application, somebody(), scores(points, 5));
            assess(application, somebody(), scores(points, 5));
            points--;
        }
        String combinations = """
                {"combinations":[{"name":"By rank"},{"name":"Strict","stopsAtMisfit":true},
                 {"name":"Without the first","exclude":["%s"],"include":["%s"]}]}""".formatted(first, third);
        officer()
                .body(combinations)
                .post(CALLS + "/" + call + "/funding-what-ifs")
                .then()
                .statusCode(200)
                .body("headroom.amount", equalTo("100000.00"))
                .body("combinations[0].funded.application", contains(first.toString(), third.toString()))
                .body("combinations[0].left.amount", equalTo("0.00"))
                .body("combinations[0].misfits[0].missing.amount", equalTo("20000.00"))
                .body("combinations[1].funded.application", contains(first.toString()))
                .body("combinations[2].funded.application", contains(third.toString(), second.toString()));
        officer()
                .body(combinations.replaceFirst("\\{", "{\"headroom\":{\"amount\":\"60000.00\",\"currency\":\"GBP\"},"))
                .post(CALLS + "/" + call + "/funding-what-ifs")
                .then()
                .body("combinations[0].funded.application", contains(first.toString()));
        for (UUID application : List.of(first, second, third)) {
            officer()
                    .get(at(application))
                    .then()
                    .body("status", equalTo("ASSESSED"))
                    .body("recommendation", nullValue());
        }
        as(Roles.ASSESSOR)
                .body(combinations)
                .post(CALLS + "/" + call + "/funding-what-ifs")
                .then()
                .statusCode(403);
    }

    @Test
    void theDatabaseRanksAsTheRuleSays() {
        UUID organisation = district();
        UUID call = openCall();
        var random = new Random(20080401);
        var expected = new HashMap<String, BigDecimal>();
        for (int i = 0; i < 4; i++) {
            UUID application = submitted(organisation, call, "10000.00");
            int assessors = 2 + random.nextInt(3);
            BigDecimal sum = BigDecimal.ZERO;
            for (int j = 0; j < assessors; j++) {
                int shared = random.nextInt(6);
                int customer = random.nextInt(6);
                assess(application, somebody(), scores(shared, customer));
                sum = sum.add(WeightedScore.of(
                        List.of(new Score("SHARED", shared, "a"), new Score("CUSTOMER", customer, "b")),
                        List.of(
                                new Priority("SHARED", "Shared", Percentage.of("60"), null),
                                new Priority("CUSTOMER", "Customer", Percentage.of("40"), null))));
            }
            expected.put(application.toString(), sum.divide(BigDecimal.valueOf(assessors), 1, RoundingMode.HALF_UP));
        }
        List<Map<String, Object>> rows = ranking(call).extract().path("rows");
        assertThat(rows).hasSize(4).allSatisfy(row -> assertThat(
                        new BigDecimal(row.get("score").toString()))
                .isEqualByComparingTo(expected.get(row.get("application").toString())));
    }
}
