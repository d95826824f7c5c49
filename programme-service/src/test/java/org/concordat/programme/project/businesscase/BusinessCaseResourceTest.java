package org.concordat.programme.project.businesscase;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.project.ProjectClerk.admin;
import static org.concordat.programme.project.ProjectClerk.decide;
import static org.concordat.programme.project.ProjectClerk.decision;
import static org.concordat.programme.project.ProjectClerk.user;
import static org.concordat.programme.project.businesscase.CaseClerk.approve;
import static org.concordat.programme.project.businesscase.CaseClerk.benefit;
import static org.concordat.programme.project.businesscase.CaseClerk.caseOf;
import static org.concordat.programme.project.businesscase.CaseClerk.draft;
import static org.concordat.programme.project.businesscase.CaseClerk.realise;
import static org.concordat.programme.project.businesscase.CaseClerk.realiseWith;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.Api;
import org.concordat.programme.project.ProjectClerk;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BusinessCaseResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private UUID council;
    private UUID project;

    @BeforeEach
    void aProject() {
        council = new Membership(dataSource).organisation("case-region");
        project = ProjectClerk.proposed(council, "");
    }

    private ValidatableResponse drafted() {
        return officer()
                .body(draft(benefit("")))
                .post(caseOf(project))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201);
    }

    @Test
    void isDraftedOncePerProjectAndReadWithItsRatios() {
        drafted().header("Location", endsWith(caseOf(project)));
        officer()
                .get(caseOf(project))
                .then()
                .statusCode(200)
                .body("figures.benefitCostRatio", equalTo("2.50"))
                .body("figures.financialReturn", equalTo("2.50"))
                .body("figures.realisedRatio", equalTo("0.00"))
                .body("benefits[0].baseline", equalTo("90000"))
                .body("approvedVersion", equalTo(0));
        officer()
                .body(draft(""))
                .post(caseOf(project))
                .then()
                .statusCode(409)
                .body("type", endsWith("business-case-exists"));
    }

    @Test
    void aProjectWithoutOneHasNone() {
        officer().get(caseOf(project)).then().statusCode(404);
        officer().get(caseOf(UUID.randomUUID())).then().statusCode(404);
        approve(admin(), project).statusCode(404);
    }

    @Test
    void eachApprovalKeepsTheVersionAsItStood() {
        String benefit = drafted().extract().path("benefits[0].id");
        approve(admin(), project).statusCode(200).body("approvedVersion", equalTo(1));
        String more = draft(benefit(",\"id\":\"%s\"".formatted(benefit)).replace("50000", "60000"));
        officer()
                .header("If-Match", Api.etag(caseOf(project)))
                .body(more)
                .patch(caseOf(project))
                .then()
                .statusCode(200)
                .body("benefits.id", contains(benefit))
                .body("figures.benefits.amount", equalTo("60000.00"));
        approve(admin(), project).statusCode(200).body("approvedVersion", equalTo(2));
        String versions = caseOf(project) + "/versions";
        officer()
                .get(versions)
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items[0].approved.reference", equalTo("Minute 12"))
                .body("items.figures.benefits.amount", contains("50000.00", "60000.00"));
        officer().get(versions + "?limit=1").then().body("items", hasSize(1));
        assertThatThrownBy(() -> new Sql(dataSource).update("update business_case_version set number = 9"))
                .hasStackTraceContaining("never changed");
    }

    @Test
    void whoeverWroteItDoesNotApproveIt() {
        admin().body(draft("")).post(caseOf(project)).then().statusCode(201);
        approve(admin(), project).statusCode(422).body("type", endsWith("two-persons-decide"));
        approve(officer(), project).statusCode(403).body("type", endsWith("another-role-decides"));
    }

    @Test
    void whoeverWroteItDoesNotApproveItAfterACorrectionByAnother() {
        admin().body(draft("")).post(caseOf(project)).then().statusCode(201);
        officer()
                .header("If-Match", Api.etag(caseOf(project)))
                .body(draft("").replace("20000", "20001"))
                .patch(caseOf(project))
                .then()
                .statusCode(200);
        approve(admin(), project).statusCode(422).body("type", endsWith("two-persons-decide"));
        admin().get(caseOf(project)).then().body("approvedVersion", equalTo(0));
    }

    @Test
    void benefitsStayOpenOnceTheProjectIsClosed() {
        String benefit = drafted().extract().path("benefits[0].id");
        decide(admin(), project, "MANDATE", decision("PASS", "2008-04-20")).statusCode(200);
        approve(admin(), project).statusCode(200);
        ProjectClerk.beginDelivery(project, "1");
        ProjectClerk.close(project, "YES", "2008-07-01");
        realise(officer(), project, benefit, "41000.50")
                .statusCode(200)
                .body("benefits[0].realised[0].realised", equalTo("41000.5"))
                .body("figures.realisedBenefits.amount", equalTo("41000.50"))
                .body("figures.realisedRatio", equalTo("2.05"));
        realise(officer(), project, UUID.randomUUID().toString(), "1").statusCode(404);
        realise(officer(), project, benefit, "0.001").statusCode(422).body("type", endsWith("figure-not-on-scale"));
        officer().get(caseOf(project) + "/history").then().statusCode(200).body("items", hasSize(3));
    }

    @Test
    void refusesWhatIsWrittenDownAfterTheReviewWithADayBefore() {
        String benefit = officer()
                .body(draft(benefit("").replace("2049-03-31", "2011-03-31")))
                .post(caseOf(project))
                .then()
                .statusCode(201)
                .extract()
                .path("benefits[0].id");
        realise(officer(), project, benefit, "1").statusCode(409).body("type", endsWith("benefit-reviewed"));
        officer().get(caseOf(project)).then().body("benefits[0].realised", empty());
    }

    @Test
    void whatCameOfABenefitIsRecordedWithItsEvidence() {
        String benefit = drafted().extract().path("benefits[0].id");
        String record = "{\"financialYear\":\"2009-10\",\"realised\":\"9500\"%s}";
        for (String without : List.of("", ",\"evidence\":null", ",\"evidence\":\" \"")) {
            realiseWith(officer(), project, benefit, record.formatted(without))
                    .statusCode(400)
                    .body("errors.pointer", contains("/evidence"));
        }
        realiseWith(officer(), project, benefit, record.formatted(",\"evidence\":\"Ledger extract 2010/4\""))
                .statusCode(200);
        officer()
                .get(caseOf(project))
                .then()
                .body("benefits[0].realised.evidence", contains("Ledger extract 2010/4"))
                .body("benefits[0].realised.realised", contains("9500"));
    }

    @Test
    void tellsTheOtherServicesOfEachVersionAndOfWhatCameOfIt() {
        ValidatableResponse drafted = drafted();
        UUID businessCase = ProjectClerk.id(drafted);
        amended(project).statusCode(200);
        approve(admin(), project).statusCode(200);
        realise(officer(), project, drafted.extract().path("benefits[0].id"), "1")
                .statusCode(200);
        for (String fact : List.of(
                "business-case-drafted", "business-case-amended", "business-case-approved", "benefit-realised")) {
            EventContract.own()
                    .assertKept(Kafka.awaitEvent(
                            "programme.business-cases", "concordat.programme." + fact + ".v1", businessCase));
        }
    }

    private void isRefusedOnceItIsOver(ValidatableResponse answer) {
        answer.statusCode(409).body("type", endsWith("step-not-allowed"));
    }

    @Test
    void theCaseOfAProjectThatWasRefusedStaysAsItIs() {
        drafted();
        UUID without = ProjectClerk.proposed(council, "");
        for (UUID refused : List.of(project, without)) {
            decide(admin(), refused, "MANDATE", decision("REFUSE", "2008-04-20"))
                    .statusCode(200);
        }
        isRefusedOnceItIsOver(officer().body(draft("")).post(caseOf(without)).then());
        isRefusedOnceItIsOver(amended(project));
        isRefusedOnceItIsOver(approve(admin(), project));
    }

    @Test
    void theBudgetStaysOnceTheProjectIsStoppedOrClosed() {
        for (boolean closed : List.of(true, false)) {
            project = ProjectClerk.inInitiation(council, "");
            drafted();
            approve(admin(), project).statusCode(200);
            ProjectClerk.beginDelivery(project, "1");
            amended(project).statusCode(200);
            if (closed) {
                ProjectClerk.close(project, "YES", "2008-07-01");
            } else {
                decide(admin(), project, "CLOSING", decision("STOP", "2008-07-01"))
                        .statusCode(200);
            }
            isRefusedOnceItIsOver(amended(project));
            isRefusedOnceItIsOver(approve(admin(), project));
            officer().get(caseOf(project)).then().body("approvedVersion", equalTo(1));
        }
    }

    private static ValidatableResponse amended(UUID project) {
        return officer()
                .header("If-Match", Api.etag(caseOf(project)))
                .body("{\"costs\":[]}")
                .patch(caseOf(project))
                .then();
    }

    @Test
    void refusesWhatIsNotWellFormed() {
        for (String bad : List.of(
                draft(benefit("").replace("50000", "-1")),
                draft(benefit("").replace("head-of-finance", "Jane Doe")),
                draft(benefit("").replace("MONEY", "GOLD")),
                draft("").replace("2008-09", "2008-10"))) {
            officer().body(bad).post(caseOf(project)).then().statusCode(400);
        }
        officer()
                .body(draft(benefit("").replace("MONEY", "SHARE")))
                .post(caseOf(project))
                .then()
                .statusCode(422)
                .body("type", endsWith("cashable-is-money"))
                .body("errors[0].pointer", equalTo("/benefits/0/cashable"));
    }

    @Test
    void anOrganisationsUserReachesTheCasesOfItsOwnProjects() {
        UUID neighbour = new Membership(dataSource).organisation("case-region");
        user(neighbour).body(draft("")).post(caseOf(project)).then().statusCode(404);
        String benefit = user(council)
                .body(draft(benefit("")))
                .post(caseOf(project))
                .then()
                .statusCode(201)
                .extract()
                .path("benefits[0].id");
        user(council).get(caseOf(project)).then().statusCode(200);
        user(neighbour).get(caseOf(project)).then().statusCode(404);
        user(neighbour).body("{}").patch(caseOf(project)).then().statusCode(404);
        user(neighbour).get(caseOf(project) + "/versions").then().statusCode(404);
        user(neighbour).get(caseOf(project) + "/history").then().statusCode(404);
        realise(user(neighbour), project, benefit, "1").statusCode(404);
        realise(user(council), project, benefit, "1").statusCode(200);
        approve(user(council), project).statusCode(403);
        as(Roles.AUDITOR).get(caseOf(project)).then().statusCode(200);
        as(Roles.AUDITOR).body(draft("")).post(caseOf(project)).then().statusCode(403);
    }
}
