package org.concordat.funding.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.decision.Region.add;
import static org.concordat.funding.decision.Region.arrive;
import static org.concordat.funding.decision.Region.clerk;
import static org.concordat.funding.decision.Region.close;
import static org.concordat.funding.decision.Region.item;
import static org.concordat.funding.decision.Region.meeting;
import static org.concordat.funding.decision.Region.policy;
import static org.concordat.funding.decision.Region.problem;
import static org.concordat.funding.decision.Region.step;
import static org.concordat.funding.decision.Region.vote;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.RecommendedApplications;
import org.concordat.funding.application.application.RecommendedApplications.Asked;
import org.concordat.funding.decision.Region.NewBody;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The acceptance story F-2: over 100,000.00 the board, and what is split to get under it. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DelegationLineTest {

    @Inject
    Region region;

    @Inject
    RecommendedApplications applications;

    private NewBody group;
    private NewBody board;
    private UUID call;
    private LocalDate day;
    private String meeting;

    @BeforeEach
    void theExecutiveGroupMeets() {
        group = region.learn(
                Region.body("Executive group", 1).seat("Bolton", true).chair("Bolton"), 0);
        board = region.learn(
                Region.body("Management board", 1).seat("Bury", true).chair("Bury"), 0);
        call = applications.call(region.fundWith("900000.00"), "900000.00");
        day = policy(step(group, "100000.00", ",\"refersSecondNoQuorum\":true") + "," + step(board, null, ""));
        meeting = meeting(group, day);
        arrive(meeting, group.seat("Bolton"));
    }

    private UUID asking(String amount, String recommended) {
        return applications.recommended(Asked.of(call, UUID.randomUUID(), amount), recommended);
    }

    @Test
    void theExecutiveGroupDecidesUpToAndIncludingItsLimit() {
        String item = item(meeting, asking("100000.00", "100000.00"));
        vote(item, group.organisation("Bolton"), "FOR").statusCode(200);
        close(item)
                .statusCode(200)
                .body("outcome", equalTo("APPROVED"))
                .body("policyApplied.bodyLimit.amount", equalTo("100000.00"));
    }

    @Test
    void aPennyMoreIsTheBoardsAndSoIsWhatAsksForMoreThanIsRecommended() {
        for (UUID above : List.of(asking("100000.01", "100000.01"), asking("120000.00", "95000.00"))) {
            add(meeting, above, "DECISION")
                    .statusCode(409)
                    .body("type", equalTo(problem("above-the-bodys-limit")))
                    .body("detail", containsString("Management board"))
                    .body("detail", containsString(board.id().toString()));
            String id = add(meeting, above, "RECOMMENDATION")
                    .statusCode(201)
                    .extract()
                    .path("id");
            String item = meeting + "/items/" + id;
            vote(item, group.organisation("Bolton"), "FOR").statusCode(200);
            close(item).statusCode(200).body("outcome", equalTo("RECOMMENDED_UPWARDS"));
            assertThat(applications.get(above).status().name()).isEqualTo("RECOMMENDED");

            String boardMeets = meeting(board, day);
            arrive(boardMeets, board.seat("Bury"));
            String decided = item(boardMeets, above);
            vote(decided, board.organisation("Bury"), "FOR").statusCode(200);
            close(decided).statusCode(200).body("outcome", equalTo("APPROVED"));
        }
    }

    @Test
    void twoForOnePurposeAreBothTheBoardsAndNameEachOther() {
        UUID applicant = UUID.randomUUID();
        UUID sixty = applications.recommended(Asked.of(call, applicant, "60000.00"), "60000.00");
        UUID fiftyFive = applications.recommended(Asked.of(call, applicant, "55000.00"), "55000.00");
        for (UUID[] pair : new UUID[][] {{sixty, fiftyFive}, {fiftyFive, sixty}}) {
            clerk().queryParam("asAt", day.toString())
                    .get("/funding/v1/applications/%s/deciding-body".formatted(pair[0]))
                    .then()
                    .statusCode(200)
                    .body("body", equalTo(board.id().toString()))
                    .body("bodyName", equalTo("Management board"))
                    .body("flagged", equalTo(true))
                    .body("countedAmount.amount", equalTo("115000.00"))
                    .body("countedWith.application", contains(pair[1].toString()));
            add(meeting, pair[0], "DECISION").statusCode(409).body("detail", containsString(pair[1].toString()));
        }
    }

    @Test
    void whatAnOfficerHasLinkedIsAddedUp() {
        UUID applicant = UUID.randomUUID();
        UUID sixty = applications.recommended(Asked.of(call, applicant, "60000.00"), "60000.00");
        UUID other =
                applications.recommended(Asked.of(call, applicant, "55000.00").to("P2"), "55000.00");
        String deciding = "/funding/v1/applications/%s/deciding-body".formatted(sixty);
        clerk().queryParam("asAt", day.toString()).get(deciding).then().body("flagged", equalTo(false));
        String link =
                "{\"application\":\"%s\",\"other\":\"%s\",\"reason\":\"One shared service\"}".formatted(sixty, other);
        clerk().body(link).post("/funding/v1/purpose-links").then().statusCode(201);
        clerk().body(link)
                .post("/funding/v1/purpose-links")
                .then()
                .statusCode(409)
                .body("type", equalTo(problem("linked-already")));
        clerk().queryParam("asAt", day.toString())
                .get(deciding)
                .then()
                .body("flagged", equalTo(true))
                .body("body", equalTo(board.id().toString()));
        clerk().queryParam("application", other.toString())
                .get("/funding/v1/purpose-links")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void aLinkThatIsRemovedForAReasonAddsNothingUpAndMayBeMadeAgain() {
        UUID applicant = UUID.randomUUID();
        UUID sixty = applications.recommended(Asked.of(call, applicant, "60000.00"), "60000.00");
        UUID other =
                applications.recommended(Asked.of(call, applicant, "55000.00").to("P2"), "55000.00");
        String deciding = "/funding/v1/applications/%s/deciding-body".formatted(sixty);
        String link =
                "{\"application\":\"%s\",\"other\":\"%s\",\"reason\":\"One shared service\"}".formatted(sixty, other);
        String removal = "/funding/v1/purpose-links/"
                + clerk().body(link)
                        .post("/funding/v1/purpose-links")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id")
                + "/removal";
        clerk().body("{}").post(removal).then().statusCode(400);
        clerk().body("{\"reason\":\"Two services after all\"}")
                .post(removal)
                .then()
                .statusCode(200)
                .body("removedBecause", equalTo("Two services after all"));
        clerk().body("{\"reason\":\"Again\"}")
                .post(removal)
                .then()
                .statusCode(409)
                .body("type", equalTo(problem("link-removed")));
        clerk().queryParam("asAt", day.toString()).get(deciding).then().body("flagged", equalTo(false));
        clerk().body(link).post("/funding/v1/purpose-links").then().statusCode(201);
        clerk().queryParam("asAt", day.toString()).get(deciding).then().body("flagged", equalTo(true));
    }

    @Test
    void linksOnlyApplicationsThatWereSubmitted() {
        clerk().body("{\"application\":\"%s\",\"other\":\"%s\",\"reason\":\"One shared service\"}"
                        .formatted(asking("60000.00", "60000.00"), UUID.randomUUID()))
                .post("/funding/v1/purpose-links")
                .then()
                .statusCode(422)
                .body("type", equalTo(problem("unknown-application")))
                .body("errors[0].pointer", equalTo("/other"));
    }

    @Test
    void anOlderDecisionStillShowsThePolicyOfItsDay() {
        String item = item(meeting, asking("90000.00", "90000.00"));
        vote(item, group.organisation("Bolton"), "FOR").statusCode(200);
        String decision = close(item).statusCode(200).extract().path("id");
        LocalDate later = policy(step(group, "50000.00", "") + "," + step(board, null, ""));
        clerk().get("/funding/v1/decisions/" + decision)
                .then()
                .statusCode(200)
                .body("policyApplied.bodyLimit.amount", equalTo("100000.00"))
                .body("policyApplied.policyFrom", equalTo(day.toString()));
        add(meeting(group, later), asking("90000.00", "90000.00"), "DECISION").statusCode(409);
    }

    @Test
    void theSecondTimeThatTheQuorumIsMissedRefersItUpwards() {
        UUID application = asking("60000.00", "60000.00");
        String first = item(meeting, application);
        // the only seat declares an interest, so that nobody is able to vote or to preside
        LocalDate quorumOfTwo = policy(
                step(group, "100000.00", ",\"quorum\":2,\"refersSecondNoQuorum\":true") + "," + step(board, null, ""));
        clerk().body("{\"reason\":\"Moved to a later meeting\"}")
                .post(first + "/withdrawal")
                .then()
                .statusCode(200);
        for (String referredTo : new String[] {null, board.id().toString()}) {
            String again = meeting(group, quorumOfTwo);
            arrive(again, group.seat("Bolton"));
            close(item(again, application))
                    .statusCode(200)
                    .body("outcome", equalTo("NO_QUORUM"))
                    .body("referredTo", equalTo(referredTo));
        }
        add(meeting(group, quorumOfTwo), application, "DECISION")
                .statusCode(409)
                .body("detail", containsString("Management board"));
    }

    @Test
    void anApplicationIsOnOneAgendaAtATimeAndAskedForNoMore() {
        UUID application = asking("60000.00", "60000.00");
        item(meeting, application);
        add(meeting, application, "DECISION").statusCode(409).body("type", equalTo(problem("on-an-agenda-already")));
        clerk().body("""
                        {"application":"%s","kind":"DECISION","amount":{"amount":"60000.01","currency":"GBP"}}""".formatted(asking("60000.00", "60000.00")))
                .post(meeting + "/items")
                .then()
                .statusCode(422)
                .body("type", equalTo(problem("more-than-asked")));
    }

    @Test
    void refusesAPolicyOfABodyThatMembershipHasNotToldOf() {
        clerk().body("""
                        {"name":"Delegation","activeFrom":"2031-01-01","steps":[{"body":"%s"}]}""".formatted(UUID.randomUUID()))
                .post("/funding/v1/delegation-policies")
                .then()
                .statusCode(422)
                .body("type", equalTo(problem("unknown-body")));
    }

    @Test
    void showsPoliciesAndWhoSetThemAndRefusesASecondOneOfTheDay() {
        String path = "/funding/v1/delegation-policies";
        clerk().queryParam("limit", 1).get(path).then().statusCode(200).body("items", hasSize(1));
        String id = clerk().queryParam("limit", 200)
                .get(path)
                .then()
                .extract()
                .path("items.find { it.activeFrom == '%s' }.id".formatted(day));
        clerk().get(path + "/" + id).then().statusCode(200).body("steps", hasSize(2));
        clerk().get(path + "/" + id + "/history").then().body("items.action", contains("delegation-policy-set"));
        clerk().body("{\"name\":\"Again\",\"activeFrom\":\"%s\",\"steps\":[%s]}".formatted(day, step(board, null, "")))
                .post(path)
                .then()
                .statusCode(409)
                .body("type", equalTo(problem("policy-begins-that-day")));
        Region.member(UUID.randomUUID())
                .body("{\"name\":\"Mine\",\"activeFrom\":\"2032-01-01\",\"steps\":[%s]}"
                        .formatted(step(board, null, "")))
                .post(path)
                .then()
                .statusCode(403);
    }
}
