package org.concordat.programme.sharing.needsmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.sharing.SharingClerk.user;
import static org.concordat.programme.sharing.SharingClerk.withdraw;
import static org.concordat.programme.sharing.needsmap.NeedsClerk.MAP;
import static org.concordat.programme.sharing.needsmap.NeedsClerk.NEEDS;
import static org.concordat.programme.sharing.needsmap.NeedsClerk.PROVIDERS;
import static org.concordat.programme.sharing.needsmap.NeedsClerk.need;
import static org.concordat.programme.sharing.needsmap.NeedsClerk.runs;
import static org.concordat.programme.sharing.needsmap.NeedsClerk.service;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class NeedsMapResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID council;
    /** A word that only the needs of this test have. */
    private String word;

    @BeforeEach
    void aCouncil() {
        membership = new Membership(dataSource);
        council = membership.organisation("map-north");
        word = code("word").replace("_", "");
    }

    private ValidatableResponse map(String more) {
        return officer().get(MAP + "?q=" + word + more).then().statusCode(200);
    }

    private static List<Map<String, ?>> all(String path) {
        var items = new ArrayList<Map<String, ?>>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = officer()
                    .get(path + (path.contains("?") ? "&" : "?") + "limit=200" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            items.addAll(page.getList("items"));
            String next = page.getString("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
        }
        return items;
    }

    private static List<Map<String, ?>> of(UUID need, List<Map<String, ?>> items) {
        return items.stream()
                .filter(item -> item.get("id").equals(need.toString()))
                .toList();
    }

    @Test
    void leadsFromANeedToTheServicesThatMeetItAndToWhoRunsThem() {
        String repairs = service("Housing");
        String meals = service("Adult care");
        UUID need = need("Staying at home " + word, repairs, meals);
        UUID alone = need("Not being alone " + word);
        runs(council, repairs, "2008-04-01", null);
        map("").body("items.id", contains(need.toString(), alone.toString()))
                .body("items[0].services.code", contains(repairs, meals))
                .body("items[0].services[0].serviceArea", equalTo("Housing"))
                .body("items[0].services[0].organisations.organisation", contains(council.toString()))
                .body("items[0].services[0].organisations.name", contains("District"))
                .body("items[0].services[1].organisations", empty())
                .body("items[1].services", empty());
        user(council).get(MAP + "?q=" + word).then().statusCode(200).body("items", hasSize(2));
        as(Roles.ASSESSOR).get(MAP).then().statusCode(403);
        assertThat(officer()
                        .get(MAP + ".csv?q=" + word)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("services")
                .contains(repairs)
                .contains(council.toString());
    }

    @Test
    void showsWhoRunsAServiceOnTheDayThatIsAsked() {
        String service = service("Housing");
        need("Staying at home " + word, service);
        UUID later = membership.organisation("map-north");
        runs(council, service, "2008-04-01", "2009-03-31");
        runs(later, service, "2009-04-01", null);
        asAt("2008-03-31").body("items[0].services[0].organisations", empty());
        asAt("2008-04-01").body("items[0].services[0].organisations.organisation", contains(council.toString()));
        asAt("2009-03-31").body("items[0].services[0].organisations.organisation", contains(council.toString()));
        asAt("2009-04-01").body("items[0].services[0].organisations.organisation", contains(later.toString()));
        map("").body("items[0].services[0].organisations.organisation", contains(later.toString()));
        // it ends, and runs nothing any more
        membership.end(later, "map-north", "2010-03-31");
        asAt("2010-03-31").body("items[0].services[0].organisations.organisation", contains(later.toString()));
        asAt("2010-04-01").body("items[0].services[0].organisations", empty());
    }

    private ValidatableResponse asAt(String day) {
        return map("&asAt=" + day);
    }

    @Test
    void isNarrowedToAServiceAreaToWordsAndToASubRegion() {
        String area = code("Area");
        String repairs = service(area);
        String meals = service("Adult care");
        UUID both = need("Staying at home " + word, meals, repairs);
        need("Eating well " + word, meals);
        runs(council, repairs, "2008-04-01", null);
        UUID south = membership.organisation("map-south");
        runs(south, repairs, "2008-04-01", null);
        map("&serviceArea=" + area.toLowerCase())
                .body("items.id", contains(both.toString()))
                .body("items[0].services.code", contains(repairs))
                .body("items[0].services[0].organisations", hasSize(2));
        map("&subRegion=map-south")
                .body("items", hasSize(2))
                .body("items[0].services[1].organisations.organisation", contains(south.toString()));
        map(" stayed").body("items.id", contains(both.toString()));
        map(" flying").body("items", empty());
    }

    @Test
    void servicesThatSeveralNeedsShareAreListedWithTheNeeds() {
        String area = code("Area");
        String shared = service(area);
        String single = service(area);
        UUID home = need("Staying at home", shared, single);
        UUID warmth = need("Keeping warm", shared);
        UUID withdrawn = need("Moving", single);
        withdraw(officer(), NEEDS + "/" + withdrawn).statusCode(200);
        officer()
                .get(MAP + "/shared-services?serviceArea=" + area.toUpperCase())
                .then()
                .statusCode(200)
                .body("items.code", contains(shared))
                .body("items[0].needs.need", contains(home.toString(), warmth.toString()))
                .body("items[0].needs.title", contains("Staying at home", "Keeping warm"));
        need("Moving again", single);
        officer().get(MAP + "/shared-services?serviceArea=" + area).then().body("items.code", contains(shared, single));
    }

    @Test
    void needsThatNobodyOwnsAreListedWithTheReason() {
        String run = service("Housing");
        String notRun = service("Housing");
        runs(council, run, "2008-04-01", "2009-03-31");
        UUID unmet = need("Not being alone");
        UUID owned = need("Staying at home", notRun, run);
        UUID notOwned = need("Keeping warm", notRun);
        List<Map<String, ?>> then = all(MAP + "/unowned?asAt=2009-03-31");
        assertThat(of(unmet, then)).singleElement().satisfies(need -> {
            assertThat(need.get("reason")).isEqualTo("NO_SERVICE_MEETS_IT");
            assertThat(need.get("services")).isEqualTo(List.of());
        });
        assertThat(of(owned, then)).isEmpty();
        assertThat(of(notOwned, then)).singleElement().satisfies(need -> {
            assertThat(need.get("reason")).isEqualTo("NO_ORGANISATION_RUNS_ITS_SERVICES");
            assertThat(need.get("services")).isEqualTo(List.of(notRun));
        });
        assertThat(of(owned, all(MAP + "/unowned?asAt=2009-04-01"))).hasSize(1);
        assertThat(of(owned, all(MAP + "/unowned"))).hasSize(1);
        assertThat(of(owned, all(MAP + "/unowned?asAt=2009-03-31&subRegion=map-north")))
                .isEmpty();
        assertThat(of(owned, all(MAP + "/unowned?asAt=2009-03-31&subRegion=map-south")))
                .hasSize(1);
    }

    @Test
    void whatIsWithdrawnIsOnNoMap() {
        String service = service("Housing");
        UUID need = need("Staying at home " + word, service);
        UUID provider = runs(council, service, "2008-04-01", null);
        withdraw(officer(), PROVIDERS + "/" + provider).statusCode(200);
        map("").body("items[0].services[0].organisations", empty());
        assertThat(of(need, all(MAP + "/unowned"))).hasSize(1);
        withdraw(officer(), NEEDS + "/" + need).statusCode(200);
        map("").body("items", empty());
        assertThat(of(need, all(MAP + "/unowned"))).isEmpty();
    }
}
