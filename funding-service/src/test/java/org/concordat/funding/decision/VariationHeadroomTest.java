package org.concordat.funding.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.decision.Region.arrive;
import static org.concordat.funding.decision.Region.clerk;
import static org.concordat.funding.decision.Region.close;
import static org.concordat.funding.decision.Region.item;
import static org.concordat.funding.decision.Region.meeting;
import static org.concordat.funding.decision.Region.once;
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
import org.concordat.funding.application.application.RecommendedApplications;
import org.concordat.funding.application.application.RecommendedApplications.Asked;
import org.concordat.funding.decision.Region.NewBody;
import org.concordat.funding.ledger.Ledger;
import org.concordat.platform.money.Money;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** One pot of 100,000.00, an award of 60,000.00 that wants 40,000.00 more, and an application for the same 40,000.00. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class VariationHeadroomTest {

    private static final int TIMES = 10;

    @Inject
    Region region;

    @Inject
    RecommendedApplications applications;

    @Inject
    Ledger ledger;

    @Test
    void anIncreaseAndAnApprovalAtTheSameMomentNeverTakeMoreThanTheBudget() throws Exception {
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
            String increase = votedFor(increaseOf(awarded(call, one, board), one), board);
            UUID asking = applications.recommended(Asked.of(call, UUID.randomUUID(), "40000.00"), "40000.00");
            String approval = votedFor(item(other, asking), board);
            List<Response> answers = AtOnce.callWith(
                    List.of(increase, approval), item -> close(item).extract().response());
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
            for (Response answer : answers) {
                if (answer.statusCode() == 409) {
                    assertThat(answer.jsonPath().getString("type")).isEqualTo(problem("call-headroom-exceeded"));
                }
            }
            assertThat(ledger.balances(fund, day).committed()).isEqualTo(Money.pounds(100_000L * i));
        }
    }

    private static String votedFor(String item, NewBody board) {
        vote(item, board.organisation("Bury"), "FOR").statusCode(200);
        return item;
    }

    private String awarded(UUID call, String meeting, NewBody board) {
        UUID recipient = UUID.randomUUID();
        UUID application = applications.recommended(Asked.of(call, recipient, "60000.00"), "60000.00");
        String award = close(votedFor(item(meeting, application), board))
                .statusCode(200)
                .extract()
                .path("award");
        once(Tokens.person(Roles.ORGANISATION_USER, recipient))
                .body("{}")
                .post("/funding/v1/awards/" + award + "/acceptance")
                .then()
                .statusCode(200);
        return award;
    }

    /** The item of a variation to 100,000.00. */
    private static String increaseOf(String award, String meeting) {
        String variation = once(Tokens.person(Roles.FINANCE_OFFICER))
                .body("""
                        {"amounts":[{"financialYear":"2008-09","kind":"REVENUE",
                          "amount":{"amount":"100000.00","currency":"GBP"}}],"reason":"A third council joins"}""")
                .post("/funding/v1/awards/" + award + "/variations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return meeting + "/items/"
                + clerk().body("{\"variation\":\"%s\",\"kind\":\"DECISION\"}".formatted(variation))
                        .post(meeting + "/items")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }
}
