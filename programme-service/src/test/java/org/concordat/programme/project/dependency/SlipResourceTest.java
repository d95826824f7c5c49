package org.concordat.programme.project.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.etag;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.project.ProjectClerk.PROJECTS;
import static org.concordat.programme.project.ProjectClerk.admin;
import static org.concordat.programme.project.ProjectClerk.decide;
import static org.concordat.programme.project.ProjectClerk.decision;
import static org.concordat.programme.project.ProjectClerk.inInitiation;
import static org.concordat.programme.project.ProjectClerk.submit;
import static org.concordat.programme.project.ProjectClerk.user;
import static org.concordat.programme.project.dependency.Links.at;
import static org.concordat.programme.project.dependency.Links.link;
import static org.concordat.programme.project.dependency.Links.milestone;
import static org.concordat.programme.project.dependency.Links.milestoneOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SlipResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private UUID lead;

    @BeforeEach
    void anOrganisation() {
        lead = new Membership(dataSource).organisation("cheshire");
    }

    private static ValidatableResponse expect(LinkedMilestone milestone, String day) {
        return officer()
                .header("If-Match", "*")
                .body("{\"forecastOn\":\"%s\",\"reason\":\"News\"}".formatted(day))
                .patch(at(milestone))
                .then();
    }

    private static String forecast(LinkedMilestone milestone) {
        return officer().get(at(milestone)).then().statusCode(200).extract().path("forecastOn");
    }

    private static void achieve(LinkedMilestone milestone, String day) {
        officer()
                .body("{\"evidence\":\"PAY\",\"achievedOn\":\"%s\"}".formatted(day))
                .post(at(milestone) + "/achievement")
                .then()
                .statusCode(200);
    }

    @Test
    void aSlipMovesWhatItViolatesAndTellsEverybodyWhy() {
        LinkedMilestone a = milestone(lead, "2009-06-01");
        LinkedMilestone b = milestone(lead, "2009-06-15");
        LinkedMilestone c = milestone(lead, "2009-06-17");
        link(a, b, 0);
        link(b, c, 2);
        expect(a, "2009-06-22").statusCode(200).body("forecastOn", equalTo("2009-06-22"));
        assertThat(forecast(b)).isEqualTo("2009-06-22");
        assertThat(forecast(c)).isEqualTo("2009-06-24");
        officer()
                .get(PROJECTS + "/" + b.project() + "/history?limit=200")
                .then()
                .body("items[-1].action", equalTo("project-milestone-slipped"))
                .body("items[-1].reason", equalTo("'First payslip' waits for 'First payslip' of 'Shared payroll'"));
        var event =
                Kafka.awaitEvent("programme.projects", "concordat.programme.project-milestone-slipped.v1", b.project());
        EventContract.own().assertKept(event);
        assertThat(Kafka.value(event)).contains("\"forecastOn\":\"2009-06-22\"");
        expect(a, "2009-06-01").statusCode(200);
        assertThat(forecast(b)).isEqualTo("2009-06-22");
    }

    @Test
    void whatIsAchievedOrOverNeverMoves() {
        LinkedMilestone a = milestone(lead, "2009-01-05");
        LinkedMilestone achieved = milestone(lead, "2009-01-12");
        LinkedMilestone over = milestone(lead, "2009-01-12");
        link(a, achieved, 0);
        link(a, over, 0);
        achieve(achieved, "2009-01-09");
        submit(over.project(), "DELIVERY", ",\"businessCase\":{\"reference\":\"Case\",\"version\":\"1\"}")
                .statusCode(200);
        decide(admin(), over.project(), "DELIVERY", decision("REFUSE", "2008-05-14"))
                .statusCode(200);
        expect(a, "2009-03-02").statusCode(200);
        assertThat(forecast(achieved)).isEqualTo("2009-01-12");
        assertThat(forecast(over)).isEqualTo("2009-01-12");
    }

    @Test
    void achievedLaterThanExpectedIsASlipAndReopenedTooIsWhereItCanBe() {
        LinkedMilestone a = milestone(lead, "2009-01-05");
        LinkedMilestone b = milestone(lead, "2009-01-09");
        link(a, b, 0);
        achieve(b, "2009-01-08");
        achieve(a, "2009-01-20");
        assertThat(forecast(b)).isEqualTo("2009-01-09");
        officer()
                .body("{\"reason\":\"Payslips of the old system\"}")
                .post(at(b) + "/reopening")
                .then()
                .statusCode(200)
                .body("forecastOn", equalTo("2009-01-20"));
        LinkedMilestone c = milestone(lead, "2009-01-21");
        link(b, c, 0);
        achieve(b, "2009-01-30");
        assertThat(forecast(c)).isEqualTo("2009-01-30");
    }

    @Test
    void aDependencyThatIsAddedOrLengthenedMovesWhatItLeavesNoRoom() {
        UUID project = inInitiation(lead, "");
        LinkedMilestone a = milestoneOf(project, "2009-06-01");
        LinkedMilestone b = milestoneOf(project, "2009-06-01");
        String path = link(a, b, 3);
        assertThat(forecast(b)).isEqualTo("2009-06-04");
        officer()
                .header("If-Match", etag(path))
                .body("{\"lagWorkingDays\":5}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("lagWorkingDays", equalTo(5));
        assertThat(forecast(b)).isEqualTo("2009-06-08");
        String before = etag(at(a));
        expect(a, "2009-06-08").statusCode(200).header("ETag", etag(at(b)).replaceAll("-.*\"", "\""));
        assertThat(etag(at(a))).isNotEqualTo(before);
        assertThat(forecast(b)).isEqualTo("2009-06-15");
    }

    @Test
    void refusesADayBeforeWhatTheMilestoneWaitsFor() {
        LinkedMilestone a = milestone(lead, "2009-06-01");
        LinkedMilestone b = milestone(lead, "2009-06-15");
        link(a, b, 5);
        expect(b, "2009-06-05")
                .statusCode(422)
                .body("type", containsString("before-what-it-waits-for"))
                .body("errors.pointer", contains("/forecastOn"))
                .body("detail", containsString("2009-06-08"));
        expect(b, "2009-06-08").statusCode(200);
        officer()
                .header("If-Match", "*")
                .body("{\"forecastOn\":null}")
                .patch(at(b))
                .then()
                .statusCode(200);
    }

    @Test
    void saysWhatASlipWouldHitAndChangesNothing() {
        LinkedMilestone a = milestone(lead, "2009-06-01");
        LinkedMilestone b = milestone(lead, "2009-06-15");
        link(a, b, 0);
        officer().get(at(a) + "/slip?weeks=2").then().statusCode(200).body("hits", empty());
        officer()
                .get(at(a) + "/slip?weeks=3")
                .then()
                .statusCode(200)
                .body("from", equalTo("2009-06-01"))
                .body("to", equalTo("2009-06-22"))
                .body("hits", hasSize(1))
                .body("hits[0].milestone", equalTo(b.milestone().toString()))
                .body("hits[0].from", equalTo("2009-06-15"))
                .body("hits[0].to", equalTo("2009-06-22"))
                .body("hits[0].workingDays", equalTo(5))
                .body("hits[0].waitsFor.milestone", equalTo(a.milestone().toString()))
                .body("hitsElsewhere", equalTo(0));
        assertThat(forecast(b)).isEqualTo("2009-06-15");
    }

    @Test
    void anOrganisationsUserSeesHowManyAreHitElsewhereAndNotWhich() {
        UUID neighbour = new Membership(dataSource).organisation("cheshire");
        LinkedMilestone a = milestone(lead, "2009-06-01");
        LinkedMilestone own = milestone(lead, "2009-06-01");
        LinkedMilestone others = milestone(neighbour, "2009-06-01");
        link(a, own, 0);
        link(a, others, 0);
        user(lead)
                .get(at(a) + "/slip?weeks=1")
                .then()
                .statusCode(200)
                .body("hits.milestone", contains(own.milestone().toString()))
                .body("hitsElsewhere", equalTo(1));
        user(neighbour).get(at(a) + "/slip?weeks=1").then().statusCode(404);
    }

    @Test
    void onlyWhatIsExpectedSlips() {
        LinkedMilestone unknown = milestone(lead, null);
        officer()
                .get(at(unknown) + "/slip?weeks=1")
                .then()
                .statusCode(409)
                .body("type", containsString("milestone-not-expected"));
        LinkedMilestone achieved = milestone(lead, "2009-01-05");
        achieve(achieved, "2009-01-05");
        officer().get(at(achieved) + "/slip?weeks=1").then().statusCode(409);
        for (String weeks : new String[] {"?weeks=0", "?weeks=261", "?weeks=many"}) {
            officer().get(at(unknown) + "/slip" + weeks).then().statusCode(400);
        }
    }
}
