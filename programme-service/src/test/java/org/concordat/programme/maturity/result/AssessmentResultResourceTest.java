package org.concordat.programme.maturity.result;

import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.maturity.MaturityClerk.ASKED;
import static org.concordat.programme.maturity.MaturityClerk.PROFILE;
import static org.concordat.programme.maturity.MaturityClerk.ROUNDS;
import static org.concordat.programme.maturity.MaturityClerk.answers;
import static org.concordat.programme.maturity.MaturityClerk.close;
import static org.concordat.programme.maturity.MaturityClerk.opened;
import static org.concordat.programme.maturity.MaturityClerk.published;
import static org.concordat.programme.sharing.SharingClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.maturity.MaturityClerk.Sheet;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AssessmentResultResourceTest {

    private static final String BUDGET = "questions.find { it.question == 'BUDGET' }.";

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID round;

    @BeforeEach
    void aRound() {
        membership = new Membership(dataSource);
        round = opened(published("MATURITY", ASKED));
    }

    private UUID answered(String subRegion, String answers) {
        UUID organisation = membership.organisation(subRegion);
        new Sheet(round, organisation).submitted(answers);
        return organisation;
    }

    private static ValidatableResponse results(RequestSpecification who, UUID round) {
        return who.get(ROUNDS + "/" + round + "/results").then();
    }

    @Test
    void eachShareIsOfThoseThatAnsweredAndSmallBasesAreWithheld() {
        for (int i = 0; i < 5; i++) {
            answered("maturity-a", answers(1, true, "\"WEB\",\"PHONE\""));
        }
        answered("maturity-a", answers(3, true, "\"PHONE\""));
        answered("maturity-b", answers(0, true, null));
        answered("maturity-b", answers(2, false, null));
        UUID last = answered("maturity-b", answers(null, false, "\"WEB\""));
        answered("maturity-b", answers(2, null, "\"PHONE\""));
        // a draft counts for nothing
        new Sheet(round, membership.organisation("maturity-b")).begun(answers(3, true, null));
        results(officer(), round).statusCode(409).body("type", endsWith("round-not-closed"));
        close(round);
        results(user(last), round)
                .statusCode(200)
                .body("smallestBase", equalTo(5))
                .body(BUDGET + "region.base", equalTo(9))
                .body(BUDGET + "region.shares.chosen", contains("YES", "NO"))
                .body(BUDGET + "region.shares.count", contains(7, 2))
                .body(BUDGET + "region.shares.sharePercent", contains(78, 22))
                // three of the sub-region answered, and the other could be told from the region
                .body(BUDGET + "parts.part", contains("maturity-a", "maturity-b"))
                .body(BUDGET + "parts.distribution.withheld", contains(true, true))
                .body(BUDGET + "parts[1].distribution.base", nullValue())
                .body(BUDGET + "parts[1].distribution.shares", empty())
                .body("questions[0].region.base", equalTo(9))
                .body("questions[0].region.meanLevel", equalTo("1.33"))
                .body("questions[2].region.base", equalTo(8))
                .body("questions[2].region.shares.count", contains(6, 7))
                .body("questions[2].region.shares.sharePercent", contains(75, 88))
                .body("dimensions[0].region.score", equalTo("1.33"))
                .body("dimensions[0].region.base", equalTo(9))
                .body("dimensions[0].parts.score.withheld", contains(true, true))
                .body("dimensions[0].own.base", equalTo(0))
                .body("dimensions[1].region.base", equalTo(0));
    }

    @Test
    void subRegionsOfEnoughAnswersAreShownAndAnOrganisationSeesItsOwnScoreBeside() {
        UUID own = null;
        for (int i = 0; i < 5; i++) {
            own = answered("maturity-c", answers(3, null, null));
            answered("maturity-d", answers(i == 0 ? 0 : 1, null, null));
        }
        close(round);
        results(user(own), round)
                .statusCode(200)
                .body("dimensions[0].region.score", equalTo("1.90"))
                .body("dimensions[0].parts.part", contains("maturity-c", "maturity-d"))
                .body("dimensions[0].parts.score.score", contains("3.00", "0.80"))
                .body("dimensions[0].own.score", equalTo("3.00"))
                .body("questions[0].parts[1].distribution.shares.count", contains(1, 4, 0, 0));
        for (var who : List.of(officer(), as(Roles.BOARD_MEMBER), as(Roles.AUDITOR), as(Roles.GOVERNANCE_OFFICER))) {
            results(who, round).statusCode(200).body("dimensions[0].own", nullValue());
        }
        results(as(Roles.ASSESSOR), round).statusCode(403);
        results(officer(), UUID.randomUUID()).statusCode(404);
    }

    @Test
    void whatAReorganisedOrganisationAnsweredStaysUnderItsOwnId() {
        UUID old = null;
        for (int i = 0; i < 5; i++) {
            old = answered("maturity-e", answers(2, null, null));
        }
        UUID successor = membership.organisation("maturity-f");
        membership.end(old, "maturity-e", "2026-01-31", successor);
        close(round);
        results(user(old), round)
                .body("dimensions[0].parts.part", contains("maturity-e"))
                .body("dimensions[0].parts.score.base", contains(5))
                .body("dimensions[0].own.score", equalTo("2.00"));
        results(user(successor), round).body("dimensions[0].own.base", equalTo(0));
    }

    @Test
    void competencyIsShownByRoleWithItsGapToTheLevelRequired() {
        UUID skills = opened(published("COMPETENCY", PROFILE));
        UUID council = membership.organisation("maturity-g");
        for (int i = 0; i < 5; i++) {
            new Sheet(skills, council, "planner").submitted("{\"question\":\"PLANNING\",\"level\":3}");
            new Sheet(skills, council, "programme-manager")
                    .submitted("{\"question\":\"PLANNING\",\"level\":%d}".formatted(i % 3));
        }
        close(skills);
        results(officer(), skills)
                .statusCode(200)
                .body("kind", equalTo("COMPETENCY"))
                .body("questions[0].region.base", equalTo(10))
                .body("questions[0].parts.part", contains("planner", "programme-manager"))
                .body("questions[0].parts.required", contains(2, 3))
                .body("questions[0].parts.gap", contains("-1.00", "2.20"));
    }
}
