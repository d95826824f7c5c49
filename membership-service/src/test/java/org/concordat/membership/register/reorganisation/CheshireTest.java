package org.concordat.membership.register.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.register.reorganisation.Reorganiser.REORGANISATIONS;
import static org.concordat.membership.register.reorganisation.Reorganiser.beginning;
import static org.concordat.membership.register.reorganisation.Reorganiser.confirm;
import static org.concordat.membership.register.reorganisation.Reorganiser.planned;
import static org.concordat.membership.register.reorganisation.Reorganiser.predecessor;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.step;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.membership.testing.Told;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

/**
 * The reorganisation of Cheshire on 1 April 2009, with the organisations and rates of the sample data: the county and its
 * six districts end, two unitaries begin.
 */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(CheshireTest.DatabaseOfItsOwn.class)
class CheshireTest {

    /** The whole region has to be counted, and nobody else. */
    public static final class DatabaseOfItsOwn implements QuarkusTestProfile {}

    private static final Path DATA = Path.of("../deploy/sample-data/src/main/resources/north-west-2008-10");
    private static final String AREA = "cheshire-and-warrington";
    private static final List<String> EAST =
            List.of("Congleton Borough Council", "Crewe and Nantwich Borough Council", "Macclesfield Borough Council");
    private static final List<String> WEST =
            List.of("Chester City Council", "Ellesmere Port and Neston Borough Council", "Vale Royal Borough Council");
    private static final String COUNTY = "Cheshire County Council";

    private final Map<String, UUID> organisations = new LinkedHashMap<>();

    private static List<String[]> rows(String file) throws IOException {
        try (Stream<String> lines = Files.lines(DATA.resolve(file))) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        }
    }

    private static String code(String subRegion) {
        return subRegion.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String json(String template, Object... values) {
        return template.replace('\'', '"').formatted(values);
    }

    private void loadTheRegion() throws IOException {
        for (String[] type : rows("organisation-types.csv")) {
            create("/organisation-types", json("{'code':'%s','name':'%s','council':%s}", type[0], type[1], type[2]));
        }
        List<String[]> bodies = rows("organisations.csv");
        for (String area : bodies.stream().map(row -> row[3]).distinct().toList()) {
            create("/sub-regions", json("{'code':'%s','name':'%s'}", code(area), area));
        }
        for (String[] body : bodies) {
            String parent = body[4].isEmpty() ? "" : json(",'parent':'%s'", organisations.get(body[4]));
            organisations.put(
                    body[1],
                    id(create(
                            "/organisations",
                            json(
                                    "{'name':'%s','type':'%s','subRegion':'%s','effectiveOn':'2006-04-01'%s}",
                                    body[1], body[2], code(body[3]), parent))));
        }
        for (String year : List.of("2008-09", "2009-10")) {
            publishRates(year);
        }
        for (String[] body : bodies) {
            if (body[5].equals("true")) {
                UUID subscription = id(create(
                        "/subscriptions",
                        json(
                                "{'organisation':'%s','financialYear':'2008-09','effectiveOn':'2008-04-01'}",
                                organisations.get(body[1]))));
                step(subscription, "agreement", json("{'effectiveOn':'2008-04-01'}"))
                        .then()
                        .statusCode(200);
            }
        }
    }

    private static void publishRates(String year) throws IOException {
        List<String> classes = rows("rate-cards.csv").stream()
                .filter(row -> row[1].equals(year))
                .map(row -> json(
                        "{'name':'%s','organisationTypes':['%s'],'annualAmount':{'amount':'%s.00','currency':'GBP'},'proRata':'NONE'}",
                        row[2], row[3].replace("|", "','").replace('\'', '"'), row[4]))
                .toList();
        UUID card = id(create(
                "/rate-cards",
                json("{'name':'NW 2008-10','financialYear':'%s','classes':[", year) + String.join(",", classes)
                        + "]}"));
        officer()
                .body("{}")
                .post(ROOT + "/rate-cards/" + card + "/publication")
                .then()
                .statusCode(200);
    }

    private static Response previewOf2009() {
        return officer().queryParam("financialYear", "2009-10").get(ROOT + "/subscription-run-previews");
    }

    private static void assertTheYearBeforeIsAsItWas() {
        officer()
                .get(ROOT + "/income-summaries/2008-09")
                .then()
                .body("members", equalTo(45))
                .body("expected.amount", equalTo("230500.00"));
    }

    private static int councilsOn(String day) {
        return Stream.of("METROPOLITAN", "UNITARY", "COUNTY", "DISTRICT")
                .mapToInt(type -> officer()
                        .queryParam("type", type)
                        .queryParam("activeOn", day)
                        .queryParam("asAt", day)
                        .queryParam("limit", 200)
                        .get(ROOT + "/organisations")
                        .jsonPath()
                        .getList("items")
                        .size())
                .sum();
    }

    private UUID plan() {
        Stream<String> predecessors = Stream.of(
                        EAST.stream().map(name -> predecessor(organisations.get(name), "east")),
                        WEST.stream().map(name -> predecessor(organisations.get(name), "west")),
                        Stream.of(predecessor(organisations.get(COUNTY), "west")))
                .flatMap(part -> part);
        return planned(
                "2009-04-01",
                predecessors.toList(),
                List.of(
                        beginning("east", "Cheshire East Council", "UNITARY", AREA),
                        beginning("west", "Cheshire West and Chester Council", "UNITARY", AREA)));
    }

    @Test
    void theLastDayOfMarchShowsTheOldMapAndTheNextYearFollowsTheNewOne() throws IOException {
        loadTheRegion();
        assertTheYearBeforeIsAsItWas();
        int raisedByTheOldMap = previewOf2009().jsonPath().getList("items").size();
        // somebody has invited the county for the next year too early
        UUID early = id(create(
                "/subscriptions", json("{'organisation':'%s','financialYear':'2009-10'}", organisations.get(COUNTY))));

        UUID reorganisation = plan();
        officer()
                .get(REORGANISATIONS + "/" + reorganisation + "/preview")
                .then()
                .body("kind", equalTo("REDIVISION"))
                .body("dissolved", hasSize(7))
                .body("successors", hasSize(2))
                .body("consequences", hasSize(1))
                .body("hindrances", hasSize(0));
        confirm(reorganisation).then().statusCode(200).body("status", equalTo("IN_EFFECT"));

        assertThat(councilsOn("2009-03-31")).isEqualTo(46);
        assertThat(councilsOn("2009-04-01")).isEqualTo(41);
        assertTheYearBeforeIsAsItWas();
        officer().get(ROOT + "/subscriptions/" + early).then().body("status", equalTo("CANCELLED"));
        assertEachIsFollowedByTheUnitaryThatItNames(reorganisation);
        assertTheNextYearFollowsTheNewMap(raisedByTheOldMap);
    }

    private void assertEachIsFollowedByTheUnitaryThatItNames(UUID reorganisation) {
        JsonNode told = Told.awaitValid("membership.reorganisations", "organisations-reorganised", reorganisation);
        var unitaries = new LinkedHashMap<String, String>();
        told.at("/state/successors")
                .forEach(unitary -> unitaries.put(
                        unitary.path("name").asText(),
                        unitary.path("organisation").asText()));
        String east = unitaries.get("Cheshire East Council");
        String west = unitaries.get("Cheshire West and Chester Council");
        var named = new LinkedHashMap<String, String>();
        told.at("/state/predecessors")
                .forEach(predecessor -> named.put(
                        predecessor.path("organisation").asText(),
                        predecessor.path("successor").asText()));
        assertThat(named).hasSize(7);
        EAST.forEach(
                name -> assertThat(named).containsEntry(organisations.get(name).toString(), east));
        WEST.forEach(
                name -> assertThat(named).containsEntry(organisations.get(name).toString(), west));
        assertThat(named).containsEntry(organisations.get(COUNTY).toString(), west);
        named.forEach((predecessor, successor) -> officer()
                .get(ROOT + "/organisations/" + predecessor)
                .then()
                .body("activeUntil", equalTo("2009-03-31"))
                .body("successors", equalTo(List.of(successor))));
    }

    /** Seven that paid 9,000 + 6 x 2,000 are gone, two that pay 9,000 each have come. */
    private void assertTheNextYearFollowsTheNewMap(int raisedByTheOldMap) {
        Response preview = previewOf2009();
        List<String> invited = preview.jsonPath().getList("items.name");
        assertThat(invited)
                .hasSize(raisedByTheOldMap - 7 + 2)
                .doesNotContain(COUNTY)
                .doesNotContainAnyElementsOf(EAST);
        assertThat(invited).doesNotContainAnyElementsOf(WEST);
        for (String unitary : List.of("Cheshire East Council", "Cheshire West and Chester Council")) {
            assertThat(preview.jsonPath().getString("items.find { it.name == '%s' }.amount.amount".formatted(unitary)))
                    .isEqualTo("9000.00");
        }
        Response run = officer().body("{\"financialYear\":\"2009-10\"}").post(ROOT + "/subscription-runs");
        run.then().statusCode(202);
        Calendar.soon().untilAsserted(() -> officer()
                .get(ROOT + "/subscription-runs/" + id(run))
                .then()
                .body("state", equalTo("SUCCEEDED"))
                .body("raised", equalTo(invited.size())));
        officer()
                .get(ROOT + "/income-summaries/2009-10")
                .then()
                .body("expected.amount", equalTo(preview.jsonPath().getString("total.amount")));
        for (String ended : organisations.keySet()) {
            if (EAST.contains(ended) || WEST.contains(ended)) {
                officer()
                        .queryParam("financialYear", "2009-10")
                        .queryParam("organisation", organisations.get(ended))
                        .get(ROOT + "/subscriptions")
                        .then()
                        .body("items", hasSize(0));
            }
        }
    }
}
