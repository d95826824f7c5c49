package org.concordat.programme.sharing.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.sharing.SharingClerk.PRACTICES;
import static org.concordat.programme.sharing.SharingClerk.shared;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PracticeSearchTest {

    @Inject
    AgroalDataSource dataSource;

    private UUID council;

    @BeforeEach
    void aCouncil() {
        council = new Membership(dataSource).organisation("search-region");
    }

    private ValidatableResponse search(String words) {
        return officer()
                .queryParam("q", words)
                .queryParam("organisation", council)
                .get(PRACTICES)
                .then()
                .statusCode(200);
    }

    @Test
    void findsAWordInItsOtherForms() {
        UUID recycled = shared(council, "Waste", "Most of it is recycled", "");
        shared(council, "Libraries", "Open on Sundays", "");
        for (String form : List.of("recycling", "RECYCLES", "recycle")) {
            search(form).body("items.id", contains(recycled.toString()));
        }
    }

    @Test
    void theTitleCountsMoreThanTheSummaryAndThatMoreThanToolsAndLinks() {
        UUID byTool = shared(council, "Depot", "Lorries", ",\"tools\":[\"Telematics\"]");
        UUID byLink = shared(
                council,
                "Depot and yard",
                "Lorries",
                ",\"links\":[{\"title\":\"Telematics\",\"address\":\"https://example.org/\"}]");
        UUID bySummary = shared(council, "Depot", "Telematics in lorries", "");
        UUID byTitle = shared(council, "Telematics", "Lorries", "");
        search("telematics")
                .body(
                        "items.id",
                        // what is as relevant comes by id, the last first
                        contains(byTitle.toString(), bySummary.toString(), byLink.toString(), byTool.toString()))
                .body("items[0].relevance", greaterThan(0));
    }

    @Test
    void showsWhereTheWordsWereFound() {
        shared(council, "Waste *now*", "Before <b>2008</b> nothing was recycled at all. Now it is.", "");
        search("recycling")
                .body("items[0].highlight", containsString("nothing was **recycled**"))
                .body("items[0].highlight", not(containsString("*now*")));
    }

    @Test
    void highlightsNothingThatThePracticeItselfMarks() {
        shared(council, "Waste", "It is **not found** and <script>alert(1)</script> recycled", "");
        String highlight = search("recycle").extract().path("items[0].highlight");
        assertThat(highlight.split("\\*\\*", -1)).hasSize(3);
        assertThat(highlight.split("\\*\\*", -1)[1]).isEqualTo("recycled");
    }

    @Test
    void takesWordsTogetherEitherAndNot() {
        UUID both = shared(council, "Shared payroll", "With a neighbour", "");
        UUID apart = shared(council, "Payroll", "Not yet shared", "");
        UUID other = shared(council, "Libraries", "Opened", "");
        search("\"shared payroll\"").body("items.id", contains(both.toString()));
        search("payroll -neighbour").body("items.id", contains(apart.toString()));
        search("neighbour or libraries").body("items.size()", equalTo(2));
        search("payroll libraries").body("items", empty());
        search("-payroll").body("items.id", contains(other.toString()));
    }

    @Test
    void whateverIsTypedIsAnAnswer() {
        shared(council, "Payroll", "Shared", "");
        for (String odd : List.of(
                "the",
                "'",
                "\"",
                "(",
                "!",
                "&|!",
                "a:*",
                ":",
                "\\",
                "-",
                "- -",
                "or",
                "or or",
                "<->",
                "%",
                "'';--",
                "\u00e9\u00df\u4e2d",
                "x".repeat(200))) {
            search(odd);
        }
        officer().queryParam("q", "x".repeat(201)).get(PRACTICES).then().statusCode(400);
    }

    @Test
    void pagesGoOnWhereTheLastOneEndedAlsoAmongEquals() {
        List<UUID> shared = IntStream.range(0, 7)
                .mapToObj(i -> shared(council, "Payroll", i % 2 == 0 ? "Shared payroll" : "Alone", ""))
                .toList();
        var found = new ArrayList<UUID>();
        String cursor = null;
        do {
            var request = officer().queryParam("q", "payroll").queryParam("organisation", council);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .queryParam("limit", 2)
                    .get(PRACTICES)
                    .then()
                    .statusCode(200)
                    .extract();
            page.<List<String>>path("items.id").forEach(id -> found.add(UUID.fromString(id)));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(found).containsExactlyInAnyOrderElementsOf(shared).hasSize(7);
        assertThat(found.subList(0, 4)).containsExactly(shared.get(6), shared.get(4), shared.get(2), shared.get(0));
    }

    @Test
    void aCursorBelongsToItsWords() {
        IntStream.range(0, 3).forEach(i -> shared(council, "Payroll", "Shared", ""));
        String cursor = officer()
                .get(PRACTICES + "?limit=1&q=payroll&organisation=" + council)
                .then()
                .extract()
                .path("nextCursor");
        officer()
                .get(PRACTICES + "?limit=1&q=shared&organisation=" + council + "&cursor=" + cursor)
                .then()
                .statusCode(400);
    }

    @Test
    void isFoundByWhatItSaysNow() {
        UUID practice = shared(council, "Payroll", "Shared", "");
        officer()
                .header("If-Match", "*")
                .body("{\"summary\":\"Merged\",\"tools\":[\"Kaizen\"]}")
                .patch(PRACTICES + "/" + practice)
                .then()
                .statusCode(200);
        search("shared").body("items", empty());
        search("merging").body("items.id", contains(practice.toString()));
        search("kaizen").body("items.id", contains(practice.toString()));
    }
}
