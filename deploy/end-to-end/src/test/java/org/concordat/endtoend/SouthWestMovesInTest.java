package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.concordat.endtoend.OnPaper.pounds;
import static org.concordat.endtoend.SouthWestOffice.BOOKS_BEGIN;
import static org.concordat.endtoend.SouthWestOffice.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.endtoend.OnPaper.Owed;
import org.concordat.endtoend.SouthWest.Body;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * First chapter: a second region moves in, with the files that it has. What the clerk wrote in them stands in the folder
 * {@code south-west}; what must come out is worked out on paper.
 */
@Order(13)
@ExtendWith(WithSouthWest.class)
class SouthWestMovesInTest {
    /** The day before the first year that is kept here begins. */
    private static final String LAST_DAY_OF_THE_OLD_BOOKS = "2006-03-31";

    @Test
    void itsOwnListsComeFirst(SouthWestOffice office) {
        assertReport(office.organisationTypes(), 4, 0, 0);
        assertReport(office.subRegions(), 7, 0, 0);
        assertReport(office.leadRoles(), 3, 0, 0);
    }

    @Test
    void everyCouncilAndFireAuthorityIsThereUnderItsNameAndPlace(SouthWestOffice office) {
        JsonNode report = office.organisations();

        assertReport(report, 55, 0, 2);
        // line numbers go on over the blank line and the row of semicolons
        assertThat(line(report, 59).required("problem").asText()).contains("resembles line");
        assertThat(line(report, 60).required("problem").asText()).contains("organisation type");
        List<Body> map = SouthWest.on(BOOKS_BEGIN);
        assertThat(SouthWest.numberByType(map))
                .isEqualTo(Map.of("COUNTY", 6L, "UNITARY", 10L, "DISTRICT", 35L, "FIRE", 4L));
        List<JsonNode> registered = office.membership.list("organisations?asAt=" + BOOKS_BEGIN);
        assertThat(registered)
                .extracting(
                        one -> one.required("name").asText(),
                        one -> one.required("type").asText(),
                        one -> one.required("subRegion").asText(),
                        one -> one.required("activeFrom").asText())
                .containsExactlyInAnyOrderElementsOf(map.stream()
                        .map(body -> tuple(
                                body.name(),
                                body.type(),
                                body.subRegion(),
                                body.firstDay().toString()))
                        .toList());
        assertThat(subRegionName(office, "devon")).isEqualTo("Devon – Plymouth – Torbay");
    }

    private static String subRegionName(SouthWestOffice office, String code) {
        return office.membership.get("sub-regions/" + code).required("name").asText();
    }

    @Test
    void everyBodyHasAnAddressToWhichItsInvoiceGoes(SouthWestOffice office) {
        office.organisations();

        List<JsonNode> registered = office.membership.list("organisations?asAt=" + BOOKS_BEGIN);
        assertThat(registered).noneMatch(body -> body.required("postalAddress").isNull());
        assertThat(registered)
                .extracting(
                        body -> body.required("name").asText(),
                        body -> body.at("/postalAddress/line1").asText(),
                        body -> body.at("/postalAddress/town").asText(),
                        body -> body.at("/postalAddress/postcode").asText())
                .contains(
                        tuple("Carrick District Council", "Carrick House", "Truro", "TR99 1AB"),
                        tuple("Council of the Isles of Scilly", "Town Hall", "St Mary’s", "TR99 4FF"));
    }

    @Test
    void everyDistrictHasItsCountyAlthoughTheCountiesStandBelow(SouthWestOffice office) {
        office.organisations();
        Map<String, Integer> districtsOf = Map.of(
                "Cornwall County Council", 6,
                "Devon County Council", 8,
                "Dorset County Council", 6,
                "Gloucestershire County Council", 6,
                "Somerset County Council", 5,
                "Wiltshire County Council", 4);

        Map<String, String> ids = office.ids();
        districtsOf.forEach((county, districts) -> assertThat(
                        office.membership.list("organisations?asAt=" + BOOKS_BEGIN + "&parent=" + ids.get(county)))
                .as(county)
                .hasSize(districts));
    }

    @Test
    void aHundredAndTenPeopleSpeakForThem(SouthWestOffice office) {
        JsonNode report = office.contacts();

        assertReport(report, 110, 0, 2);
        assertThat(line(report, 112).required("problem").asText())
                .contains("organisation")
                .doesNotContain("Clerk");
        assertThat(line(report, 113).required("problem").asText())
                .contains("email")
                .doesNotContain("torbay");
        String restormel = office.ids().get("Restormel Borough Council");
        assertThat(office.membership.list("organisations/" + restormel + "/contacts?role=CHIEF_EXECUTIVE"))
                .extracting(contact -> contact.required("name").asText())
                .containsExactly("Chief Executive of Restormel Borough Council");
        String swindon = office.ids().get("Swindon Borough Council");
        assertThat(office.membership.list("organisations/" + swindon + "/contacts?role=PROCUREMENT_LEAD"))
                .extracting(contact -> contact.required("jobTitle").asText())
                .containsExactly("Head of the Treasurer’s Procurement Unit");
    }

    @Test
    void theBooksOfTwoYearsComeWithEverySum(SouthWestOffice office) {
        JsonNode report = office.pastSubscriptions();

        // 48 that agreed in 2004-05, one of them with two payments, 5 that declined; 53 of 2005-06
        assertReport(report, 107, 0, 2);
        assertThat(line(report, 109).required("problem").asText()).contains("not in the register");
        assertThat(line(report, 110).required("problem").asText()).contains("payment");
        HeldAgainstPaper.asAt(LAST_DAY_OF_THE_OLD_BOOKS, "2004-05", firstYearOfTheOldBooks(), office);
        HeldAgainstPaper.asAt(LAST_DAY_OF_THE_OLD_BOOKS, "2005-06", secondYearOfTheOldBooks(), office);
    }

    @Test
    void whatIsOwedFromTheOldBooksIsStillOwed(SouthWestOffice office) {
        office.pastSubscriptions();
        JsonNode debt = office.membership.get("aged-debt?asAt=" + LAST_DAY_OF_THE_OLD_BOOKS);

        Map<String, Owed> owed = secondYearOfTheOldBooks().owed();
        assertThat(firstYearOfTheOldBooks().owed()).isEmpty();
        // Penwith owes 1,680.60, Swindon 3,840.00, Torridge what is left of 1,680.60 after 1,000.00
        assertThat(owed.values().stream().map(Owed::gross))
                .containsExactly(pounds("1680.60"), pounds("3840.00"), pounds("680.60"));
        SouthWestDebt.assertThatAllIsOwed(debt, owed, "over90Days");
    }

    @Test
    void theFundHasWhatCameInWithoutTheTax(SouthWestOffice office) {
        office.pastSubscriptions();
        BigDecimal first = firstYearOfTheOldBooks().intoTheFund();
        BigDecimal second = secondYearOfTheOldBooks().intoTheFund();
        // 27,000 of counties, 30,000 of unitaries, 35,000 + 1,000 + 625 of districts, 1,200 of fire authorities
        assertThat(first).isEqualByComparingTo("94825");
        // 28,800 of counties, 28,800 of unitaries, 31 districts of 1,400.50, 833.33 of Torridge, 2,800 of fire
        // authorities
        assertThat(second).isEqualByComparingTo("104648.83");

        Settled.await(office.partnership);
        assertThat(office.fundHolds("2005-03-31")).isEqualTo(first);
        assertThat(office.fundHolds(LAST_DAY_OF_THE_OLD_BOOKS)).isEqualTo(first.add(second));
    }

    @Test
    void whoWasAMemberStandsAsItDid(SouthWestOffice office) {
        office.pastSubscriptions();
        JsonNode standings = office.membership.get("standings?asAt=" + LAST_DAY_OF_THE_OLD_BOOKS);

        Set<String> inArrears = new TreeSet<>();
        List<String> strangers = new ArrayList<>();
        standings.required("organisations").forEach(one -> {
            switch (one.required("standing").asText()) {
                case "IN_ARREARS" -> inArrears.add(one.required("name").asText());
                case "NON_MEMBER" -> strangers.add(one.required("name").asText());
                default -> {}
            }
        });
        assertThat(inArrears)
                .containsExactly("Penwith District Council", "Swindon Borough Council", "Torridge District Council");
        assertThat(strangers).containsExactly("Kennet District Council", "West Somerset District Council");
        assertThat(standings.at("/total/good").asInt()).isEqualTo(50);
    }

    /** Two years before: without VAT, and not everybody wanted to join. */
    private static OnPaper firstYearOfTheOldBooks() {
        return OnPaper.of("2004-05", without("Dorset Fire and Rescue Service", "Wiltshire Fire and Rescue Service"))
                .declined(
                        "Caradon District Council",
                        "Kennet District Council",
                        "Kerrier District Council",
                        "Mid Devon District Council",
                        "Purbeck District Council")
                .allOthersInvoiced()
                .asked("North Devon District Council", "1000.00")
                .paidByAllBut("Salisbury District Council")
                .paid("Salisbury District Council", "625.00")
                .withdrawn("Salisbury District Council");
    }

    static OnPaper secondYearOfTheOldBooks() {
        return OnPaper.of("2005-06", without("Kennet District Council", "West Somerset District Council"))
                .allOthersInvoiced()
                .paidByAllBut("Penwith District Council", "Swindon Borough Council", "Torridge District Council")
                .paid("Torridge District Council", "1000.00");
    }

    private static List<Body> without(String... names) {
        return SouthWest.on(BOOKS_BEGIN).stream()
                .filter(body -> !List.of(names).contains(body.name()))
                .toList();
    }

    private static void assertReport(JsonNode report, int accepted, int unchanged, int refused) {
        assertThat(report.required("accepted").asInt()).as(report.toString()).isEqualTo(accepted);
        assertThat(report.required("unchanged").asInt()).isEqualTo(unchanged);
        assertThat(report.required("refused").asInt()).isEqualTo(refused);
    }
}
