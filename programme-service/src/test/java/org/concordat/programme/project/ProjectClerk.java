package org.concordat.programme.project;

import static io.restassured.RestAssured.given;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Tokens;

/** The few requests that most tests of projects begin with. An officer proposes, and the partnership's admin decides. */
public final class ProjectClerk {

    public static final String PROJECTS = "/programme/v1/projects";

    private ProjectClerk() {}

    public static RequestSpecification user(UUID organisation) {
        return given().auth()
                .oauth2(Tokens.person(Roles.ORGANISATION_USER, organisation))
                .contentType(ContentType.JSON);
    }

    public static RequestSpecification admin() {
        return as(Roles.PARTNERSHIP_ADMIN);
    }

    public static String at(UUID project) {
        return PROJECTS + "/" + project;
    }

    /** @param more further properties, each with a comma before it */
    public static String body(UUID lead, String more) {
        return """
                {"lead":"%s","title":"Shared payroll","serviceArea":"Payroll","effectiveOn":"2008-04-01"%s}""".formatted(lead, more);
    }

    public static UUID proposed(UUID lead, String more) {
        return id(officer().body(body(lead, more)).post(PROJECTS).then().statusCode(201));
    }

    public static UUID id(ValidatableResponse answer) {
        return UUID.fromString(answer.extract().path("id"));
    }

    public static ValidatableResponse decide(RequestSpecification who, UUID project, String gate, String decision) {
        return who.body(decision)
                .post(at(project) + "/gates/" + gate + "/decisions")
                .then();
    }

    public static String decision(String outcome, String decidedOn) {
        return """
                {"outcome":"%s","decidedOn":"%s"}""".formatted(outcome, decidedOn);
    }

    public static ValidatableResponse submit(UUID project, String gate, String evidence) {
        return officer()
                .body("{\"effectiveOn\":\"2008-05-01\"%s}".formatted(evidence))
                .post(at(project) + "/gates/" + gate + "/submission")
                .then();
    }

    /** What closing asks for. */
    public static String closing(String objectivesMet) {
        return """
                ,"lessonsNote":"Begin earlier","review":{
                 "objectivesMet":{"answer":"%s","sentence":"One team pays both councils"},
                 "onTime":{"answer":"PARTLY","sentence":"Two months late"},
                 "onCost":{"answer":"YES","sentence":"As planned"},
                 "recommendedForReuse":{"answer":"NO","sentence":"The software is no longer sold"}}""".formatted(objectivesMet);
    }

    /** Takes a project from delivery to its end. */
    public static void close(UUID project, String objectivesMet, String decidedOn) {
        submit(project, "CLOSING", "").statusCode(200);
        decide(admin(), project, "CLOSING", decision("PASS", "2008-06-01")).statusCode(200);
        submit(project, "CLOSURE", closing(objectivesMet)).statusCode(200);
        decide(admin(), project, "CLOSURE", decision("PASS", decidedOn)).statusCode(200);
    }

    /** @param more further properties of the proposal */
    public static UUID inInitiation(UUID lead, String more) {
        UUID project = proposed(lead, more);
        decide(admin(), project, "MANDATE", decision("PASS", "2008-04-20")).statusCode(200);
        return project;
    }

    public static void beginDelivery(UUID project) {
        beginDelivery(project, "1.2");
    }

    /** @param version of the business case; of one that is kept here the number that was approved last */
    public static void beginDelivery(UUID project, String version) {
        submit(project, "DELIVERY", ",\"businessCase\":{\"reference\":\"Case\",\"version\":\"%s\"}".formatted(version))
                .statusCode(200);
        decide(admin(), project, "DELIVERY", decision("PASS", "2008-05-14")).statusCode(200);
    }

    /** A project whose delivery began on 14 May 2008. */
    public static UUID inDelivery(UUID lead, String more) {
        UUID project = inInitiation(lead, more);
        beginDelivery(project);
        return project;
    }
}
