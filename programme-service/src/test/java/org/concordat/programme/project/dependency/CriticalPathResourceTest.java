package org.concordat.programme.project.dependency;

import static org.concordat.programme.Api.officer;
import static org.concordat.programme.Api.programme;
import static org.concordat.programme.project.ProjectClerk.inInitiation;
import static org.concordat.programme.project.ProjectClerk.user;
import static org.concordat.programme.project.dependency.Links.link;
import static org.concordat.programme.project.dependency.Links.milestone;
import static org.concordat.programme.project.dependency.Links.milestoneOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CriticalPathResourceTest {

    private static final String PATH = "/programme/v1/critical-path";

    @Inject
    AgroalDataSource dataSource;

    private UUID lead;

    @BeforeEach
    void anOrganisation() {
        lead = new Membership(dataSource).organisation("cheshire");
    }

    @Test
    void isFoundAmongAllThatHangsTogetherWithAProjectOrAProgramme() {
        UUID programme = programme("2008-04-01", "2011-03-31");
        LinkedMilestone a = milestoneOf(inInitiation(lead, ",\"programme\":\"%s\"".formatted(programme)), "2009-06-01");
        LinkedMilestone b = milestone(lead, "2009-06-08");
        LinkedMilestone c = milestone(lead, "2009-06-22");
        link(a, b, 0);
        link(b, c, 10);
        for (String of : List.of("?project=" + c.project(), "?programme=" + programme)) {
            officer()
                    .get(PATH + of)
                    .then()
                    .statusCode(200)
                    .body("endsOn", equalTo("2009-06-22"))
                    .body("leastFloat", equalTo(0))
                    .body(
                            "path",
                            contains(b.milestone().toString(), c.milestone().toString()))
                    .body("milestones.floatWorkingDays", contains(5, 0, 0))
                    .body("milestones[0].lateOn", equalTo("2009-06-08"));
        }
    }

    @Test
    void ofAProjectInTwoNetworksIsFoundInBothAndOfAnotherInItsOwn() {
        UUID project = inInitiation(lead, "");
        LinkedMilestone a = milestone(lead, "2009-06-01");
        LinkedMilestone b = milestoneOf(project, "2009-06-08");
        LinkedMilestone c = milestoneOf(project, "2009-06-15");
        LinkedMilestone d = milestone(lead, "2009-06-22");
        link(a, b, 0);
        link(c, d, 0);
        // again and again, since what was found is kept
        for (int i = 0; i < 3; i++) {
            hangTogether(a.project(), a, b);
            hangTogether(project, a, b, c, d);
            hangTogether(d.project(), c, d);
        }
    }

    @Test
    void followsAForecastAndWhatItMovesAtOnce() {
        LinkedMilestone a = milestone(lead, "2009-06-01");
        LinkedMilestone b = milestone(lead, "2009-06-08");
        link(a, b, 0);
        hangTogether(b.project(), a, b);
        officer()
                .header("If-Match", "*")
                .body("{\"forecastOn\":\"2009-06-15\"}")
                .patch(Links.at(a))
                .then()
                .statusCode(200);
        officer()
                .get(PATH + "?project=" + b.project())
                .then()
                .statusCode(200)
                .body("endsOn", equalTo("2009-06-15"))
                .body("milestones.forecastOn", contains("2009-06-15", "2009-06-15"));
    }

    private static void hangTogether(UUID project, LinkedMilestone... all) {
        officer()
                .get(PATH + "?project=" + project)
                .then()
                .statusCode(200)
                .body(
                        "milestones.milestone",
                        containsInAnyOrder(Stream.of(all)
                                .map(each -> each.milestone().toString())
                                .toArray()));
    }

    @Test
    void whatHangsTogetherWithNothingHasNone() {
        LinkedMilestone alone = milestone(lead, "2009-06-01");
        officer()
                .get(PATH + "?project=" + alone.project())
                .then()
                .statusCode(200)
                .body("milestones", empty())
                .body("endsOn", nullValue());
    }

    @Test
    void isAskedForAProjectOrAProgrammeByStaff() {
        officer().get(PATH).then().statusCode(400);
        String both = "?project=%s&programme=%s".formatted(UUID.randomUUID(), UUID.randomUUID());
        officer().get(PATH + both).then().statusCode(400);
        user(lead).get(PATH + "?project=" + UUID.randomUUID()).then().statusCode(403);
    }
}
