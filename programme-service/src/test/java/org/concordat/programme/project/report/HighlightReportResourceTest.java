package org.concordat.programme.project.report;

import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.project.ProjectClerk.PROJECTS;
import static org.concordat.programme.project.ProjectClerk.at;
import static org.concordat.programme.project.ProjectClerk.beginDelivery;
import static org.concordat.programme.project.ProjectClerk.id;
import static org.concordat.programme.project.ProjectClerk.inDelivery;
import static org.concordat.programme.project.ProjectClerk.inInitiation;
import static org.concordat.programme.project.ProjectClerk.user;
import static org.concordat.programme.project.report.ReportClerk.path;
import static org.concordat.programme.project.report.ReportClerk.rated;
import static org.concordat.programme.project.report.ReportClerk.report;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.Api;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class HighlightReportResourceTest {

    private static final String MONTHLY = ",\"reportsEvery\":\"MONTHLY\"";

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID lead;

    @BeforeEach
    void anOrganisation() {
        membership = new Membership(dataSource);
        lead = membership.organisation("cheshire");
    }

    private static ValidatableResponse correct(UUID project, UUID report, String overall) {
        return officer()
                .body("{\"rated\":%s,\"reason\":\"Misread\"}".formatted(rated(overall)))
                .post(path(project) + "/" + report + "/corrections")
                .then();
    }

    private static ValidatableResponse project(UUID id) {
        return officer().get(at(id)).then().statusCode(200);
    }

    @Test
    void reportsPeriodByPeriodAndSaysWhenTheNextIsDue() {
        UUID project = inDelivery(lead, MONTHLY);
        project(project).body("nextReportDueOn", equalTo("2008-06-10"));
        UUID first = id(report(project, "2008-05-31", "AMBER")
                .statusCode(201)
                .body("revision", equalTo(1))
                .body("periodFrom", equalTo("2008-05-01"))
                .body("inForce", equalTo(true))
                .body("summary", equalTo("Contract signed")));
        officer().get(path(project) + "/" + first).then().statusCode(200).body("overall", equalTo("AMBER"));
        project(project)
                .body("nextReportDueOn", equalTo("2008-07-10"))
                .body("lastReport.report", equalTo(first.toString()))
                .body("lastReport.overall", equalTo("AMBER"));
        EventContract.own()
                .assertKept(Kafka.awaitEvent("programme.projects", "concordat.programme.project-reported.v1", project));
    }

    @Test
    void refusesAReportForAPeriodNotEnded() {
        UUID project = inDelivery(lead, MONTHLY);
        String endOfThisMonth =
                today().plusDays(1).with(TemporalAdjusters.lastDayOfMonth()).toString();
        report(project, endOfThisMonth, "GREEN")
                .statusCode(422)
                .body("type", containsString("period-not-ended"))
                .body("errors.pointer", contains("/periodEndsOn"));
        report(project, "2008-05-30", "GREEN").statusCode(422).body("type", containsString("no-end-of-a-period"));
        report(project, "2008-06-30", "GREEN")
                .statusCode(422)
                .body("type", containsString("earlier-period-unreported"));
    }

    @Test
    void overallIsNoBetterThanItsWorstPartWithoutAReason() {
        UUID project = inDelivery(lead, MONTHLY);
        String better = """
                {"periodEndsOn":"2008-05-31","rated":{"schedule":"RED","scheduleReason":"The supplier left",
                 "cost":"GREEN","benefits":"GREEN","overall":"AMBER"%s}}""";
        officer()
                .body(better.formatted(""))
                .post(path(project))
                .then()
                .statusCode(422)
                .body("type", containsString("overall-better-than-worst-part"))
                .body("errors.pointer", contains("/rated/overallReason"));
        officer()
                .body(better.formatted(",\"overallReason\":\"Made up since\""))
                .post(path(project))
                .then()
                .statusCode(201);
    }

    @Test
    void whateverIsNotGreenIsReportedWithItsReason() {
        UUID project = inDelivery(lead, MONTHLY);
        String ratings = "{\"schedule\":\"AMBER\",\"cost\":\"RED\",\"benefits\":\"AMBER\",\"overall\":\"RED\"%s}";
        String body = "{\"periodEndsOn\":\"2008-05-31\",\"rated\":%s}".formatted(ratings);
        String said = "";
        for (String part : List.of("schedule", "cost", "benefits")) {
            officer()
                    .body(body.formatted(said))
                    .post(path(project))
                    .then()
                    .statusCode(422)
                    .body("type", containsString("rating-without-reason"))
                    .body("errors.pointer", contains("/rated/%sReason".formatted(part)));
            said += ",\"%sReason\":\"Because of the %s\"".formatted(part, part);
        }
        officer()
                .body(body.formatted(said.replace("Because of the cost", " ")))
                .post(path(project))
                .then()
                .statusCode(400);
        UUID report = id(
                officer().body(body.formatted(said)).post(path(project)).then().statusCode(201));
        for (var seen : List.of(
                officer().get(path(project) + "/" + report).then(),
                project(project).rootPath("lastReport"))) {
            seen.body("scheduleReason", equalTo("Because of the schedule"))
                    .body("costReason", equalTo("Because of the cost"))
                    .body("benefitsReason", equalTo("Because of the benefits"));
        }
        officer()
                .body("{\"rated\":%s,\"reason\":\"Misread\"}".formatted(ratings.formatted("")))
                .post(path(project) + "/" + report + "/corrections")
                .then()
                .statusCode(422)
                .body("type", containsString("rating-without-reason"));
        EventContract.own()
                .assertKept(Kafka.awaitEvent("programme.projects", "concordat.programme.project-reported.v1", project));
    }

    @Test
    void oneReportIsInForceForAPeriodAndIsCorrectedByAnother() {
        UUID project = inDelivery(lead, MONTHLY);
        UUID first = id(report(project, "2008-05-31", "RED").statusCode(201));
        report(project, "2008-05-31", "GREEN").statusCode(409).body("type", containsString("period-reported"));
        UUID second = id(correct(project, first, "AMBER")
                .statusCode(201)
                .body("revision", equalTo(2))
                .body("correctedBecause", equalTo("Misread")));
        correct(project, first, "GREEN").statusCode(409).body("type", containsString("report-corrected"));
        officer()
                .get(path(project))
                .then()
                .body("items.id", contains(first.toString(), second.toString()))
                .body("items.inForce", contains(false, true));
        officer().get(path(project) + "?inForce=true").then().body("items.id", contains(second.toString()));
        project(project).body("lastReport.revision", equalTo(2)).body("nextReportDueOn", equalTo("2008-07-10"));
        EventContract.own()
                .assertKept(Kafka.awaitEvent(
                        "programme.projects", "concordat.programme.project-report-corrected.v1", project));
    }

    @Test
    void redTwiceRunningEscalatesAndACorrectionMayEndIt() {
        UUID project = inDelivery(lead, MONTHLY);
        UUID first = id(report(project, "2008-05-31", "RED").statusCode(201));
        project(project).body("escalated", equalTo(false));
        report(project, "2008-06-30", "RED").statusCode(201);
        project(project).body("escalated", equalTo(true));
        officer()
                .get(PROJECTS + "?escalated=true&organisation=" + lead)
                .then()
                .body("items.id", contains(project.toString()))
                .body("items.overall", contains("RED"));
        correct(project, first, "AMBER").statusCode(201);
        project(project).body("escalated", equalTo(false));
        officer().get(PROJECTS + "?escalated=true&organisation=" + lead).then().body("items", empty());
    }

    private static UUID programme(int reportDueDays) {
        return id(officer()
                .body("""
                        {"code":"%s","name":"A programme","startsOn":"2008-04-01","endsOn":"2010-03-31",
                         "fundingSources":[],"projectRules":{"reportDueDays":%d}}""".formatted(code("PROGRAMME"), reportDueDays))
                .post(Api.PROGRAMMES)
                .then()
                .statusCode(201));
    }

    private static void amend(String path, String patch) {
        officer().header("If-Match", "*").body(patch).patch(path).then().statusCode(200);
    }

    private static String of(UUID programme) {
        return ",\"programme\":\"%s\"".formatted(programme);
    }

    @Test
    void theProgrammeSaysWithinHowManyDaysAReportIsDue() {
        project(inDelivery(lead, MONTHLY + of(programme(21)))).body("nextReportDueOn", equalTo("2008-06-21"));
    }

    @Test
    void soDoesTheProgrammeThatAProjectInDeliveryJoins() {
        UUID project = inDelivery(lead, MONTHLY);
        project(project).body("nextReportDueOn", equalTo("2008-06-10"));
        amend(at(project), "{\"programme\":\"%s\"}".formatted(programme(21)));
        project(project).body("nextReportDueOn", equalTo("2008-06-21"));
        amend(at(project), "{\"programme\":\"%s\"}".formatted(programme(5)));
        project(project).body("nextReportDueOn", equalTo("2008-06-05"));
        amend(at(project), "{\"programme\":null}");
        project(project).body("nextReportDueOn", equalTo("2008-06-10"));
    }

    @Test
    void reportsThatFallDueAfterAStepFollowAChangedRuleOfTheProgramme() {
        UUID programme = programme(21);
        UUID waiting = inInitiation(lead, MONTHLY + of(programme));
        UUID held = inDelivery(lead, MONTHLY + of(programme));
        UUID reported = inDelivery(lead, MONTHLY + of(programme));
        step(held, "hold", "{\"reason\":\"No staff\",\"effectiveOn\":\"2008-05-15\"}");
        amend(Api.PROGRAMMES + "/" + programme, "{\"projectRules\":{\"reportDueDays\":5}}");
        project(reported).body("nextReportDueOn", equalTo("2008-06-21"));
        report(reported, "2008-05-31", "GREEN").statusCode(201);
        project(reported).body("nextReportDueOn", equalTo("2008-07-05"));
        beginDelivery(waiting);
        project(waiting).body("nextReportDueOn", equalTo("2008-06-05"));
        step(held, "resumption", "{\"effectiveOn\":\"2008-05-20\"}");
        project(held).body("nextReportDueOn", equalTo("2008-06-05"));
    }

    private static void step(UUID project, String step, String body) {
        officer().body(body).post(at(project) + "/" + step).then().statusCode(200);
    }

    @Test
    void reportsOnDeliveryAndClosingOnly() {
        report(inInitiation(lead, MONTHLY), "2008-05-31", "GREEN").statusCode(409);
        report(inDelivery(lead, MONTHLY), "2008-04-30", "GREEN")
                .statusCode(422)
                .body("type", containsString("period-before-delivery"));
    }

    @Test
    void anOrganisationsUserReportsOnItsOwnProjects() {
        UUID project = inDelivery(lead, MONTHLY);
        String body = "{\"periodEndsOn\":\"2008-05-31\",\"rated\":%s}".formatted(rated("GREEN"));
        user(membership.organisation("cheshire"))
                .body(body)
                .post(path(project))
                .then()
                .statusCode(404);
        UUID report = id(user(lead).body(body).post(path(project)).then().statusCode(201));
        user(membership.organisation("cheshire"))
                .get(path(project) + "/" + report)
                .then()
                .statusCode(404);
        as(Roles.BOARD_MEMBER).body(body).post(path(project)).then().statusCode(403);
        officer().get(path(inDelivery(lead, "")) + "/" + report).then().statusCode(404);
    }
}
