package org.concordat.programme.project.dependency;

import static org.concordat.programme.Api.officer;
import static org.concordat.programme.project.ProjectClerk.PROJECTS;
import static org.concordat.programme.project.ProjectClerk.id;
import static org.concordat.programme.project.ProjectClerk.inInitiation;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** The few requests that tests of dependencies begin with. */
public final class Links {

    public static final String DEPENDENCIES = "/programme/v1/dependencies";

    private Links() {}

    /** A milestone of a project of its own. */
    public static LinkedMilestone milestone(UUID lead, String forecastOn) {
        return milestoneOf(inInitiation(lead, ""), forecastOn);
    }

    /** @param forecastOn {@code null} for one that nobody expects yet */
    public static LinkedMilestone milestoneOf(UUID project, String forecastOn) {
        String forecast = forecastOn == null ? "null" : "\"" + forecastOn + "\"";
        return new LinkedMilestone(
                project,
                id(officer()
                        .body("{\"title\":\"First payslip\",\"forecastOn\":%s}".formatted(forecast))
                        .post(PROJECTS + "/" + project + "/milestones")
                        .then()
                        .statusCode(201)));
    }

    public static String at(LinkedMilestone milestone) {
        return PROJECTS + "/%s/milestones/%s".formatted(milestone.project(), milestone.milestone());
    }

    public static ValidatableResponse add(
            RequestSpecification who, LinkedMilestone predecessor, LinkedMilestone successor, int lag) {
        return who.body("""
                        {"predecessor":{"project":"%s","milestone":"%s"},
                         "successor":{"project":"%s","milestone":"%s"},"lagWorkingDays":%d,"effectiveOn":"2008-06-02"}""".formatted(
                                predecessor.project(),
                                predecessor.milestone(),
                                successor.project(),
                                successor.milestone(),
                                lag))
                .post(DEPENDENCIES)
                .then();
    }

    /** Answers with its path. */
    public static String link(LinkedMilestone predecessor, LinkedMilestone successor, int lag) {
        return DEPENDENCIES + "/"
                + id(add(officer(), predecessor, successor, lag).statusCode(201));
    }
}
