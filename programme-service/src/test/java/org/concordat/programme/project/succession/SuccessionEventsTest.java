package org.concordat.programme.project.succession;

import static org.awaitility.Awaitility.await;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.project.ProjectClerk.admin;
import static org.concordat.programme.project.ProjectClerk.at;
import static org.concordat.programme.project.ProjectClerk.decide;
import static org.concordat.programme.project.ProjectClerk.decision;
import static org.concordat.programme.project.ProjectClerk.proposed;
import static org.concordat.programme.project.ProjectClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SuccessionEventsTest {

    private static final String TOPIC = "programme.projects";

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID county;
    private UUID first;
    private UUID second;

    @BeforeEach
    void aCountyAndTwoThatFollowIt() {
        membership = new Membership(dataSource);
        county = membership.organisation("cheshire");
        first = membership.organisation("cheshire");
        second = membership.organisation("cheshire");
    }

    private static void awaitLead(UUID project, UUID lead) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> officer().get(at(project)).path("lead").equals(lead.toString()));
    }

    @Test
    void anOpenProjectGoesToTheNamedSuccessorOfItsLead() {
        UUID project = proposed(county, "");
        membership.end(county, "cheshire", "2009-03-31", first, second);
        awaitLead(project, first);
        user(first).get(at(project)).then().statusCode(200);
        user(county).get(at(project)).then().statusCode(404);
        user(second).get(at(project)).then().statusCode(404);
        EventContract.own().assertKept(Kafka.awaitEvent(TOPIC, "concordat.programme.project-lead-changed.v1", project));
        officer()
                .get(at(project) + "/history")
                .then()
                .body("items.action", contains("project-created", "project-lead-changed"))
                .body("items[1].effectiveOn", equalTo("2009-04-01"))
                .body("items[1].reason", equalTo("Reorganisation"));
    }

    @Test
    void theSuccessorOfAPartnerTakesItsPlace() {
        UUID lead = membership.organisation("cheshire");
        UUID project = proposed(lead, ",\"partners\":[\"%s\"]".formatted(county));
        membership.end(county, "cheshire", "2009-03-31", first);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> officer()
                .get(at(project))
                .then()
                .body("partners", contains(first.toString()))
                .body("lead", equalTo(lead.toString())));
        EventContract.own()
                .assertKept(Kafka.awaitEvent(TOPIC, "concordat.programme.project-partner-changed.v1", project));
    }

    @Test
    void whatIsOverStaysUnderTheOldId() {
        UUID over = proposed(county, "");
        decide(admin(), over, "MANDATE", decision("REFUSE", "2008-04-20")).statusCode(200);
        UUID open = proposed(county, "");
        membership.end(county, "cheshire", "2009-03-31", first);
        awaitLead(open, first);
        officer().get(at(over)).then().body("lead", equalTo(county.toString()));
    }

    @Test
    void nothingHappensBeforeTheLastDayIsOverNorWithoutASuccessor() {
        UUID later = membership.organisation("cheshire");
        UUID alone = membership.organisation("cheshire");
        UUID waits = proposed(later, "");
        UUID stays = proposed(alone, "");
        UUID moves = proposed(county, "");
        membership.end(later, "cheshire", today().plusDays(2).toString(), first);
        membership.end(alone, "cheshire", "2009-03-31");
        membership.end(county, "cheshire", "2009-03-31", first);
        // the round that moves the one has looked at the others
        awaitLead(moves, first);
        officer().get(at(waits)).then().body("lead", equalTo(later.toString()));
        officer().get(at(stays)).then().body("lead", equalTo(alone.toString()));
    }
}
