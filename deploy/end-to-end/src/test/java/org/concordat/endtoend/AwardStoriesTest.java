package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.endtoend.FundingOffice.BOARD;
import static org.concordat.endtoend.FundingOffice.EXECUTIVE;
import static org.concordat.endtoend.FundingOffice.YEAR;
import static org.concordat.endtoend.FundingOffice.assertRefused;
import static org.concordat.endtoend.FundingOffice.key;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.concordat.sampledata.client.Json;
import org.concordat.sampledata.client.ServiceClient;
import org.concordat.sampledata.grants.AwardDesk.Spent;
import org.concordat.sampledata.grants.Meeting;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Acceptance stories of funding, through the public APIs of the running stack: what becomes of an award. */
@Order(22)
@ExtendWith(WithFundingOffice.class)
class AwardStoriesTest {
    private static final String MACCLESFIELD = "Macclesfield Borough Council";
    /** Successions are looked at once a minute. */
    private static final Duration A_ROUND = Duration.ofSeconds(100);

    @Test
    void f7ReorganisationInFlight(FundingOffice office) {
        String fund = office.regionalFund("F-7", "200000.00");
        String call = office.call(fund, "Reorganisation in flight", "200000.00");
        String award = activeAwardOf40000(office, call);
        String county = office.recommended(call, Cheshire.COUNTY, "110000.00", "110000.00");

        Cheshire.reorganise(office.membership());
        Awaitility.await("the award of the successor")
                .atMost(A_ROUND)
                .until(() -> office.award(award).required("status").asText().equals("SUSPENDED"));
        String east = office.organisation(Cheshire.EAST);
        assertThat(office.award(award).required("recipient").asText()).isEqualTo(east);
        assertThat(committed(office.officer(), fund, award)).isEqualByComparingTo("30000.00");

        LocalDate march = LocalDate.parse("2009-03-01");
        LocalDate received = LocalDate.parse("2009-04-20");
        Spent inMarch = new Spent(YEAR, march, march.plusDays(30), received, List.of(new BigDecimal("5000.00")));
        assertRefused(409, "accept", () -> office.awards.claim(award, east, inMarch));
        assertRefused(404, award, () -> office.awards.accept(award, office.organisation(MACCLESFIELD), received));
        office.awards.accept(award, east, LocalDate.parse("2009-04-06"));
        assertThat(office.awards
                        .claim(award, east, inMarch)
                        .required("claimant")
                        .asText())
                .isEqualTo(east);

        theCountysApplicationIsItsSuccessors(office, county);
    }

    private static String activeAwardOf40000(FundingOffice office, String call) {
        String application = office.recommended(call, MACCLESFIELD, "40000.00", "40000.00");
        Meeting executive = office.meeting(EXECUTIVE, LocalDate.parse("2008-10-14"));
        String award = office.approvedByExecutive(executive, application)
                .required("award")
                .asText();
        String macclesfield = office.organisation(MACCLESFIELD);
        LocalDate begun = LocalDate.parse("2008-11-03");
        office.awards.accept(award, macclesfield, begun);
        office.awards.activate(award, begun, List.of());
        LocalDate claimed = LocalDate.parse("2009-01-12");
        String claim = office.awards
                .claim(
                        award,
                        macclesfield,
                        new Spent(
                                YEAR,
                                begun,
                                LocalDate.parse("2008-12-31"),
                                claimed,
                                List.of(new BigDecimal("10000.00"))))
                .required("id")
                .asText();
        office.awards.approve(award, claim, claimed, List.of());
        office.awards.pay(award, claim, claimed);
        assertThat(office.award(award).at("/sums/paid/amount").asText()).isEqualTo("10000.00");
        return award;
    }

    private static BigDecimal committed(ServiceClient officer, String fund, String award) {
        return officer.list("funds/" + fund + "/accounts?kind=COMMITTED&award=" + award).stream()
                .map(account -> Json.pounds(account.required("balance")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** And the seat that the successor has from then on cannot vote on it. */
    private static void theCountysApplicationIsItsSuccessors(FundingOffice office, String application) {
        String west = office.organisation(Cheshire.WEST);
        Awaitility.await("the application of the successor").atMost(A_ROUND).until(() -> office.application(application)
                .required("applicant")
                .asText()
                .equals(west));
        String body = "governance-bodies/" + office.bodyId(BOARD);
        JsonNode extended = office.membership()
                .post(
                        body + "/seats",
                        object("category", "CHIEF_EXECUTIVES", "voting", true, "activeFrom", Cheshire.DAY),
                        key())
                .body();
        String seat = extended.required("seat").asText();
        String contact = office.membership()
                .post(
                        "organisations/" + west + "/contacts",
                        object("name", "Chief executive", "activeFrom", Cheshire.DAY),
                        key())
                .id();
        office.membership()
                .post(
                        body + "/seats/" + seat + "/appointment",
                        object("holder", contact, "activeFrom", Cheshire.DAY),
                        key());
        Settled.await(office.partnership());
        LocalDate day = LocalDate.parse("2009-05-12");
        Meeting board = office.meeting(BOARD, day, Cheshire.WEST, "Bury Metropolitan Borough Council");
        String item = board.put(application);
        assertRefused(409, "conflict", () -> board.vote(item, west, "FOR"));
        board.vote(item, office.organisation("Bury Metropolitan Borough Council"), "FOR");
    }
}
