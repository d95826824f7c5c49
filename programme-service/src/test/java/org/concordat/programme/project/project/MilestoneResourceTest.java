package org.concordat.programme.project.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.project.ProjectClerk.PROJECTS;
import static org.concordat.programme.project.ProjectClerk.id;
import static org.concordat.programme.project.ProjectClerk.inInitiation;
import static org.concordat.programme.project.ProjectClerk.proposed;
import static org.concordat.programme.project.ProjectClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MilestoneResourceTest {

    private static final String TOPIC = "programme.projects";

    @Inject
    AgroalDataSource dataSource;

    private UUID lead;

    @BeforeEach
    void anOrganisation() {
        lead = new Membership(dataSource).organisation("cheshire");
    }

    private static UUID milestone(UUID project) {
        return id(officer()
                .body("{\"title\":\"First payslip\",\"forecastOn\":\"2009-01-31\"}")
                .post(PROJECTS + "/" + project + "/milestones")
                .then()
                .statusCode(201));
    }

    private static String at(UUID project, Object milestone) {
        return (PROJECTS + "/%s/milestones/%s").formatted(project, milestone);
    }

    private static ValidatableResponse achieve(UUID project, Object milestone, String day) {
        return officer()
                .body("{\"evidence\":\"PAY-2009-02\",\"achievedOn\":\"%s\"}".formatted(day))
                .post(at(project, milestone) + "/achievement")
                .then();
    }

    @Test
    void isAchievedWithEvidenceAndToldToEverybody() {
        UUID project = inInitiation(lead, "");
        UUID milestone = milestone(project);
        achieve(project, milestone, "2009-02-27")
                .statusCode(200)
                .body("achievedOn", equalTo("2009-02-27"))
                .body("evidence", equalTo("PAY-2009-02"));
        officer()
                .get(at(project, milestone))
                .then()
                .statusCode(200)
                .body("project", equalTo(project.toString()))
                .body("achievedOn", equalTo("2009-02-27"));
        var event = Kafka.awaitEvent(TOPIC, "concordat.programme.project-milestone-achieved.v1", project);
        EventContract.own().assertKept(event);
        assertThat(Kafka.value(event)).contains(milestone.toString()).contains("\"achievedOn\":\"2009-02-27\"");
        officer()
                .get(PROJECTS + "/" + project + "/history?limit=200")
                .then()
                .body("items[-1].action", equalTo("project-milestone-achieved"))
                .body("items[-1].effectiveOn", equalTo("2009-02-27"));
    }

    @Test
    void refusesAnActualDateAheadAndOneWithoutEvidence() {
        UUID project = inInitiation(lead, "");
        UUID milestone = milestone(project);
        achieve(project, milestone, today().plusDays(2).toString())
                .statusCode(422)
                .body("type", containsString("actual-date-ahead"))
                .body("errors.pointer", contains("/achievedOn"));
        officer()
                .body("{}")
                .post(at(project, milestone) + "/achievement")
                .then()
                .statusCode(400);
    }

    @Test
    void isReopenedForAReason() {
        UUID project = inInitiation(lead, "");
        UUID milestone = milestone(project);
        officer()
                .body("{\"reason\":\"x\"}")
                .post(at(project, milestone) + "/reopening")
                .then()
                .statusCode(409);
        achieve(project, milestone, "2009-02-27").statusCode(200);
        achieve(project, milestone, "2009-02-28").statusCode(409);
        officer().body("{}").post(at(project, milestone) + "/reopening").then().statusCode(400);
        officer()
                .body("{\"reason\":\"Payslips of the old system\"}")
                .post(at(project, milestone) + "/reopening")
                .then()
                .statusCode(200)
                .body("achievedOn", nullValue())
                .body("evidence", nullValue())
                .body("reopenedBecause", equalTo("Payslips of the old system"));
        EventContract.own()
                .assertKept(Kafka.awaitEvent(TOPIC, "concordat.programme.project-milestone-reopened.v1", project));
    }

    @Test
    void nothingIsAchievedBeforeTheMandate() {
        UUID project = proposed(lead, "");
        achieve(project, milestone(project), "2009-02-27").statusCode(409);
    }

    @Test
    void anOrganisationsUserPlansMilestonesAndAnOfficerFindsThemAchieved() {
        UUID project = inInitiation(lead, "");
        UUID milestone = id(user(lead)
                .body("{\"title\":\"First payslip\"}")
                .post(PROJECTS + "/" + project + "/milestones")
                .then()
                .statusCode(201)
                .body("forecastOn", nullValue()));
        user(lead)
                .body("{\"evidence\":\"PAY\"}")
                .post(at(project, milestone) + "/achievement")
                .then()
                .statusCode(403);
        as(Roles.BOARD_MEMBER)
                .body("{\"evidence\":\"PAY\"}")
                .post(at(project, milestone) + "/achievement")
                .then()
                .statusCode(403);
        achieve(project, UUID.randomUUID(), "2009-02-27").statusCode(404);
        officer().get(at(project, UUID.randomUUID())).then().statusCode(404);
    }
}
