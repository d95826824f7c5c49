package org.concordat.programme.event.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.event.BookingClerk.attended;
import static org.concordat.programme.event.BookingClerk.bookedIn2008;
import static org.concordat.programme.event.EventClerk.announce;
import static org.concordat.programme.event.EventClerk.at;
import static org.concordat.programme.event.EventClerk.body;
import static org.concordat.programme.event.EventClerk.id;
import static org.concordat.programme.event.EventClerk.user;
import static org.concordat.programme.sharing.SharingClerk.TO_COME;
import static org.concordat.programme.sharing.SharingClerk.withdraw;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MaterialTakeUpResourceTest {

    private static final String TAKE_UPS = "/programme/v1/material-take-ups";
    private static final String SLIDES = "https://example.org/slides.pdf";
    private static final String GUIDE = "https://example.org/guide.pdf";

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID first;
    private UUID second;
    private UUID event;

    @BeforeEach
    void anEventOf2008WithTwoMaterials() {
        membership = new Membership(dataSource);
        first = member();
        second = member();
        event = id(announce(
                        body(",\"materials\":[{\"title\":\"Slides\",\"link\":\"%s\"},{\"title\":\"Guide\",\"link\":\"%s\"}]"
                                        .formatted(SLIDES, GUIDE))
                                .replace("2035", "2008"))
                .statusCode(201));
    }

    private UUID member() {
        UUID member = membership.organisation("cheshire");
        membership.subscription(member, "2008-09", "AGREED", "2008-04-01");
        return member;
    }

    private ValidatableResponse takeUp(RequestSpecification who, UUID organisation, String link, String on) {
        return who.body("{\"event\":\"%s\",\"link\":\"%s\",\"organisation\":\"%s\",\"takenUpOn\":\"%s\"}"
                        .formatted(event, link, organisation, on))
                .post(TAKE_UPS)
                .then();
    }

    private UUID takenUp(UUID organisation, String link) {
        return id(takeUp(officer(), organisation, link, "2008-12-01").statusCode(201));
    }

    private ValidatableResponse turnout() {
        return officer().get(at(event) + "/turnout").then().statusCode(200);
    }

    @Test
    void countsDifferentOrganisationsPerMaterialAndEventBesideThoseThatAttended() {
        attended(bookedIn2008(event, first, 3), 2).statusCode(200);
        attended(bookedIn2008(event, second, 1), 0).statusCode(200);
        turnout().body("materials.organisations", equalTo(0)).body("materials.each.organisations", contains(0, 0));
        takenUp(first, SLIDES);
        takenUp(first, GUIDE);
        takenUp(second, SLIDES);
        // booked nothing
        takenUp(member(), SLIDES);
        turnout()
                .body("organisationsAttending", equalTo(1))
                .body("materials.organisations", equalTo(3))
                .body("materials.organisationsAttending", equalTo(1))
                .body("materials.each.title", contains("Slides", "Guide"))
                .body("materials.each.organisations", contains(3, 1))
                .body("materials.each.organisationsAttending", contains(1, 1));
    }

    @Test
    void isRecordedOnceReadListedAndWithdrawn() {
        UUID takeUp = takenUp(first, SLIDES);
        takeUp(officer(), first, SLIDES, "2008-12-02").statusCode(409).body("type", endsWith("taken-up-already"));
        officer()
                .get(TAKE_UPS + "/" + takeUp)
                .then()
                .statusCode(200)
                .body("event", equalTo(event.toString()))
                .body("link", equalTo(SLIDES))
                .body("takenUpOn", equalTo("2008-12-01"));
        withdraw(user(first), TAKE_UPS + "/" + takeUp)
                .statusCode(200)
                .body("withdrawnBecause", equalTo("The crews were split again"));
        withdraw(officer(), TAKE_UPS + "/" + takeUp).statusCode(409).body("type", endsWith("take-up-withdrawn"));
        turnout().body("materials.organisations", equalTo(0));
        officer()
                .get(TAKE_UPS + "/" + takeUp + "/history")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        UUID again = takenUp(first, SLIDES);
        String list = TAKE_UPS + "?event=" + event;
        officer().get(list).then().statusCode(200).body("items", hasSize(2));
        officer().get(list + "&counting=true").then().body("items.id", contains(again.toString()));
        officer().get(list + "&counting=false").then().body("items.id", contains(takeUp.toString()));
        officer().get(TAKE_UPS + "?organisation=" + second).then().body("items", empty());
    }

    @Test
    void refusesADayBeforeTheEventOrAheadAndWhatNobodyKnows() {
        takeUp(officer(), first, SLIDES, "2008-11-20").statusCode(201);
        takeUp(officer(), second, SLIDES, "2008-11-19")
                .statusCode(422)
                .body("type", endsWith("taken-up-before-event"))
                .body("errors[0].pointer", equalTo("/takenUpOn"));
        takeUp(officer(), second, SLIDES, TO_COME).statusCode(422).body("type", endsWith("not-yet"));
        takeUp(officer(), second, "https://example.org/other.pdf", "2008-12-01")
                .statusCode(422)
                .body("type", endsWith("unknown-material"));
        takeUp(officer(), UUID.randomUUID(), SLIDES, "2008-12-01")
                .statusCode(422)
                .body("type", endsWith("unknown-organisation"));
        UUID known = event;
        event = UUID.randomUUID();
        takeUp(officer(), second, SLIDES, "2008-12-01").statusCode(422).body("type", endsWith("unknown-event"));
        event = known;
        officer()
                .body("{\"reason\":\"Nobody came\"}")
                .post(at(event) + "/cancellation")
                .then()
                .statusCode(200);
        takeUp(officer(), second, SLIDES, "2008-12-01").statusCode(409).body("type", endsWith("step-not-allowed"));
    }

    @Test
    void anOrganisationsUserReachesWhatItsOwnWorksWith() {
        takeUp(user(second), first, SLIDES, "2008-12-01").statusCode(404);
        UUID takeUp = id(takeUp(user(first), first, SLIDES, "2008-12-01").statusCode(201));
        user(second).get(TAKE_UPS + "/" + takeUp).then().statusCode(404);
        user(second).get(TAKE_UPS + "/" + takeUp + "/history").then().statusCode(404);
        user(second).get(TAKE_UPS + "?event=" + event).then().statusCode(200).body("items", empty());
        withdraw(user(second), TAKE_UPS + "/" + takeUp).statusCode(404);
        user(first).get(TAKE_UPS).then().body("items.id", contains(takeUp.toString()));
        takeUp(as(Roles.AUDITOR), second, SLIDES, "2008-12-01").statusCode(403);
        withdraw(as(Roles.AUDITOR), TAKE_UPS + "/" + takeUp).statusCode(403);
    }

    @Test
    void ofOneThatTakesItUpSeveralTimesAtOnceOneCounts() throws Exception {
        assertThat(AtOnce.call(4, () -> takeUp(officer(), first, SLIDES, "2008-12-01")
                        .extract()
                        .statusCode()))
                .isSubsetOf(201, 409);
        turnout().body("materials.organisations", equalTo(1));
    }
}
