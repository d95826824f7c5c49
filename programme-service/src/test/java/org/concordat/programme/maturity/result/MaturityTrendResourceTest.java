package org.concordat.programme.maturity.result;

import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.maturity.MaturityClerk.ASKED;
import static org.concordat.programme.maturity.MaturityClerk.PROFILE;
import static org.concordat.programme.maturity.MaturityClerk.QUESTIONNAIRES;
import static org.concordat.programme.maturity.MaturityClerk.answers;
import static org.concordat.programme.maturity.MaturityClerk.close;
import static org.concordat.programme.maturity.MaturityClerk.opened;
import static org.concordat.programme.maturity.MaturityClerk.publish;
import static org.concordat.programme.maturity.MaturityClerk.published;
import static org.concordat.programme.sharing.SharingClerk.id;
import static org.concordat.programme.sharing.SharingClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
class MaturityTrendResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID first;
    private String code;
    private final List<UUID> councils = new ArrayList<>();

    @BeforeEach
    void councils() {
        membership = new Membership(dataSource);
        first = published("MATURITY", ASKED);
        code = officer().get(QUESTIONNAIRES + "/" + first).path("code");
        for (int i = 0; i < 6; i++) {
            councils.add(membership.organisation(i < 5 ? "trend-north" : "trend-south"));
        }
    }

    private void round(UUID questionnaire, int level) {
        UUID round = opened(questionnaire);
        councils.forEach(council -> new Sheet(round, council).submitted(answers(level, null, "\"WEB\"")));
        close(round);
    }

    private ValidatableResponse trend(RequestSpecification who, String scope) {
        return who.get("/programme/v1/maturity-trends?questionnaire=" + code + scope)
                .then();
    }

    @Test
    void dimensionsScoreRoundOnRoundOverEditions() {
        round(first, 1);
        UUID second = publish(id(officer()
                .body("{%s}".formatted(ASKED))
                .post(QUESTIONNAIRES + "/" + first + "/editions")
                .then()
                .statusCode(201)));
        round(second, 3);
        // what is open has found nothing yet
        opened(second);
        trend(officer(), "")
                .statusCode(200)
                .body("dimensions[0].dimension", equalTo("LEADERSHIP"))
                .body("dimensions[0].rounds.edition", contains(1, 2))
                .body("dimensions[0].rounds.score.score", contains("1.00", "3.00"))
                .body("dimensions[0].rounds.score.base", contains(6, 6))
                .body("dimensions[0].rounds.change", contains(null, "2.00"));
        trend(officer(), "&organisation=" + councils.get(5))
                .body("dimensions[0].rounds.score.score", contains("1.00", "3.00"))
                .body("dimensions[0].rounds.score.base", contains(1, 1))
                .body("dimensions[0].rounds.change", contains(null, "2.00"));
    }

    @Test
    void aSubRegionIsWithheldAsInTheResultsOfItsRounds() {
        round(first, 2);
        // five in the north and one in the south: the one could be told from the five and the region
        for (String subRegion : List.of("trend-north", "trend-south")) {
            trend(as(Roles.BOARD_MEMBER), "&subRegion=" + subRegion)
                    .statusCode(200)
                    .body("dimensions[0].rounds.score.withheld", contains(true));
        }
        for (int i = 0; i < 4; i++) {
            councils.add(membership.organisation("trend-south"));
        }
        round(first, 1);
        trend(as(Roles.BOARD_MEMBER), "&subRegion=trend-south")
                .body("dimensions[0].rounds.score.withheld", contains(true, false))
                .body("dimensions[0].rounds.score.score", contains(null, "1.00"))
                .body("dimensions[0].rounds.change", contains(null, null));
    }

    @Test
    void whatOneOrganisationAnsweredIsShownToItAndToOfficersAlone() {
        round(first, 2);
        UUID own = councils.get(0);
        trend(user(own), "&organisation=" + own)
                .statusCode(200)
                .body("dimensions[0].rounds.score.score", contains("2.00"));
        trend(user(councils.get(1)), "&organisation=" + own).statusCode(404);
        trend(as(Roles.BOARD_MEMBER), "&organisation=" + own).statusCode(403);
        trend(officer(), "&organisation=" + own).statusCode(200);
        trend(user(own), "").statusCode(200);
    }

    @Test
    void theAnswersOfAReorganisedOrganisationStayUnderItsOldId() {
        round(first, 2);
        UUID old = councils.get(5);
        UUID successor = membership.organisation("trend-north");
        membership.end(old, "trend-south", "2026-01-31", successor);
        trend(officer(), "&organisation=" + old).body("dimensions[0].rounds.score.score", contains("2.00"));
        trend(officer(), "&organisation=" + successor).body("dimensions[0].rounds.score.base", contains(0));
    }

    @Test
    void refusesAQuestionnaireThatNobodyKnowsAndTwoScopesAtOnce() {
        officer()
                .get("/programme/v1/maturity-trends?questionnaire=NO_SUCH")
                .then()
                .statusCode(400);
        officer().get("/programme/v1/maturity-trends").then().statusCode(400);
        trend(officer(), "&subRegion=trend-north&organisation=" + councils.get(0))
                .statusCode(400);
        UUID skills = published("COMPETENCY", PROFILE);
        String ofSkills = officer().get(QUESTIONNAIRES + "/" + skills).path("code");
        officer()
                .get("/programme/v1/maturity-trends?subRegion=trend-north&questionnaire=" + ofSkills)
                .then()
                .statusCode(400);
    }
}
