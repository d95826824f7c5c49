package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
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
    private SouthWestOffice office;

    /** Before each change the members of the year are those of the year before, after it those who go on or follow. */
    @BeforeAll
    void liveThroughAllThree(SouthWestOffice open) {
        office = open;
        office.reconciledFirstYear();
        inviteAndAgree("2008-09", SouthWestOffice.YEAR, "2008-04-01");
        office.reorganised("2009-04-01");
        inviteAndAgree("2009-10", "2008-09", "2009-04-01");
        inviteAndAgree("2018-19", "2009-10", "2018-04-01");
        office.reorganised("2019-04-01");
        inviteAndAgree("2019-20", "2018-19", "2019-04-01");
        inviteAndAgree("2022-23", "2019-20", "2022-04-01");
        office.reorganised("2023-04-01");
        inviteAndAgree("2023-24", "2022-23", "2023-04-01");
        Settled.await(office.partnership);
    }

    /** Whom the run invites is what its preview has said. */
    private void inviteAndAgree(String year, String membersOf, String day) {
        JsonNode preview = office.preview(year, membersOf);
        JsonNode run = office.run(year, membersOf, day);
        assertThat(run.required("raised").asInt())
                .as(year)
                .isEqualTo(preview.required("items").size());
        assertThat(names(preview.required("items"))).as(year).isEqualTo(SouthWest.names(members(year)));
        assertThat(Json.pounds(preview.required("total")))
                .as(year)
                .isEqualByComparingTo(OnPaper.of(year, members(year)).total().get("expected"));
        office.allAgree(run, day);
    }

    private static Set<String> names(JsonNode items) {
        return new TreeSet<>(items.findValuesAsText("name"));
    }

    /** All but those who never wanted to; the successor of one that did not is a member for the others that it follows. */
    private static List<Body> members(String year) {
        return SouthWest.on(year.substring(0, 4) + "-04-01").stream()
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
        "2009-10, 2009-04-01, 41, 42, 99675.84",
        "2018-19, 2019-03-31, 41, 42, 99675.84",
        "2019-20, 2019-04-01, 33, 35, 86150.85",
        "2022-23, 2023-03-31, 33, 35, 86150.85",
        "2023-24, 2023-04-01, 29, 31, 79547.19"
    })
    void lastYearsMembersAndWhoFollowsThemAreAskedForTheNext(
            String year, String day, int councils, int members, BigDecimal agreed) {
        OnPaper paper = OnPaper.of(year, members(year)).allOthersAgreed();
        assertThat(paper.total().get("agreed")).isEqualByComparingTo(agreed);
        assertThat(paper.total().get("members")).isEqualByComparingTo(BigDecimal.valueOf(members));

        HeldAgainstPaper.asAt(day, year, paper, office);
        JsonNode report =
                office.reporting.get("reports/membership-and-income?financialYear=%s&asAt=%s".formatted(year, day));
        assertThat(report.required("councils").asInt()).isEqualTo(councils);
        assertThat(report.required("organisations").asInt()).isEqualTo(councils + 4);
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
    void theFirstYearReadsAsItDidBeforeAnyOfIt() {
        OnPaper firstYear = SouthWestBankTest.afterTheStatements();

        for (String day : List.of("2006-06-30", "2009-03-31", "2009-04-01", "2019-04-01", "2023-04-01")) {
            HeldAgainstPaper.asAt(day, SouthWestOffice.YEAR, firstYear, office);
        }
        assertThat(office.fundHolds("2023-04-01")).isEqualTo(office.fundHolds("2006-06-30"));
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
