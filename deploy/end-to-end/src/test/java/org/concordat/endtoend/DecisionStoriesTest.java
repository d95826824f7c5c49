package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.endtoend.FundingOffice.BOARD;
import static org.concordat.endtoend.FundingOffice.EXECUTIVE;
import static org.concordat.endtoend.FundingOffice.YEAR;
import static org.concordat.endtoend.FundingOffice.assertRefused;
import static org.concordat.endtoend.FundingOffice.key;
import static org.concordat.endtoend.FundingOffice.pounds;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.concordat.sampledata.client.Json;
import org.concordat.sampledata.client.Refused;
import org.concordat.sampledata.grants.AwardDesk.Spent;
import org.concordat.sampledata.grants.CallDesk.Asked;
import org.concordat.sampledata.grants.CallDesk.Partners;
import org.concordat.sampledata.grants.Meeting;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Acceptance stories of funding, through the public APIs of the running stack: who decides, and how. */
@Order(21)
@ExtendWith(WithFundingOffice.class)
class DecisionStoriesTest {
    private static final String BOLTON = "Bolton Metropolitan Borough Council";
    private static final String BURY = "Bury Metropolitan Borough Council";
    private static final String OLDHAM = "Oldham Metropolitan Borough Council";
    private static final String WIRRAL = "Wirral Metropolitan Borough Council";
    private static final String LANCASHIRE = "Lancashire County Council";
    private static final String CUMBRIA = "Cumbria County Council";
    private static final String HALTON = "Halton Borough Council";
    private static final String WARRINGTON = "Warrington Borough Council";
    private static final String OBSERVER = "Merseyside Fire and Rescue Authority";
    private static final int TIMES = 100;

    @Test
    void f2TheLine(FundingOffice office) {
        String call = office.call(office.regionalFund("F-2", "500000.00"), "The line", "500000.00");
        String first = office.recommended(call, "Preston City Council", "100000.00", "100000.00");
        String second = office.recommended(call, "Chorley Borough Council", "100000.01", "100000.01");
        String third = office.recommended(call, "Fylde Borough Council", "120000.00", "95000.00");
        Meeting executive = office.meeting(EXECUTIVE, LocalDate.parse("2008-10-07"));
        String decision =
                office.approvedByExecutive(executive, first).required("id").asText();
        for (String above : List.of(second, third)) {
            assertRefused(409, BOARD, () -> executive.put(above));
            String item = executive.put(above, "RECOMMENDATION");
            executive.vote(item, office.organisation("Manchester City Council"), "FOR");
            executive.vote(item, office.organisation(CUMBRIA), "FOR");
            assertThat(outcome(executive.close(item, "To the board"))).isEqualTo("RECOMMENDED_UPWARDS");
            assertThat(status(office, above)).isEqualTo("RECOMMENDED");
        }

        String sixty = office.recommended(call, "Pendle Borough Council", "60000.00", "60000.00");
        String fiftyFive = office.recommended(
                call,
                Asked.revenue(
                        office.organisation("Pendle Borough Council"),
                        "The same in another valley",
                        YEAR,
                        new BigDecimal("55000.00"),
                        null),
                "55000.00");
        for (List<String> pair : List.of(List.of(sixty, fiftyFive), List.of(fiftyFive, sixty))) {
            JsonNode body = office.people.clerk().get("applications/" + pair.get(0) + "/deciding-body?asAt=2008-10-07");
            assertThat(body.required("bodyName").asText()).isEqualTo(BOARD);
            assertThat(body.required("countedWith").findValuesAsText("application"))
                    .containsExactly(pair.get(1));
        }

        delegate(office, "2008-12-01", "50000.00");
        assertThat(office.people
                        .clerk()
                        .get("decisions/" + decision)
                        .at("/policyApplied/bodyLimit/amount")
                        .asText())
                .isEqualTo("100000.00");
        Meeting later = office.meeting(EXECUTIVE, LocalDate.parse("2008-12-02"));
        String sixtyAlone = office.recommended(call, "Hyndburn Borough Council", "60000.00", "60000.00");
        assertRefused(409, BOARD, () -> later.put(sixtyAlone));
        // as it was, for the stories that follow
        delegate(office, "2008-12-03", "100000.00");
    }

    private static void delegate(FundingOffice office, String from, String upTo) {
        office.people
                .clerk()
                .post(
                        "delegation-policies",
                        object(
                                "name",
                                "Delegation from " + from,
                                "activeFrom",
                                from,
                                "steps",
                                List.of(
                                        object("body", office.bodyId(EXECUTIVE), "upTo", pounds(upTo)),
                                        object("body", office.bodyId(BOARD)))),
                        key());
    }

    @Test
    void f3QuorumOfOneItem(FundingOffice office) {
        String call = office.call(office.regionalFund("F-3", "500000.00"), "Quorum of one item", "500000.00");
        String total = "110000.00";
        Map<String, String> shares = new LinkedHashMap<>();
        shares.put(office.organisation(BOLTON), "40");
        shares.put(office.organisation(BURY), "30");
        shares.put(office.organisation(OLDHAM), "30");
        String x = office.recommended(
                call,
                Asked.revenue(office.organisation(BOLTON), "Three towns together", YEAR, new BigDecimal(total), null)
                        .by(new Partners("Three towns", shares)),
                total);
        String y = office.recommended(call, "Preston City Council", total, total);
        String z = office.recommended(call, WIRRAL, total, total);
        LocalDate day = LocalDate.parse("2008-11-04");
        Meeting board =
                office.meeting(BOARD, day, BOLTON, BURY, OLDHAM, LANCASHIRE, CUMBRIA, HALTON, WARRINGTON, OBSERVER);
        Map<String, String> seats = office.seats(BOARD, day);

        String onX = board.put(x);
        assertRefused(403, "observer", () -> board.vote(onX, office.organisation(OBSERVER), "FOR"));
        assertRefused(409, "conflict", () -> board.vote(onX, office.organisation(BOLTON), "FOR"));
        assertRefused(409, "conflict", () -> board.close(onX, "The chair may not preside"));
        board.preside(onX, seats.get(CUMBRIA));
        List.of(LANCASHIRE, CUMBRIA, HALTON, WARRINGTON)
                .forEach(name -> board.vote(onX, office.organisation(name), "FOR"));
        JsonNode noQuorum = board.close(onX, "Four able to vote");
        assertThat(outcome(noQuorum)).isEqualTo("NO_QUORUM");
        assertThat(noQuorum.at("/count/inConflict").asInt()).isEqualTo(3);
        assertThat(noQuorum.at("/count/able").asInt()).isEqualTo(4);
        assertThat(status(office, x)).isEqualTo("RECOMMENDED");

        String onY = board.put(y);
        votes(
                office,
                board,
                onY,
                Map.of(
                        "FOR",
                        List.of(BOLTON, BURY, OLDHAM),
                        "AGAINST",
                        List.of(LANCASHIRE, CUMBRIA),
                        "ABSTAIN",
                        List.of(HALTON, WARRINGTON)));
        JsonNode approved = board.close(onY, "Good value");
        assertThat(outcome(approved)).isEqualTo("APPROVED");
        assertThat(status(office, y)).isEqualTo("APPROVED");
        assertRefused(409, "closed", () -> board.vote(onY, office.organisation(HALTON), "FOR"));

        String onZ = board.put(z);
        votes(
                office,
                board,
                onZ,
                Map.of(
                        "FOR",
                        List.of(BOLTON, BURY),
                        "AGAINST",
                        List.of(LANCASHIRE, CUMBRIA),
                        "ABSTAIN",
                        List.of(OLDHAM, HALTON, WARRINGTON)));
        assertThat(outcome(board.close(onZ, "No agreement"))).isEqualTo("NO_MAJORITY");
        assertThat(status(office, z)).isEqualTo("RECOMMENDED");

        thePackStaysAsItWas(office, approved, seats.get(HALTON));
    }

    /** As PDF and as JSON, with equal figures, after a seat has changed hands. */
    private static void thePackStaysAsItWas(FundingOffice office, JsonNode decision, String changing) {
        String path = "decisions/" + decision.required("id").asText() + "/pack";
        JsonNode pack = office.people.auditor().get(path);
        String pdf = PdfText.of(office.partnership().download(path, "application/pdf"));
        JsonNode count = pack.at("/decision/count");
        assertThat(pdf)
                .contains("%d for, %d against, %d abstained"
                        .formatted(
                                count.required("votesFor").asInt(),
                                count.required("votesAgainst").asInt(),
                                count.required("abstentions").asInt()));
        assertThat(pdf).contains("£110,000.00");
        String seat = "governance-bodies/" + office.bodyId(BOARD) + "/seats/" + changing;
        office.membership().post(seat + "/resignation", object("lastDay", "2008-12-31"), key());
        Settled.await(office.partnership());
        assertThat(office.people.auditor().get(path)).isEqualTo(pack);
        assertThat(PdfText.of(office.partnership().download(path, "application/pdf")))
                .isEqualTo(pdf);
    }

    private static void votes(FundingOffice office, Meeting board, String item, Map<String, List<String>> choices) {
        choices.forEach((choice, names) -> names.forEach(name -> board.vote(item, office.organisation(name), choice)));
    }

    @Test
    void f4OnePotTwoApprovals(FundingOffice office) throws Exception {
        String fund = office.regionalFund("F-4", "6100000.00");
        LocalDate day = LocalDate.parse("2008-11-11");
        Meeting one = office.meeting(EXECUTIVE, day);
        Meeting other = office.meeting(EXECUTIVE, day.plusDays(1));
        ExecutorService both = Executors.newFixedThreadPool(2);
        List<String> last = List.of();
        String call = null;
        try {
            for (int i = 1; i <= TIMES; i++) {
                call = office.call(fund, "One pot, pair " + i, "100000.00");
                last = pairOf(office, call);
                assertOneIsApproved(
                        office, both, List.of(ready(office, one, last.get(0)), ready(office, other, last.get(1))));
                assertThat(last.stream().map(each -> status(office, each)))
                        .containsExactlyInAnyOrder("APPROVED", "RECOMMENDED");
            }
        } finally {
            both.shutdownNow();
        }
        whatTheWinnerDoesNotNeedIsOfferedToTheLoser(office, call, last);
        assertNoBalanceWasEverNegative(office, fund);
    }

    private static List<String> pairOf(FundingOffice office, String call) {
        return List.of(
                office.recommended(call, "Wyre Borough Council", "60000.00", "60000.00"),
                office.recommended(call, "Eden District Council", "60000.00", "60000.00"));
    }

    /** All but closed. */
    private static String ready(FundingOffice office, Meeting meeting, String application) {
        String item = meeting.put(application);
        meeting.vote(item, office.organisation("Manchester City Council"), "FOR");
        return item;
    }

    private static void assertOneIsApproved(FundingOffice office, ExecutorService both, List<String> items)
            throws Exception {
        List<String> outcomes = new ArrayList<>();
        List<Callable<String>> closing = items.stream()
                .map(item -> (Callable<String>) () -> {
                    try {
                        return outcome(office.people
                                .clerk()
                                .post(item + "/closure", object("reason", "Good value"), key())
                                .body());
                    } catch (Refused refused) {
                        return refused.status() + " " + refused.getMessage().contains("headroom of £40000.00");
                    }
                })
                .toList();
        for (Future<String> answer : both.invokeAll(closing)) {
            outcomes.add(answer.get());
        }
        assertThat(outcomes).containsExactlyInAnyOrder("APPROVED", "409 true");
    }

    private static void whatTheWinnerDoesNotNeedIsOfferedToTheLoser(
            FundingOffice office, String call, List<String> pair) {
        String loser = pair.stream()
                .filter(each -> status(office, each).equals("RECOMMENDED"))
                .findFirst()
                .orElseThrow();
        assertThat(recommendation(office, loser)).isEqualTo("RESERVE 1");
        JsonNode award = office.officer().list("awards?call=" + call).get(0);
        String id = award.required("id").asText();
        String winner = award.required("recipient").asText();
        LocalDate begun = LocalDate.parse("2008-12-01");
        office.awards.accept(id, winner, begun);
        office.awards.activate(id, begun, List.of());
        LocalDate ended = LocalDate.parse("2009-02-27");
        String claim = office.awards
                .claim(id, winner, new Spent(YEAR, begun, ended, ended, List.of(new BigDecimal("45000.00"))))
                .required("id")
                .asText();
        office.awards.approve(id, claim, ended, List.of());
        office.awards.pay(id, claim, ended);
        JsonNode completed = office.officer()
                .post("awards/" + id + "/completion", object("effectiveOn", "2009-03-20"), key())
                .body();
        assertThat(completed.required("status").asText()).isEqualTo("COMPLETED");
        assertThat(recommendation(office, loser)).isEqualTo("FUND 55000.00");
        assertThat(office.officer().list("awards?call=" + call))
                .as("no award without a decision")
                .hasSize(1);
    }

    private static String recommendation(FundingOffice office, String application) {
        JsonNode recommendation = office.application(application).required("recommendation");
        return recommendation.required("kind").asText()
                + " "
                + (recommendation.required("kind").asText().equals("RESERVE")
                        ? recommendation.required("place").asText()
                        : recommendation.at("/amount/amount").asText());
    }

    /** Goes through the book as an auditor would, entry by entry. */
    private static void assertNoBalanceWasEverNegative(FundingOffice office, String fund) {
        Map<String, BigDecimal> balances = new HashMap<>();
        for (JsonNode entry : office.people.auditor().list("funds/" + fund + "/entries")) {
            BigDecimal amount = Json.pounds(entry.required("amount"));
            balances.merge(entry.required("from").toString(), amount.negate(), BigDecimal::add);
            balances.merge(entry.required("to").toString(), amount, BigDecimal::add);
            balances.forEach((account, balance) -> {
                if (!account.contains("SOURCE")) {
                    assertThat(balance).as(account).isNotNegative();
                }
            });
        }
        assertThat(balances).as("accounts").hasSizeGreaterThan(TIMES);
    }

    private static String status(FundingOffice office, String application) {
        return office.application(application).required("status").asText();
    }

    private static String outcome(JsonNode decision) {
        return decision.required("outcome").asText();
    }
}
