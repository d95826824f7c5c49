package org.concordat.programme.sharing.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.etag;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.sharing.SharingClerk.id;
import static org.concordat.programme.sharing.SharingClerk.user;
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
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.register.Membership;
import org.concordat.programme.strategy.Strategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LearningPlanResourceTest {

    private static final String PLANS = "/programme/v1/learning-plans";

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID council;
    private String theme;

    @BeforeEach
    void aCouncilAndATheme() {
        membership = new Membership(dataSource);
        council = membership.organisation("learning-north");
        theme = Strategy.theme();
    }

    private static String theme(String theme, int need, int strength, int priority, boolean willing) {
        return """
                {"theme":"%s","need":%d,"strength":%d,"priority":%d,"willing":%s}""".formatted(theme, need, strength, priority, willing);
    }

    private static ValidatableResponse make(RequestSpecification who, UUID organisation, String year, String themes) {
        return who.body(
                        "{\"organisation\":\"%s\",\"financialYear\":\"%s\",\"themes\":[%s],\"effectiveOn\":\"2008-04-01\"}"
                                .formatted(organisation, year, themes))
                .post(PLANS)
                .then();
    }

    private static UUID made(UUID organisation, String themes) {
        return id(make(officer(), organisation, "2008-09", themes).statusCode(201));
    }

    private static void told(String fact, UUID plan) {
        EventContract.own()
                .assertKept(Kafka.awaitEvent(
                        "programme.learning-plans", "concordat.programme.%s.v1".formatted(fact), plan));
    }

    @Test
    void isMadeOncePerYearAndAmended() {
        UUID plan = made(council, theme(theme, 3, 0, 1, false));
        told("learning-plan-made", plan);
        make(officer(), council, "2008-09", theme(theme, 1, 0, 1, false))
                .statusCode(409)
                .body("type", endsWith("learning-plan-exists"));
        make(officer(), council, "2009-10", theme(theme, 1, 0, 1, false)).statusCode(201);
        String path = PLANS + "/" + plan;
        String seen = etag(path);
        officer()
                .header("If-Match", seen)
                .body("{\"themes\":[%s]}".formatted(theme(theme, 2, 1, 4, true)))
                .patch(path)
                .then()
                .statusCode(200)
                .body("themes.need", contains(2))
                .body("themes.priority", contains(4));
        told("learning-plan-amended", plan);
        officer().header("If-Match", seen).body("{}").patch(path).then().statusCode(412);
        officer()
                .get(path)
                .then()
                .body("organisation", equalTo(council.toString()))
                .body("financialYear", equalTo("2008-09"))
                .body("themes.willing", contains(true));
        officer()
                .get(PLANS + "?financialYear=2008-09&organisation=" + council)
                .then()
                .body("items.id", contains(plan.toString()));
        officer().get(path + "/history").then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void theRegionalPlanSumsNeedAgainstStrengthByThemeAndSubRegion() {
        made(council, theme(theme, 3, 0, 1, false));
        made(membership.organisation("learning-north"), theme(theme, 1, 2, 2, true));
        made(membership.organisation("learning-south"), theme(theme, 0, 3, 1, false));
        make(officer(), council, "2009-10", theme(theme, 1, 1, 1, false)).statusCode(201);
        officer()
                .get("/programme/v1/regional-learning-plan?financialYear=2008-09")
                .then()
                .statusCode(200)
                .body(own() + "region.need", equalTo(4))
                .body(own() + "region.strength", equalTo(5))
                .body(own() + "region.plans", equalTo(3))
                .body(own() + "subRegions.subRegion", contains("learning-north", "learning-south"))
                .body(own() + "subRegions.balance.need", contains(4, 0))
                .body(own() + "subRegions.balance.strength", contains(2, 3))
                .body(own() + "subRegions.balance.plans", contains(2, 1));
    }

    @Test
    void theExchangeSaysWhoCouldTeachWhom() {
        UUID teacher = membership.organisation("learning-north");
        UUID unwilling = membership.organisation("learning-south");
        UUID urgent = membership.organisation("learning-south");
        made(council, theme(theme, 3, 0, 5, false));
        made(teacher, theme(theme, 0, 2, 1, true));
        made(unwilling, theme(theme, 0, 3, 1, false));
        made(urgent, theme(theme, 3, 1, 1, true));
        exchange(theme, "2008-09")
                .body("teachers.organisation", contains(teacher.toString()))
                .body("teachers.subRegion", contains("learning-north"))
                .body("learners.organisation", contains(urgent.toString(), council.toString()))
                .body("learners.need", contains(3, 3));
        exchange(theme, "2010-11").body("teachers", empty()).body("learners", empty());
        officer()
                .get("/programme/v1/learning-exchange?financialYear=2008-09&theme=NO_SUCH")
                .then()
                .statusCode(400);
    }

    @Test
    void aPlanCountsWhileItsOrganisationIsThere() {
        UUID successor = membership.organisation("learning-south");
        made(council, theme(theme, 1, 3, 1, true));
        made(successor, theme(theme, 2, 2, 1, true));
        membership.end(council, "learning-north", "2008-12-31", successor);
        for (String asAt : List.of("2008-12-31", "2009-01-01")) {
            boolean there = asAt.equals("2008-12-31");
            officer()
                    .get("/programme/v1/regional-learning-plan?financialYear=2008-09&asAt=" + asAt)
                    .then()
                    .body(own() + "region.plans", equalTo(there ? 2 : 1))
                    .body(own() + "region.need", equalTo(there ? 3 : 2))
                    .body(own() + "region.strength", equalTo(there ? 5 : 2));
            exchange(theme, "2008-09&asAt=" + asAt)
                    .body("teachers", hasSize(there ? 2 : 1))
                    .body("learners", hasSize(there ? 2 : 1));
        }
        // as at the last day of a year that is over
        exchange(theme, "2008-09").body("teachers.organisation", contains(successor.toString()));
        officer()
                .get("/programme/v1/regional-learning-plan?financialYear=2008-09&asAt=2009-04-01")
                .then()
                .statusCode(400);
    }

    @Test
    void whatWasAmendedCountsAsItIsNow() {
        UUID plan = made(council, theme(theme, 3, 3, 1, true));
        officer()
                .header("If-Match", "*")
                .body("{\"themes\":[%s]}".formatted(theme(theme, 1, 1, 1, true)))
                .patch(PLANS + "/" + plan)
                .then()
                .statusCode(200);
        officer()
                .get("/programme/v1/regional-learning-plan?financialYear=2008-09")
                .then()
                .body(own() + "region.plans", equalTo(1))
                .body(own() + "region.need", equalTo(1))
                .body(own() + "region.strength", equalTo(1));
        exchange(theme, "2008-09").body("teachers", empty()).body("learners.need", contains(1));
    }

    @Test
    void noOrganisationIsNamedAsItsOwnTeacherNorAsThatOfWhomItFollows() {
        UUID other = membership.organisation("learning-north");
        UUID successor = membership.organisation("learning-north");
        made(council, theme(theme, 3, 3, 1, true));
        made(other, theme(theme, 0, 2, 1, true));
        made(successor, theme(theme, 1, 2, 1, true));
        membership.end(council, "learning-north", "2009-03-31", successor);
        exchange(theme, "2008-09")
                .body("learners.organisation", contains(council.toString(), successor.toString()))
                .body("learners[0].couldBeTaughtBy", contains(other.toString()))
                .body("learners[1].couldBeTaughtBy", contains(other.toString()));
    }

    /** The theme of this test in the regional plan. */
    private String own() {
        return "themes.find { it.theme == '%s' }.".formatted(theme);
    }

    private static ValidatableResponse exchange(String theme, String year) {
        return officer()
                .get("/programme/v1/learning-exchange?theme=%s&financialYear=%s".formatted(theme, year))
                .then()
                .statusCode(200);
    }

    @Test
    void anOrganisationsUserPlansForItsOwnOrganisation() {
        UUID neighbour = membership.organisation("learning-north");
        String themes = theme(theme, 3, 0, 1, false);
        make(user(neighbour), council, "2008-09", themes)
                .statusCode(403)
                .body("type", endsWith("another-organisation"));
        UUID plan = id(make(user(council), council, "2008-09", themes).statusCode(201));
        user(neighbour).get(PLANS + "/" + plan).then().statusCode(200);
        for (UUID who : List.of(neighbour, council)) {
            user(who)
                    .header("If-Match", "*")
                    .body("{\"themes\":[%s]}".formatted(theme(theme, 2, 0, 1, false)))
                    .patch(PLANS + "/" + plan)
                    .then()
                    .statusCode(who.equals(council) ? 200 : 403);
        }
        make(as(Roles.AUDITOR), council, "2009-10", themes).statusCode(403);
    }

    @Test
    void refusesWhatNobodyKnowsAndWhatIsOutOfBounds() {
        make(officer(), UUID.randomUUID(), "2008-09", theme(theme, 1, 1, 1, false))
                .statusCode(422)
                .body("type", endsWith("unknown-organisation"));
        make(officer(), council, "2008-09", theme("NO_SUCH", 1, 1, 1, false))
                .statusCode(422)
                .body("type", endsWith("unknown-theme"))
                .body("errors[0].pointer", equalTo("/themes/0/theme"));
        for (String bad : List.of(
                theme(theme, 4, 0, 1, false), theme(theme, 0, -1, 1, false), theme(theme, 0, 0, 0, false), "")) {
            make(officer(), council, "2008-09", bad).statusCode(400);
        }
        make(officer(), council, "2008-09", theme(theme, 1, 1, 1, false) + "," + theme(theme, 1, 1, 1, false))
                .statusCode(422)
                .body("type", endsWith("theme-repeated"));
        made(council, theme(theme, 3, 0, 9, false));
    }

    @Test
    void ofPlansOfTheSameYearAtOnceOneStands() throws Exception {
        assertThat(AtOnce.call(4, () -> make(officer(), council, "2008-09", theme(theme, 1, 1, 1, false))
                        .extract()
                        .statusCode()))
                .containsExactlyInAnyOrder(201, 409, 409, 409);
    }
}
