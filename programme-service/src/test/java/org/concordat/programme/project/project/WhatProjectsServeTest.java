package org.concordat.programme.project.project;

import static org.concordat.programme.Api.etag;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.project.ProjectClerk.PROJECTS;
import static org.concordat.programme.project.ProjectClerk.at;
import static org.concordat.programme.project.ProjectClerk.body;
import static org.concordat.programme.project.ProjectClerk.proposed;
import static org.concordat.programme.strategy.Strategy.OBJECTIVES;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.Membership;
import org.concordat.programme.strategy.Strategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tools, themes and objectives of projects. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class WhatProjectsServeTest {

    @Inject
    AgroalDataSource dataSource;

    private UUID lead;
    private String theme;
    private UUID objective;

    @BeforeEach
    void anObjective() {
        lead = new Membership(dataSource).organisation("cheshire");
        theme = Strategy.theme();
        objective = Strategy.objective(Strategy.measure(Strategy.outcome(theme)));
    }

    private UUID serving() {
        return proposed(
                lead,
                ",\"tools\":[\"Lean\",\"Benchmarking\",\"Lean\"],\"themes\":[\"%s\"],\"objectives\":[\"%s\"]"
                        .formatted(theme, objective));
    }

    private static RequestSpecification asked(String parameter, Object value) {
        return officer().queryParam(parameter, value);
    }

    @Test
    void aProjectNamesItsToolsThemesAndObjectivesEachOnce() {
        officer()
                .get(at(serving()))
                .then()
                .body("tools", contains("Benchmarking", "Lean"))
                .body("themes", contains(theme))
                .body("objectives", contains(objective.toString()));
    }

    @Test
    void theyAreReplacedAndTheRestStays() {
        UUID project = serving();
        officer()
                .header("If-Match", etag(at(project)))
                .body("{\"tools\":[\"Six Sigma\"],\"objectives\":[]}")
                .patch(at(project))
                .then()
                .statusCode(200)
                .body("tools", contains("Six Sigma"))
                .body("objectives", hasSize(0))
                .body("themes", contains(theme));
    }

    @Test
    void anObjectiveThatAProjectServesIsServed() {
        asked("theme", theme).queryParam("served", false).get(OBJECTIVES).then().body("items", hasSize(1));
        serving();
        asked("theme", theme).queryParam("served", false).get(OBJECTIVES).then().body("items", hasSize(0));
        asked("theme", theme).queryParam("served", true).get(OBJECTIVES).then().body("items", hasSize(1));
    }

    @Test
    void projectsAreListedByThemeByObjectiveAndByWhetherTheyServeAny() {
        UUID serving = serving();
        UUID aimless = proposed(lead, "");
        asked("theme", theme).get(PROJECTS).then().body("items.id", contains(serving.toString()));
        asked("objective", objective).get(PROJECTS).then().body("items.id", contains(serving.toString()));
        RequestSpecification ofLead = asked("organisation", lead);
        ofLead.get(PROJECTS).then().body("items.id", containsInAnyOrder(serving.toString(), aimless.toString()));
        asked("organisation", lead)
                .queryParam("servesAnObjective", false)
                .get(PROJECTS)
                .then()
                .body("items.id", contains(aimless.toString()));
        asked("organisation", lead)
                .queryParam("servesAnObjective", true)
                .get(PROJECTS)
                .then()
                .body("items.id", contains(serving.toString()));
        asked("theme", "NO_SUCH_THEME").get(PROJECTS).then().statusCode(400);
    }

    @Test
    void askedForAThemeFindsProjectsOfWhatStandsUnderItEachOnce() {
        String under = Strategy.themeUnder(Strategy.themeUnder(theme));
        UUID ofBoth = proposed(lead, ",\"themes\":[\"%s\",\"%s\"]".formatted(theme, under));
        UUID ofOneUnder = proposed(lead, ",\"themes\":[\"%s\"]".formatted(under));
        for (String asked : List.of(theme, under)) {
            asked("theme", asked)
                    .get(PROJECTS)
                    .then()
                    .body("items.id", containsInAnyOrder(ofBoth.toString(), ofOneUnder.toString()));
        }
        UUID ofTheOneAbove = serving();
        asked("theme", under)
                .get(PROJECTS)
                .then()
                .body("items.id", containsInAnyOrder(ofBoth.toString(), ofOneUnder.toString()));
        asked("theme", theme)
                .get(PROJECTS)
                .then()
                .body("items.id", hasSize(3))
                .body("items.id", hasItem(ofTheOneAbove.toString()));
    }

    @Test
    void refusesThemesAndObjectivesThatAreNotKnown() {
        officer()
                .body(body(lead, ",\"themes\":[\"%s\",\"NO_SUCH_THEME\"]".formatted(theme)))
                .post(PROJECTS)
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-theme"))
                .body("errors.pointer", contains("/themes"));
        officer()
                .body(body(lead, ",\"objectives\":[\"%s\"]".formatted(UUID.randomUUID())))
                .post(PROJECTS)
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-objective"));
        officer().body(body(lead, ",\"tools\":[\" \"]")).post(PROJECTS).then().statusCode(400);
    }
}
