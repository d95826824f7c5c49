package org.concordat.membership.governance.champion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Boards.BODIES;
import static org.concordat.membership.testing.Boards.aBody;
import static org.concordat.membership.testing.Boards.appoint;
import static org.concordat.membership.testing.Boards.seatsOf;
import static org.concordat.membership.testing.Boards.step;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.concordat.membership.testing.People.aContact;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.testing.Told;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ChampionResourceTest {

    private static final String PROBLEM = "urn:concordat:problem:";

    private UUID body;
    private UUID seat;
    private UUID vacant;

    /** Held from 1 May 2008 to 31 March 2009. */
    @BeforeEach
    void seatSomebody() {
        body = aBody(2);
        List<UUID> seats = seatsOf(body);
        seat = seats.get(0);
        vacant = seats.get(1);
        appoint(body, seat, aContact(anOrganisation()), ",\"activeFrom\":\"2008-05-01\",\"activeUntil\":\"2009-03-31\"")
                .then()
                .statusCode(200);
    }

    private Response name(UUID seat, String more) {
        return step(body, "champions", "{\"seat\":\"%s\"%s}".formatted(seat, more));
    }

    private List<String> champions(String filter, Object value) {
        return officer()
                .queryParam(filter, value)
                .queryParam("body", body)
                .get(ROOT + "/champions")
                .jsonPath()
                .getList("items.id");
    }

    @Test
    void namesTheHolderOfASeatChampionOfAThemeOrAProject() {
        Response named = name(seat, ",\"theme\":\"Sharing information\",\"activeFrom\":\"2008-06-01\"");
        UUID theme = id(named);
        named.then()
                .statusCode(201)
                .header("Location", endsWith(BODIES + "/" + body + "/champions/" + theme))
                .body("seat", equalTo(seat.toString()))
                .body("project", nullValue())
                .body("activeUntil", equalTo("2009-03-31"));
        UUID project = id(name(seat, ",\"project\":\"ISS-3\",\"activeFrom\":\"2008-07-01\""));
        officer()
                .get(BODIES + "/" + body + "/champions/" + theme)
                .then()
                .statusCode(200)
                .body("theme", equalTo("Sharing information"));
        assertThat(champions("asAt", "2008-07-01")).containsExactly(theme.toString(), project.toString());
        assertThat(champions("asAt", "2008-06-30")).containsExactly(theme.toString());
        assertThat(champions("theme", "sharing INFORMATION")).containsExactly(theme.toString());
        assertThat(champions("project", "ISS-3")).containsExactly(project.toString());
        officer()
                .queryParam("asAt", "2008-07-01")
                .get(BODIES + "/" + body + "/composition")
                .then()
                .body("champions.seat", contains(seat.toString(), seat.toString()));
    }

    @Test
    void aChampionHoldsTheSeatAllTheTime() {
        name(vacant, ",\"theme\":\"Parks\",\"activeFrom\":\"2008-06-01\"")
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "seat-vacant"));
        name(seat, ",\"theme\":\"Parks\",\"activeFrom\":\"2008-06-01\",\"activeUntil\":\"2009-04-01\"")
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "term-on-the-seat-ends-before"));
    }

    @Test
    void aChampionIsNamedForOneThing() {
        name(seat, ",\"activeFrom\":\"2008-06-01\"")
                .then()
                .statusCode(422)
                .body("type", equalTo(PROBLEM + "theme-or-project"));
        name(seat, ",\"theme\":\"Parks\",\"project\":\"ISS-3\",\"activeFrom\":\"2008-06-01\"")
                .then()
                .statusCode(422);
        name(seat, ",\"theme\":\" \",\"activeFrom\":\"2008-06-01\"").then().statusCode(400);
    }

    @Test
    void aChampionEndsWithTheHoldersSeat() {
        UUID champion = id(name(seat, ",\"theme\":\"Parks\",\"activeFrom\":\"2008-06-01\""));
        step(body, "seats/" + seat + "/resignation", "{\"lastDay\":\"2008-12-31\"}")
                .then()
                .statusCode(200);
        officer().get(BODIES + "/" + body + "/champions/" + champion).then().body("activeUntil", equalTo("2008-12-31"));
    }

    @Test
    void releasesAChampionWhoKeepsTheSeat() {
        String champion = BODIES + "/" + body + "/champions/"
                + id(name(seat, ",\"theme\":\"Parks\",\"activeFrom\":\"2008-06-01\""));
        officer()
                .body("{\"lastDay\":\"2008-08-31\"}")
                .post(champion + "/release")
                .then()
                .statusCode(200)
                .body("activeUntil", equalTo("2008-08-31"));
        officer()
                .queryParam("asAt", "2008-09-01")
                .get(BODIES + "/" + body + "/composition")
                .then()
                .body("champions", empty())
                .body("seats[0].vacant", equalTo(false));
        officer()
                .body("{}")
                .post(champion + "/release")
                .then()
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "champion-not-in-office"));
        officer()
                .body("{}")
                .post(BODIES + "/" + body + "/champions/" + UUID.randomUUID() + "/release")
                .then()
                .statusCode(404);
    }

    @Test
    void theOthersAreToldTheSeatAndTheTheme() {
        UUID champion = id(name(seat, ",\"theme\":\"Parks\",\"activeFrom\":\"2008-06-01\""));
        // what follows is told after it, and holds it still
        step(body, "dissolution", "{\"lastDay\":\"2030-03-31\"}").then().statusCode(200);
        var told = Told.awaitValid("membership.bodies", "body-dissolved", body).at("/state/champions/0");
        assertThat(told.path("id").asText()).isEqualTo(champion.toString());
        assertThat(told.path("seat").asText()).isEqualTo(seat.toString());
        assertThat(told.path("theme").asText()).isEqualTo("Parks");
        assertThat(told.path("project").isNull()).isTrue();
        assertThat(told).hasSize(6);
    }

    @Test
    void onlyTheMembershipOfficeNamesChampionsAndEverybodySeesThem() {
        as(Roles.BOARD_MEMBER)
                .body("{\"seat\":\"%s\",\"theme\":\"Parks\"}".formatted(seat))
                .post(BODIES + "/" + body + "/champions")
                .then()
                .statusCode(403);
        userOf(anOrganisation())
                .body("{\"seat\":\"%s\",\"theme\":\"Parks\"}".formatted(seat))
                .post(BODIES + "/" + body + "/champions")
                .then()
                .statusCode(403);
        userOf(anOrganisation()).get(ROOT + "/champions").then().statusCode(200);
    }
}
