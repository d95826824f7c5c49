package org.concordat.programme.project.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.etag;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.project.ProjectClerk.admin;
import static org.concordat.programme.project.ProjectClerk.decide;
import static org.concordat.programme.project.ProjectClerk.decision;
import static org.concordat.programme.project.ProjectClerk.id;
import static org.concordat.programme.project.ProjectClerk.proposed;
import static org.concordat.programme.project.ProjectClerk.user;
import static org.concordat.programme.project.risk.RiskClerk.RISKS;
import static org.concordat.programme.project.risk.RiskClerk.at;
import static org.concordat.programme.project.risk.RiskClerk.close;
import static org.concordat.programme.project.risk.RiskClerk.raise;
import static org.concordat.programme.project.risk.RiskClerk.risk;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.Api;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RiskResourceTest {

    private static final String ISSUES = "/programme/v1/issues";

    @Inject
    AgroalDataSource dataSource;

    private UUID council;
    private UUID programme;
    private UUID project;

    @BeforeEach
    void aProjectOfAProgramme() {
        council = new Membership(dataSource).organisation("risk-region");
        programme = Api.programme("2008-04-01", "2010-03-31");
        project = proposed(council, ofProgramme());
    }

    private String ofProgramme() {
        return ",\"programme\":\"%s\"".formatted(programme);
    }

    private UUID raised(int probability, int impact) {
        return id(raise(officer(), project, probability, impact).statusCode(201));
    }

    private static ValidatableResponse amend(RequestSpecification who, String path, String patch) {
        return who.header("If-Match", etag(path)).body(patch).patch(path).then();
    }

    private static ValidatableResponse happen(RequestSpecification who, UUID risk) {
        return who.body("""
                        {"description":"The supplier gave notice","action":"Run payroll in house",
                         "ownerRole":"project-manager","happenedOn":"2009-01-12"}""").post(at(risk) + "/issue").then();
    }

    private static ValidatableResponse resolve(RequestSpecification who, UUID issue) {
        return who.body("{\"resolution\":\"Another supplier\",\"resolvedOn\":\"2009-03-02\"}")
                .post(ISSUES + "/" + issue + "/resolution")
                .then();
    }

    private ValidatableResponse register(String list, String more) {
        return officer().get(list + "?programme=" + programme + more).then().statusCode(200);
    }

    private void appetite(String rules) {
        amend(officer(), Api.PROGRAMMES + "/" + programme, "{\"projectRules\":%s}".formatted(rules))
                .statusCode(200);
    }

    @Test
    void isRaisedWithItsScoreAndTheRegisterInWhichItAppears() {
        UUID raised = id(raise(officer(), project, 3, 3)
                .statusCode(201)
                .body("score", equalTo(9))
                .body("level", equalTo("PROGRAMME"))
                .body("status", equalTo("OPEN"))
                .body("raisedOn", equalTo("2008-06-02")));
        officer()
                .get(at(raised))
                .then()
                .statusCode(200)
                .body("title", equalTo("The supplier leaves"))
                .body("ownerRole", equalTo("project-manager"))
                .body("dueOn", equalTo("2008-12-19"));
    }

    @Test
    void appearsInEachRegisterAboveItsAppetiteTheHighestScoreFirst() {
        UUID low = raised(2, 4);
        UUID middle = raised(3, 3);
        UUID upper = raised(3, 5);
        UUID high = raised(4, 4);
        register(RISKS, "&level=PROJECT").body("items.id", contains(ids(high, upper, middle, low)));
        register(RISKS, "&level=PROGRAMME")
                .body("items.id", contains(ids(high, upper, middle)))
                .body("items.level", contains("PARTNERSHIP", "PROGRAMME", "PROGRAMME"));
        register(RISKS, "&level=PARTNERSHIP").body("items.id", contains(ids(high)));
        officer().get(RISKS + "?level=PARTNERSHIP&limit=200").then().body("items.id", hasItem(high.toString()));
    }

    private static String[] ids(UUID... ids) {
        return Stream.of(ids).map(UUID::toString).toArray(String[]::new);
    }

    @Test
    void aChangedAppetiteTakesEffectAtOnce() {
        UUID risk = raised(3, 3);
        register(RISKS, "&level=PROGRAMME").body("items.id", contains(ids(risk)));
        String seen = etag(at(risk));

        appetite("{\"riskAppetite\":9}");
        register(RISKS, "&level=PROGRAMME").body("items", empty());
        register(RISKS, "").body("items.level", contains("PROJECT"));
        officer()
                .header("If-None-Match", seen)
                .get(at(risk))
                .then()
                .statusCode(200)
                .body("level", equalTo("PROJECT"));

        appetite("{\"riskAppetite\":8}");
        officer().get(at(risk)).then().body("level", equalTo("PROGRAMME"));
        amend(officer(), Api.PROGRAMMES + "/" + programme, "{\"projectRules\":{\"riskAppetite\":26}}")
                .statusCode(400);
    }

    @Test
    void aRiskOfAProjectWithoutAProgrammeIsHeldAgainstThePartnershipsSettings() {
        UUID alone = proposed(council, "");
        raise(officer(), alone, 2, 4).statusCode(201).body("level", equalTo("PROJECT"));
        raise(officer(), alone, 3, 3).statusCode(201).body("level", equalTo("PROGRAMME"));
        raise(officer(), alone, 4, 4).statusCode(201).body("level", equalTo("PARTNERSHIP"));
        officer()
                .get(RISKS + "?level=PROGRAMME&project=" + alone)
                .then()
                .statusCode(200)
                .body("items.score", contains(16, 9));
    }

    @Test
    void isListedByProjectSubRegionAndStatus() {
        UUID risk = raised(2, 2);
        UUID closed = raised(5, 1);
        close(officer(), closed).statusCode(200).body("status", equalTo("CLOSED"));
        register(RISKS, "&status=OPEN").body("items.id", contains(ids(risk)));
        register(RISKS, "&status=CLOSED").body("items.id", contains(ids(closed)));
        register(RISKS, "&subRegion=risk-region&project=" + project)
                .body("items.id", contains(ids(closed, risk)))
                .body("items[0].subRegion", equalTo("risk-region"));
        register(RISKS, "&subRegion=elsewhere").body("items", empty());
        officer().get(RISKS + "?level=HIGH").then().statusCode(400);
    }

    @Test
    void isRatedAnewWithTheVersionThatWasSeen() {
        UUID risk = raised(2, 4);
        amend(officer(), at(risk), "{\"probability\":5,\"dueOn\":null}")
                .statusCode(200)
                .body("score", equalTo(20))
                .body("level", equalTo("PARTNERSHIP"))
                .body("impact", equalTo(4))
                .body("dueOn", nullValue());
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"probability\":1}")
                .patch(at(risk))
                .then()
                .statusCode(412);
        officer().body("{\"probability\":1}").patch(at(risk)).then().statusCode(428);
    }

    @Test
    void refusesWhatIsNotWellFormed() {
        String good = risk(project, 1, 5);
        for (String bad : List.of(
                good.replace("\"probability\":1", "\"probability\":0"),
                good.replace("\"impact\":5", "\"impact\":6"),
                good.replace("project-manager", "Jane Doe"),
                good.replace("REDUCE", "PRAY"),
                good.replace("Ask for an extension", " "))) {
            officer().body(bad).post(RISKS).then().statusCode(400);
        }
        officer()
                .body(good.replace("2008-06-02", today().plusDays(2).toString()))
                .post(RISKS)
                .then()
                .statusCode(422)
                .body("type", endsWith("not-yet"));
        raise(officer(), UUID.randomUUID(), 1, 1).statusCode(422).body("type", endsWith("unknown-project"));
        officer().get(at(UUID.randomUUID())).then().statusCode(404);
    }

    @Test
    void aClosedRiskKeepsItsHistory() {
        UUID risk = raised(4, 4);
        officer().body("{}").post(at(risk) + "/closure").then().statusCode(400);
        close(officer(), risk).statusCode(200);
        close(officer(), risk).statusCode(409).body("type", endsWith("step-not-allowed"));
        amend(officer(), at(risk), "{\"probability\":1}").statusCode(409);
        happen(officer(), risk).statusCode(409);
        officer()
                .get(at(risk) + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains(endsWith("risk-raised"), endsWith("risk-closed")))
                .body("items[1].reason", equalTo("The contract was extended"));
    }

    @Test
    void anIssueIsARiskThatHappenedAndNamesIt() {
        UUID risk = raised(4, 4);
        UUID issue = id(happen(officer(), risk)
                .statusCode(201)
                .body("risk", equalTo(risk.toString()))
                .body("project", equalTo(project.toString()))
                .body("severity", equalTo(4))
                .body("level", equalTo("PARTNERSHIP"))
                .body("raisedOn", equalTo("2009-01-12")));
        officer().get(at(risk)).then().body("status", equalTo("HAPPENED"));
        happen(officer(), risk).statusCode(409).body("type", endsWith("step-not-allowed"));
        String path = ISSUES + "/" + issue;
        amend(officer(), path, "{\"action\":\"Ask the neighbour\",\"dueOn\":\"2009-03-31\"}")
                .statusCode(200)
                .body("action", equalTo("Ask the neighbour"))
                .body("description", equalTo("The supplier gave notice"));
        for (String filter : List.of("&level=PARTNERSHIP", "&status=OPEN", "&risk=" + risk, "&project=" + project)) {
            register(ISSUES, filter)
                    .body("items.id", contains(ids(issue)))
                    .body("items[0].title", equalTo("The supplier leaves"))
                    .body("items[0].dueOn", equalTo("2009-03-31"));
        }
        resolve(officer(), issue)
                .statusCode(200)
                .body("status", equalTo("RESOLVED"))
                .body("resolvedOn", equalTo("2009-03-02"))
                .body("resolution", equalTo("Another supplier"));
        register(ISSUES, "&status=OPEN").body("items", empty());
        resolve(officer(), issue).statusCode(409);
        officer()
                .get(path + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        contains(endsWith("issue-raised"), endsWith("issue-amended"), endsWith("issue-resolved")));
        officer().get(path).then().statusCode(200).body("status", equalTo("RESOLVED"));
    }

    private static void told(String topic, String fact, UUID subject) {
        EventContract.own().assertKept(Kafka.awaitEvent(topic, "concordat.programme.%s.v1".formatted(fact), subject));
    }

    @Test
    void eachStepOfARiskIsTold() {
        UUID risk = raised(4, 4);
        amend(officer(), at(risk), "{\"probability\":3}").statusCode(200);
        happen(officer(), risk).statusCode(201);
        UUID closed = raised(1, 1);
        close(officer(), closed).statusCode(200);
        for (String fact : List.of("risk-raised", "risk-amended", "risk-happened")) {
            told("programme.risks", fact, risk);
        }
        told("programme.risks", "risk-closed", closed);
    }

    @Test
    void eachStepOfAnIssueIsTold() {
        UUID issue = id(happen(officer(), raised(4, 4)).statusCode(201));
        amend(officer(), ISSUES + "/" + issue, "{\"action\":\"Ask the neighbour\"}")
                .statusCode(200);
        resolve(officer(), issue).statusCode(200);
        for (String fact : List.of("issue-raised", "issue-amended", "issue-resolved")) {
            told("programme.issues", fact, issue);
        }
    }

    @Test
    void anIssueBelowTheAppetiteStaysWithItsProject() {
        UUID issue = id(happen(officer(), raised(2, 4)).statusCode(201).body("level", equalTo("PROJECT")));
        register(ISSUES, "&level=PROGRAMME").body("items", empty());
        appetite("{\"riskAppetite\":7}");
        register(ISSUES, "&level=PROGRAMME").body("items.id", contains(ids(issue)));
    }

    @Test
    void whatIsOverTakesNoNewRisksAndItsOpenOnesAreClosed() {
        UUID open = raised(2, 2);
        UUID issue = id(happen(officer(), raised(3, 3)).statusCode(201));
        decide(admin(), project, "MANDATE", decision("REFUSE", "2008-06-20")).statusCode(200);
        raise(officer(), project, 1, 1).statusCode(409).body("type", endsWith("step-not-allowed"));
        amend(officer(), at(open), "{\"probability\":1}").statusCode(409);
        happen(officer(), open).statusCode(409);
        resolve(officer(), issue).statusCode(200);
        close(officer(), open).statusCode(200);
    }

    @Test
    void anOrganisationsUserReachesTheRisksOfItsOwnProjects() {
        UUID neighbour = new Membership(dataSource).organisation("risk-region");
        raise(user(neighbour), project, 4, 4).statusCode(422).body("type", endsWith("unknown-project"));
        UUID risk = id(raise(user(council), project, 4, 4).statusCode(201));
        user(neighbour).get(at(risk)).then().statusCode(404);
        user(neighbour).get(at(risk) + "/history").then().statusCode(404);
        amend(user(neighbour), at(risk), "{\"probability\":1}").statusCode(404);
        close(user(neighbour), risk).statusCode(404);
        happen(user(neighbour), risk).statusCode(404);
        user(neighbour).get(RISKS).then().statusCode(200).body("items.id", not(hasItem(risk.toString())));
        user(council).get(RISKS).then().statusCode(200).body("items.id", contains(ids(risk)));
        amend(user(council), at(risk), "{\"probability\":3}").statusCode(200);

        UUID issue = id(happen(user(council), risk).statusCode(201));
        String path = ISSUES + "/" + issue;
        user(neighbour).get(path).then().statusCode(404);
        user(neighbour).get(path + "/history").then().statusCode(404);
        amend(user(neighbour), path, "{\"action\":\"None\"}").statusCode(404);
        resolve(user(neighbour), issue).statusCode(404);
        user(neighbour).get(ISSUES).then().statusCode(200).body("items", empty());
        user(council).get(ISSUES).then().statusCode(200).body("items.id", contains(ids(issue)));
        resolve(user(council), issue).statusCode(200);
    }

    @Test
    void aPartnersUserReachesThemToo() {
        UUID partner = new Membership(dataSource).organisation("risk-region");
        project = proposed(council, ",\"partners\":[\"%s\"]".formatted(partner));
        UUID risk = id(raise(user(partner), project, 1, 1).statusCode(201));
        user(partner).get(RISKS).then().statusCode(200).body("items.id", contains(ids(risk)));
    }

    @Test
    void whoOnlyReadsKeepsNone() {
        UUID risk = raised(4, 4);
        as(Roles.AUDITOR).get(RISKS).then().statusCode(200);
        as(Roles.AUDITOR).get(at(risk)).then().statusCode(200);
        raise(as(Roles.AUDITOR), project, 1, 1).statusCode(403);
        amend(as(Roles.AUDITOR), at(risk), "{\"probability\":1}").statusCode(403);
        close(as(Roles.AUDITOR), risk).statusCode(403);
        happen(as(Roles.AUDITOR), risk).statusCode(403);
        UUID issue = id(happen(officer(), risk).statusCode(201));
        amend(as(Roles.AUDITOR), ISSUES + "/" + issue, "{\"action\":\"None\"}").statusCode(403);
        resolve(as(Roles.AUDITOR), issue).statusCode(403);
    }

    @Test
    void ofThoseWhoRecordAtOnceThatARiskHappenedOneDoes() throws Exception {
        UUID risk = raised(4, 4);
        assertThat(AtOnce.call(4, () -> happen(officer(), risk).extract().statusCode()))
                .containsExactlyInAnyOrder(201, 409, 409, 409);
        register(ISSUES, "").body("items.risk", contains(ids(risk)));
    }
}
