package org.concordat.programme.project.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.etag;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.project.ProjectClerk.admin;
import static org.concordat.programme.project.ProjectClerk.close;
import static org.concordat.programme.project.ProjectClerk.decide;
import static org.concordat.programme.project.ProjectClerk.decision;
import static org.concordat.programme.project.ProjectClerk.inDelivery;
import static org.concordat.programme.project.ProjectClerk.inInitiation;
import static org.concordat.programme.project.ProjectClerk.user;
import static org.concordat.programme.project.dependency.Links.DEPENDENCIES;
import static org.concordat.programme.project.dependency.Links.add;
import static org.concordat.programme.project.dependency.Links.link;
import static org.concordat.programme.project.dependency.Links.milestone;
import static org.concordat.programme.project.dependency.Links.milestoneOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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
class DependencyResourceTest {

    private static final String TOPIC = "programme.dependencies";

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID lead;

    @BeforeEach
    void anOrganisation() {
        membership = new Membership(dataSource);
        lead = membership.organisation("cheshire");
    }

    @Test
    void isAddedAmendedRemovedAndToldToEverybody() {
        LinkedMilestone one = milestone(lead, "2009-01-05");
        LinkedMilestone other = milestone(lead, "2009-03-02");
        UUID dependency = UUID.fromString(add(officer(), one, other, 5)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString(DEPENDENCIES))
                .body("predecessor.milestone", equalTo(one.milestone().toString()))
                .body("successor.project", equalTo(other.project().toString()))
                .body("lagWorkingDays", equalTo(5))
                .body("addedOn", equalTo("2008-06-02"))
                .body("removedOn", nullValue())
                .extract()
                .path("id"));
        String path = DEPENDENCIES + "/" + dependency;
        officer()
                .header("If-Match", etag(path))
                .body("{\"lagWorkingDays\":7,\"reason\":\"Testing takes longer\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("lagWorkingDays", equalTo(7));
        officer()
                .header("If-Match", etag(path))
                .delete(path + "?effectiveOn=2008-09-01&reason=Done")
                .then()
                .statusCode(204);
        officer().get(path).then().statusCode(200).body("removedOn", equalTo("2008-09-01"));
        officer()
                .get(path + "/history")
                .then()
                .statusCode(200)
                .body("items.action", equalTo(List.of("dependency-added", "dependency-amended", "dependency-removed")))
                .body("items[2].reason", equalTo("Done"));
        for (String what : List.of("added", "amended", "removed")) {
            var event = Kafka.awaitEvent(TOPIC, "concordat.programme.dependency-%s.v1".formatted(what), dependency);
            EventContract.own().assertKept(event);
            assertThat(Kafka.value(event)).contains(one.milestone().toString());
        }
        add(officer(), one, other, 0).statusCode(201);
    }

    @Test
    void aProjectsDependenciesAreListedAtEitherEndWhileTheyStand() {
        LinkedMilestone a = milestone(lead, null);
        LinkedMilestone b = milestone(lead, null);
        LinkedMilestone c = milestone(lead, null);
        link(a, b, 0);
        link(b, c, 0);
        String removed = link(a, c, 0);
        officer().header("If-Match", "*").delete(removed).then().statusCode(204);
        String ofB = DEPENDENCIES + "?project=" + b.project();
        officer()
                .get(ofB)
                .then()
                .statusCode(200)
                .body(
                        "items.successor.milestone",
                        contains(b.milestone().toString(), c.milestone().toString()));
        String next = officer()
                .get(ofB + "&limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("nextCursor");
        officer()
                .get(ofB + "&limit=1&cursor=" + next)
                .then()
                .body("items.predecessor.milestone", contains(b.milestone().toString()));
        officer().get(DEPENDENCIES + "?project=" + c.project()).then().body("items", hasSize(1));
    }

    @Test
    void refusesTheLinkThatClosesACycleAndNamesItsMilestones() {
        UUID project = inInitiation(lead, "");
        LinkedMilestone a = milestoneOf(project, null);
        LinkedMilestone b = milestoneOf(project, null);
        LinkedMilestone c = milestone(lead, null);
        link(a, b, 0);
        link(b, c, 0);
        add(officer(), c, a, 0)
                .statusCode(409)
                .body("type", containsString("dependency-cycle"))
                .body("detail", containsString("'First payslip' of 'Shared payroll', then 'First payslip'"));
        add(officer(), a, a, 0).statusCode(422).body("type", containsString("milestone-waits-for-itself"));
    }

    @Test
    void aPairIsLinkedOnceAtATime() {
        LinkedMilestone one = milestone(lead, null);
        LinkedMilestone other = milestone(lead, null);
        String path = link(one, other, 0);
        add(officer(), one, other, 3).statusCode(409).body("type", containsString("dependency-exists"));
        add(officer(), other, one, 0).statusCode(409).body("type", containsString("dependency-cycle"));
        officer().header("If-Match", "*").delete(path).then().statusCode(204);
        officer().header("If-Match", "*").delete(path).then().statusCode(409);
        add(officer(), other, one, 0).statusCode(201);
    }

    @Test
    void refusesAMilestoneThatTheProjectDoesNotHaveAndALagOutOfBounds() {
        LinkedMilestone one = milestone(lead, null);
        LinkedMilestone other = milestone(lead, null);
        add(officer(), one, new LinkedMilestone(other.project(), UUID.randomUUID()), 0)
                .statusCode(422)
                .body("type", containsString("unknown-milestone"))
                .body("errors.pointer", contains("/successor/milestone"));
        add(officer(), new LinkedMilestone(UUID.randomUUID(), one.milestone()), other, 0)
                .statusCode(422)
                .body("errors.pointer", contains("/predecessor/milestone"));
        add(officer(), one, other, -1).statusCode(400).body("errors.pointer", contains("/lagWorkingDays"));
        add(officer(), one, other, 261).statusCode(400);
        add(officer(), one, other, 260).statusCode(201);
        officer().body("{}").post(DEPENDENCIES).then().statusCode(400);
    }

    @Test
    void refusesToLinkAMilestoneOfAProjectThatIsOver() {
        LinkedMilestone goesOn = milestone(lead, null);
        LinkedMilestone refused = milestone(lead, null);
        decide(admin(), refused.project(), "DELIVERY", decision("REFUSE", "2008-05-14"))
                .statusCode(200);
        LinkedMilestone stopped = milestoneOf(inDelivery(lead, ""), null);
        decide(admin(), stopped.project(), "CLOSING", decision("STOP", "2008-06-01"))
                .statusCode(200);
        LinkedMilestone closed = milestoneOf(inDelivery(lead, ""), null);
        close(closed.project(), "YES", "2008-07-01");
        Map.of("REFUSED", refused, "STOPPED", stopped, "CLOSED", closed).forEach((stage, over) -> {
            add(officer(), over, goesOn, 0).statusCode(409).body("type", containsString("project-over"));
            add(officer(), goesOn, over, 0)
                    .statusCode(409)
                    .body("type", containsString("project-over"))
                    .body("detail", containsString(stage))
                    .body("detail", containsString("Link milestones of projects that go on"));
        });
        officer()
                .get(DEPENDENCIES + "?project=" + goesOn.project())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void keepsTheDependenciesThatAProjectHadBeforeItWasOver() {
        LinkedMilestone first = milestone(lead, null);
        LinkedMilestone second = milestone(lead, null);
        String path = link(first, second, 1);
        decide(admin(), second.project(), "DELIVERY", decision("REFUSE", "2008-05-14"))
                .statusCode(200);
        officer().get(path).then().statusCode(200).body("removedOn", nullValue());
        officer()
                .header("If-Match", "*")
                .body("{\"lagWorkingDays\":2}")
                .patch(path)
                .then()
                .statusCode(200);
        officer().header("If-Match", "*").delete(path).then().statusCode(204);
        add(officer(), first, second, 0).statusCode(409).body("type", containsString("project-over"));
    }

    @Test
    void changesNeedTheVersionThatWasSeen() {
        String path = link(milestone(lead, null), milestone(lead, null), 1);
        officer().body("{\"lagWorkingDays\":2}").patch(path).then().statusCode(428);
        officer()
                .header("If-Match", "\"9\"")
                .body("{\"lagWorkingDays\":2}")
                .patch(path)
                .then()
                .statusCode(412);
        officer()
                .header("If-Match", "*")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("lagWorkingDays", equalTo(1));
        officer().delete(path).then().statusCode(428);
        officer().get(DEPENDENCIES + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void theLeadSaysWhatItsProjectWaitsForAndAPartnerDoesNot() {
        UUID partner = membership.organisation("cheshire");
        UUID neighbour = membership.organisation("cheshire");
        LinkedMilestone first = milestoneOf(inInitiation(partner, ",\"partners\":[\"%s\"]".formatted(lead)), null);
        LinkedMilestone second = milestoneOf(inInitiation(lead, ",\"partners\":[\"%s\"]".formatted(partner)), null);
        add(user(partner), first, second, 0).statusCode(403).body("type", containsString("not-the-lead"));
        add(user(neighbour), first, second, 0).statusCode(422).body("type", containsString("unknown-milestone"));
        add(user(lead), milestone(neighbour, null), second, 0)
                .statusCode(422)
                .body("type", containsString("unknown-milestone"));
        String path = DEPENDENCIES + "/"
                + add(user(lead), first, second, 0).statusCode(201).extract().path("id");
        user(partner).get(path).then().statusCode(200);
        user(neighbour).get(path).then().statusCode(404);
        user(neighbour).get(path + "/history").then().statusCode(404);
        for (String method : List.of("PATCH", "DELETE")) {
            String body = "{\"lagWorkingDays\":2}";
            user(partner)
                    .header("If-Match", "*")
                    .body(body)
                    .request(method, path)
                    .then()
                    .statusCode(403);
            user(neighbour)
                    .header("If-Match", "*")
                    .body(body)
                    .request(method, path)
                    .then()
                    .statusCode(404);
        }
        user(partner).get(DEPENDENCIES).then().statusCode(200).body("items", hasSize(1));
        user(neighbour).get(DEPENDENCIES).then().statusCode(200).body("items", hasSize(0));
        user(lead)
                .header("If-Match", "*")
                .body("{\"lagWorkingDays\":2}")
                .patch(path)
                .then()
                .statusCode(200);
        user(lead).header("If-Match", "*").delete(path).then().statusCode(204);
    }

    @Test
    void whoOnlyReadsLinksNothing() {
        add(as(Roles.BOARD_MEMBER), milestone(lead, null), milestone(lead, null), 0)
                .statusCode(403);
        as(Roles.BOARD_MEMBER).get(DEPENDENCIES).then().statusCode(200);
    }
}
