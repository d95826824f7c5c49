package org.concordat.funding.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.decision.Region.arrive;
import static org.concordat.funding.decision.Region.close;
import static org.concordat.funding.decision.Region.item;
import static org.concordat.funding.decision.Region.meeting;
import static org.concordat.funding.decision.Region.policy;
import static org.concordat.funding.decision.Region.problem;
import static org.concordat.funding.decision.Region.step;
import static org.concordat.funding.decision.Region.vote;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.Api;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.application.application.ApplicationStatus;
import org.concordat.funding.application.application.Recommendation;
import org.concordat.funding.application.application.RecommendationKind;
import org.concordat.funding.application.application.RecommendedApplications;
import org.concordat.funding.application.application.RecommendedApplications.Asked;
import org.concordat.funding.decision.Region.NewBody;
import org.concordat.funding.ledger.Ledger;
import org.concordat.platform.money.Money;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

/** The acceptance story F-4: one pot of 100,000.00 and two approvals of 60,000.00 at the same moment. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TwoApprovalsTest {

    private static final int TIMES = 100;

    @Inject
    Region region;

    @Inject
    RecommendedApplications applications;

    @Inject
    Ledger ledger;

    @Test
    void oneIsApprovedAndTheOtherGoesOnTheReserveListWithTheHeadroomNamed() throws Exception {
        NewBody board = region.learn(
                Region.body("Management board", 1).seat("Bury", true).chair("Bury"), 0);
        LocalDate day = policy(step(board, null, ""));
        String one = meeting(board, day);
        String other = meeting(board, day);
        arrive(one, board.seat("Bury"));
        arrive(other, board.seat("Bury"));
        UUID fund = region.fundWith("6000000.00");
        for (int i = 1; i <= TIMES; i++) {
            UUID call = applications.call(fund, "100000.00");
            List<UUID> both = List.of(asking(call), asking(call));
            List<String> items = List.of(item(one, both.get(0)), item(other, both.get(1)));
            items.forEach(item -> vote(item, board.organisation("Bury"), "FOR").statusCode(200));

            List<Response> answers =
                    AtOnce.callWith(items, item -> close(item).extract().response());

            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
            Response refused = answers.stream()
                    .filter(answer -> answer.statusCode() == 409)
                    .findFirst()
                    .orElseThrow();
            assertThat(refused.jsonPath().getString("type")).isEqualTo(problem("call-headroom-exceeded"));
            assertThat(refused.jsonPath().getString("detail")).contains("headroom of £40000.00");
            List<Application> after = both.stream().map(applications::get).toList();
            assertThat(after)
                    .extracting(Application::status)
                    .containsExactlyInAnyOrder(ApplicationStatus.APPROVED, ApplicationStatus.RECOMMENDED);
            Application loser = after.stream()
                    .filter(each -> each.status() == ApplicationStatus.RECOMMENDED)
                    .findFirst()
                    .orElseThrow();
            assertThat(loser.recommendation().kind()).isEqualTo(RecommendationKind.RESERVE);
            assertThat(loser.recommendation().place()).isEqualTo(1);
            assertThat(ledger.balances(fund, day).committed()).isEqualTo(Money.pounds(60_000L * i));
        }
    }

    @Test
    void whatTheWinnerDoesNotNeedIsOfferedToTheFirstOfTheReserveAndNeedsADecision() {
        NewBody board = region.learn(
                Region.body("Management board", 1).seat("Bury", true).chair("Bury"), 0);
        LocalDate day = policy(step(board, null, ""));
        String meeting = meeting(board, day);
        arrive(meeting, board.seat("Bury"));
        UUID call = applications.call(region.fundWith("200000.00"), "100000.00");
        List<UUID> asking = List.of(asking(call), asking(call), asking(call));
        for (UUID each : asking) {
            String item = item(meeting, each);
            vote(item, board.organisation("Bury"), "FOR").statusCode(200);
            close(item).statusCode(each.equals(asking.get(0)) ? 200 : 409);
        }
        String award = Api.financeOfficer()
                .get("/funding/v1/awards?call=" + call)
                .jsonPath()
                .getString("items[0].id");

        Api.financeOfficer()
                .body("{\"reason\":\"The applicant asked\"}")
                .post("/funding/v1/awards/" + award + "/withdrawal")
                .then()
                .statusCode(200);

        assertThat(applications.get(asking.get(1)).recommendation())
                .isEqualTo(Recommendation.fund(Money.pounds(60_000), "Money of the call was released"));
        assertThat(applications.get(asking.get(2)).recommendation())
                .isEqualTo(Recommendation.fund(Money.pounds(40_000), "Money of the call was released"));
        assertThat(Api.financeOfficer()
                        .get("/funding/v1/awards?call=" + call)
                        .jsonPath()
                        .getList("items"))
                .as("no award without a decision")
                .hasSize(1);
    }

    private UUID asking(UUID call) {
        return applications.recommended(Asked.of(call, UUID.randomUUID(), "60000.00"), "60000.00");
    }
}
