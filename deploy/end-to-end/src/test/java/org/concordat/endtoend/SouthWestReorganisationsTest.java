package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.concordat.endtoend.SouthWest.Body;
import org.concordat.local.Service;
import org.concordat.sampledata.client.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Last chapter: the map changes three times, in 2009, 2019 and 2023. Whoever followed a member is asked in its place, and the
 * day before a change shows the map as it was.
 */
@Order(16)
@ExtendWith(WithSouthWest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SouthWestReorganisationsTest {
    private static final String NEXT_YEAR = "2009-10";
    private static final String OLD_MAP = "2009-03-31";
    private static final String NEW_MAP = "2009-04-01";
    private static final String[] NEW_IN_2009 = {"Cornwall Council", "Wiltshire Council"};

    private SouthWestOffice office;

    /** Before each change the members of the year are those of the year before, after it those who go on or follow. */
    @BeforeAll
    void liveThroughAllThree(SouthWestOffice open) {
        office = open;
        office.reconciledFirstYear();
        inviteAndAgree("2008-09", SouthWestOffice.YEAR, "2008-04-01");
        inviteTooEarly();
        office.reorganised(NEW_MAP);
        followTheNewMap();
        inviteAndAgree("2018-19", NEXT_YEAR, "2018-04-01");
        office.reorganised("2019-04-01");
        inviteAndAgree("2019-20", "2018-19", "2019-04-01");
        inviteAndAgree("2022-23", "2019-20", "2022-04-01");
        office.reorganised("2023-04-01");
        inviteAndAgree("2023-24", "2022-23", "2023-04-01");
        Settled.await(office.partnership);
    }

    /** For the year that begins with the new map the old one was invited and invoiced, and one council paid at once. */
    private void inviteTooEarly() {
        JsonNode run = office.run(NEXT_YEAR, "2008-09", "2009-02-02");
        office.agree(run, "2009-03-02");
        office.invoice(run, "2009-03-16", "2009-04-30");
        office.statement("natwest-2009-03");
    }

    /** The run taken again invites who follows, and who has ended pays what it was asked for. */
    private void followTheNewMap() {
        JsonNode preview = office.preview(NEXT_YEAR, "2008-09");
        assertThat(names(preview.required("items"))).containsExactly(NEW_IN_2009);
        JsonNode run = office.run(NEXT_YEAR, "2008-09", NEW_MAP);
        office.agree(run, NEW_MAP, NEW_IN_2009);
        office.invoice(run, "2009-04-20", "2009-05-20", NEW_IN_2009);
        office.statement("natwest-2009-04");
        office.moveCredit("Carrick District Council", "Cornwall Council", NEXT_YEAR, "2009-04-22");
    }

    /** Whom the run invites is what its preview has said. */
    private void inviteAndAgree(String year, String membersOf, String day) {
        JsonNode preview = office.preview(year, membersOf);
        JsonNode run = office.run(year, membersOf, day);
        assertThat(run.required("raised").asInt())
                .as(year)
                .isEqualTo(preview.required("items").size());
        assertThat(names(preview.required("items"))).as(year).isEqualTo(SouthWest.names(membersOn(day)));
        assertThat(Json.pounds(preview.required("total")))
                .as(year)
                .isEqualByComparingTo(OnPaper.of(year, membersOn(day)).total().get("expected"));
        office.agree(run, day);
    }

    private static Set<String> names(JsonNode items) {
        return new TreeSet<>(items.findValuesAsText("name"));
    }

    /** All but those who never wanted to; the successor of one that did not is a member for the others that it follows. */
    private static List<Body> membersOn(String day) {
        return SouthWest.on(day).stream()
                .filter(body -> !List.of(SouthWestOffice.DECLINED).contains(body.name()))
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1} councils")
    @CsvSource({
        "2009-03-31, 51, 6, 10, 35",
        "2009-04-01, 41, 4, 12, 25",
        "2019-03-31, 41, 4, 12, 25",
        "2019-04-01, 33, 3, 12, 18",
        "2023-03-31, 33, 3, 12, 18",
        "2023-04-01, 29, 2, 13, 14"
    })
    void aDayShowsTheMapThatWasTrueAtItsEnd(String day, int councils, long counties, long unitaries, long districts) {
        List<Body> map = SouthWest.on(day);
        assertThat(SouthWest.numberByType(map))
                .isEqualTo(Map.of("COUNTY", counties, "UNITARY", unitaries, "DISTRICT", districts, "FIRE", 4L));

        List<JsonNode> listed = office.membership.list("organisations?asAt=" + day);
        assertThat(listed.stream().map(one -> one.required("name").asText()).collect(Collectors.toSet()))
                .isEqualTo(SouthWest.names(map));
        JsonNode standings = office.membership.get("standings?asAt=" + day);
        assertThat(names(standings.required("organisations"))).isEqualTo(SouthWest.names(map));
        assertThat(councils).isEqualTo((int) (counties + unitaries + districts));
    }

    @ParameterizedTest(name = "{0} as at {1}: {2} councils, {3} members, {4} agreed")
    @CsvSource({
        "2008-09, 2009-03-31, 51, 52, 113227.43",
        "2018-19, 2019-03-31, 41, 42, 99675.84",
        "2019-20, 2019-04-01, 33, 35, 86150.85",
        "2022-23, 2023-03-31, 33, 35, 86150.85",
        "2023-24, 2023-04-01, 29, 31, 79547.19"
    })
    void lastYearsMembersAndWhoFollowsThemAreAskedForTheNext(
            String year, String day, int councils, int members, BigDecimal agreed) {
        OnPaper paper = OnPaper.of(year, membersOn(day)).allOthersAgreed();
        assertThat(paper.total().get("agreed")).isEqualByComparingTo(agreed);
        assertThat(paper.total().get("members")).isEqualByComparingTo(BigDecimal.valueOf(members));

        HeldAgainstPaper.asAt(day, year, paper, office);
        JsonNode report =
                office.reporting.get("reports/membership-and-income?financialYear=%s&asAt=%s".formatted(year, day));
        assertThat(report.required("councils").asInt()).isEqualTo(councils);
        assertThat(report.required("organisations").asInt()).isEqualTo(councils + 4);
    }

    @Test
    void aYearThatWasInvitedTooEarlyFollowsTheNewMap() {
        OnPaper oldMap = invoicedForTheOldMap();
        // 6 × 5,250.49 + 9 × 3,500.17 + 34 × 1,575.08 + 3 × 790.03
        assertThat(oldMap.total().get("agreed")).isEqualTo(OnPaper.pounds("118927.28"));
        HeldAgainstPaper.asAt(OLD_MAP, NEXT_YEAR, oldMap, office);
        SouthWestDebt.assertThatAllIsOwed(debt(OLD_MAP), oldMap.owed(), "current");

        OnPaper newMap = newMap().agreed(NEW_IN_2009);
        // less two counties and ten districts, more two unitaries
        assertThat(newMap.total().get("agreed")).isEqualTo(OnPaper.pounds("99675.84"));
        assertThat(newMap.total().get("members")).isEqualByComparingTo("42");
        HeldAgainstPaper.asAt(NEW_MAP, NEXT_YEAR, newMap, office);
        SouthWestDebt.assertThatAllIsOwed(debt(NEW_MAP), newMap.owed(), "current");
        assertThat(office.subscriptions(NEXT_YEAR).values().stream()
                        .filter(one -> one.required("status").asText().equals("CANCELLED")))
                .hasSize(12);
    }

    @Test
    void moneyForAMembershipThatHasEndedIsCreditUntilItPaysTheSuccessorsInvoice() {
        JsonNode line = SouthWestOffice.line(office.statement("natwest-2009-04"), 5);
        assertThat(line.required("outcome").asText()).isEqualTo("IMPORTED");
        assertThat(line.required("payment").isNull()).isTrue();
        assertThat(line.required("credit").isNull()).isFalse();

        HeldAgainstPaper.asAt("2009-04-21", NEXT_YEAR, newMap(), office);
        assertThat(creditHeld("2009-04-21")).isEqualTo(OnPaper.pounds("1890.10"));
        OnPaper moved = newMap().paid("Cornwall Council", "1890.10");
        // 700.03 × 1,890.10 / 4,200.20 of VAT, and as much in what Restormel had paid
        assertThat(moved.bySubRegion().get("cornwall").get("vat/received")).isEqualTo(OnPaper.pounds("630.04"));
        HeldAgainstPaper.asAt("2009-04-30", NEXT_YEAR, moved, office);
        HeldAgainstPaper.now(NEXT_YEAR, moved, office);
        assertThat(creditHeld("2009-04-30")).isEqualTo(OnPaper.pounds("0"));
        SouthWestDebt.assertThatAllIsOwed(debt("2009-04-30"), moved.owed(), "current");
    }

    private JsonNode debt(String day) {
        return office.membership.get("aged-debt?financialYear=%s&asAt=%s".formatted(NEXT_YEAR, day));
    }

    private BigDecimal creditHeld(String day) {
        return Json.pounds(office.reporting
                .get("reports/reconciliation?financialYear=%s&asAt=%s".formatted(NEXT_YEAR, day))
                .at("/total/creditHeld"));
    }

    private static OnPaper invoicedForTheOldMap() {
        return OnPaper.of(NEXT_YEAR, membersOn(OLD_MAP))
                .allOthersInvoiced()
                .paid("Restormel Borough Council", "1890.10");
    }

    /** With the subscriptions of those that have ended cancelled, and the invoices of those that follow. */
    private static OnPaper newMap() {
        List<Body> all = new ArrayList<>(membersOn(OLD_MAP));
        SouthWest.on(NEW_MAP).stream()
                .filter(body -> List.of(NEW_IN_2009).contains(body.name()))
                .forEach(all::add);
        return OnPaper.of(NEXT_YEAR, all)
                .allOthersInvoiced()
                .paid("Restormel Borough Council", "1890.10")
                .cancelled(SouthWest.successions(NEW_MAP).values().stream()
                        .flatMap(List::stream)
                        .map(row -> row.get("ends"))
                        .toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0} is followed by {1}")
    @CsvSource({
        "Kerrier District Council, Cornwall Council, 2009-03-31",
        "Wiltshire County Council, Wiltshire Council, 2009-03-31",
        "Purbeck District Council, Dorset Council, 2019-03-31",
        "Christchurch Borough Council, 'Bournemouth, Christchurch and Poole Council', 2019-03-31",
        "Taunton Deane Borough Council, Somerset West and Taunton Council, 2019-03-31",
        "Somerset West and Taunton Council, Somerset Council, 2023-03-31"
    })
    void whoEndedNamesItsLastDayAndWhoFollows(String ended, String successor, String lastDay) {
        Map<String, String> ids = office.ids();
        JsonNode record = office.membership.get("organisations/" + ids.get(ended));

        assertThat(record.required("activeUntil").asText()).isEqualTo(lastDay);
        assertThat(record.required("successors")).extracting(JsonNode::asText).containsExactly(ids.get(successor));
    }

    @Test
    void peopleWhoMovedSpokeForTheCountyUntilItsLastDayAndForItsSuccessorFromThenOn() {
        Map<String, String> ids = office.ids();
        String county = ids.get("Cornwall County Council");
        String unitary = ids.get("Cornwall Council");

        assertThat(speakersFor(county, "2009-03-31"))
                .containsExactlyInAnyOrder(
                        "Chief Executive of Cornwall", "Head of the Treasurer’s Procurement Unit of Cornwall")
                .isEqualTo(speakersFor(unitary, "2009-04-01"));
        assertThat(speakersFor(county, "2009-04-01")).isEmpty();
        assertThat(speakersFor(unitary, "2009-03-31")).isEmpty();
    }

    private List<String> speakersFor(String organisation, String day) {
        return office.membership.list("organisations/%s/contacts?activeOn=%s".formatted(organisation, day)).stream()
                .map(contact -> contact.required("name").asText())
                .sorted()
                .toList();
    }

    @ParameterizedTest(name = "{0} as at {1}: {3} of {2} members have a chief executive, {4} a procurement lead")
    @CsvSource({
        "2008-09, 2009-03-31, 52, 52, 18",
        "2009-10, 2009-04-01, 42, 42, 18",
        "2018-19, 2019-03-31, 42, 42, 18",
        "2019-20, 2019-04-01, 35, 35, 17",
        "2022-23, 2023-03-31, 35, 35, 17",
        "2023-24, 2023-04-01, 31, 31, 17"
    })
    void everyMapHasItsOwnLeads(String year, String day, int members, int chiefExecutives, int procurementLeads) {
        assertCovered(year, day, "CHIEF_EXECUTIVE", members, chiefExecutives);
        assertCovered(year, day, "PROCUREMENT_LEAD", members, procurementLeads);
    }

    private void assertCovered(String year, String day, String role, int members, int covered) {
        JsonNode coverage =
                office.membership.get("lead-roles/%s/coverage?financialYear=%s&asAt=%s".formatted(role, year, day));
        assertThat(coverage.required("members").asInt()).as(role).isEqualTo(members);
        assertThat(coverage.required("covered").asInt()).as(role).isEqualTo(covered);
    }

    @Test
    void theFirstYearReadsAsItDidUntilACouncilThatHasEndedPaysItsDebt() {
        for (String day : List.of("2006-06-30", OLD_MAP, NEW_MAP, "2009-04-05")) {
            HeldAgainstPaper.asAt(day, SouthWestOffice.YEAR, SouthWestBankTest.afterTheStatements(), office);
        }
        OnPaper paid = SouthWestBankTest.afterTheStatements().paid("Kennet District Council", "1799.20");
        for (String day : List.of("2009-04-06", "2019-04-01", "2023-04-01")) {
            HeldAgainstPaper.asAt(day, SouthWestOffice.YEAR, paid, office);
        }
    }

    @Test
    void theFundFollowsTheMoneyAndNotTheMap() {
        BigDecimal atFirst = office.fundHolds("2006-06-30");

        // Restormel paid 1,575.08 and 315.02 of VAT before it ended
        assertThat(office.fundHolds(OLD_MAP)).isEqualTo(atFirst.add(OnPaper.pounds("1575.08")));
        assertThat(office.fundHolds("2009-04-05")).isEqualTo(office.fundHolds(OLD_MAP));
        // Kennet's old invoice of 1,499.33, and what Carrick paid once it was Cornwall's
        assertThat(office.fundHolds("2009-04-21")).isEqualTo(atFirst.add(OnPaper.pounds("3074.41")));
        assertThat(office.fundHolds("2009-04-22")).isEqualTo(atFirst.add(OnPaper.pounds("4649.49")));
        assertThat(office.fundHolds("2023-04-01")).isEqualTo(office.fundHolds("2009-04-22"));
    }

    @Test
    void noEventOfAllThisWasSetAside() {
        for (Service service : List.of(Service.FUNDING, Service.PROGRAMME, Service.REPORTING)) {
            assertThat(office.partnership.staff(service, "partnership-admin").list("parked-events"))
                    .as("what %s could not read", service)
                    .isEmpty();
        }
    }
}
