package org.concordat.programme.sharing.match;

import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.project.ProjectClerk.admin;
import static org.concordat.programme.project.ProjectClerk.decide;
import static org.concordat.programme.project.ProjectClerk.decision;
import static org.concordat.programme.project.ProjectClerk.inDelivery;
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
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.Membership;
import org.concordat.programme.strategy.Strategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MatchSuggestionResourceTest {

    private static final String MATCHES = "/programme/v1/matches";

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private String service;
    private String tool;
    private String theme;
    private UUID asking;

    @BeforeEach
    void whoAsks() {
        membership = new Membership(dataSource);
        service = code("Service");
        tool = code("Tool");
        theme = Strategy.theme();
        asking = membership.organisation("suggestion-region");
    }

    private UUID council(String name) {
        UUID id = UUID.randomUUID();
        membership.tell(
                Membership.ORGANISATIONS,
                Membership.REGISTERED,
                id,
                0,
                "2000-01-01",
                Membership.state(name, "suggestion-region", null));
        return id;
    }

    private static String of(String service, String tools, String themes) {
        return ",\"serviceArea\":\"%s\",\"tools\":[%s],\"themes\":[%s]".formatted(service, tools, themes);
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    private static UUID project(UUID lead, String more) {
        return id(officer()
                .body("{\"lead\":\"%s\",\"title\":\"A project\",\"effectiveOn\":\"2008-04-01\"%s}"
                        .formatted(lead, more))
                .post("/programme/v1/projects")
                .then()
                .statusCode(201));
    }

    private ValidatableResponse suggestions() {
        return officer()
                .get("/programme/v1/match-suggestions?organisation=" + asking)
                .then()
                .statusCode(200);
    }

    @Test
    void ranksOthersByPointsAndSaysWhy() {
        UUID own = project(asking, of(service, quoted(tool), quoted(theme)));
        UUID everything = council("Wigan");
        UUID further = inDelivery(everything, "");
        officer()
                .header("If-Match", "*")
                .body("{%s}"
                        .formatted(of(service.toLowerCase(), quoted(tool.toUpperCase()), quoted(theme))
                                .substring(1)))
                .patch("/programme/v1/projects/" + further)
                .then()
                .statusCode(200);
        UUID toolAndTheme = council("Bury");
        project(toolAndTheme, of("Else", quoted(tool), quoted(theme)));
        UUID sameService = council("Bolton");
        project(sameService, of(service, "", ""));
        UUID toolAlone = council("Ashton");
        project(toolAlone, of("Else", quoted(tool), ""));
        suggestions()
                .body("suggestions.name", contains("Wigan", "Bolton", "Bury"))
                .body("suggestions.points", contains(7, 3, 3))
                .body("suggestions[0].organisation", equalTo(everything.toString()))
                .body("suggestions[0].reasons", contains("SERVICE_AREA", "TOOL", "THEME", "FURTHER_STAGE"))
                .body("suggestions[0].ownProject", equalTo(own.toString()))
                .body("suggestions[0].otherProject", equalTo(further.toString()))
                .body("suggestions[1].reasons", contains("SERVICE_AREA"))
                .body("suggestions[2].reasons", contains("TOOL", "THEME"));
    }

    @Test
    void aFurtherStageMakesAToolAMatch() {
        project(asking, of("Else", quoted(tool), ""));
        UUID other = council("Bury");
        UUID theirs = project(other, of("Other", quoted(tool), ""));
        suggestions().body("suggestions", empty());
        decide(admin(), theirs, "MANDATE", decision("PASS", "2008-04-20")).statusCode(200);
        suggestions()
                .body("suggestions.points", contains(3))
                .body("suggestions[0].reasons", contains("TOOL", "FURTHER_STAGE"));
    }

    @Test
    void partnersOfAProjectAreSuggestedAndAProjectIsNotLikeItself() {
        UUID partner = council("Bury");
        UUID lead = council("Bolton");
        project(asking, of(service, "", "") + ",\"partners\":[\"%s\"]".formatted(council("Wigan")));
        project(lead, of(service, "", "") + ",\"partners\":[\"%s\"]".formatted(partner));
        suggestions().body("suggestions.name", contains("Bolton", "Bury"));
    }

    @Test
    void whatWasRefusedIsLikeNothing() {
        project(asking, of(service, "", ""));
        UUID refused = project(council("Bury"), of(service, "", ""));
        suggestions().body("suggestions", hasSize(1));
        decide(admin(), refused, "MANDATE", decision("REFUSE", "2008-04-20")).statusCode(200);
        suggestions().body("suggestions", empty());
    }

    @Test
    void whoHasEndedIsNotSuggested() {
        project(asking, of(service, "", ""));
        UUID ended = council("Bury");
        project(ended, of(service, "", ""));
        membership.end(ended, "suggestion-region", today().minusDays(1).toString());
        suggestions().body("suggestions", empty());
    }

    @Test
    void whoIsIntroducedOrHasDeclinedLatelyIsNotSuggested() {
        project(asking, of(service, "", ""));
        UUID other = council("Bury");
        project(other, of(service, "", ""));
        UUID match = id(officer()
                .body("{\"organisation\":\"%s\",\"other\":\"%s\",\"why\":\"Alike\",\"effectiveOn\":\"%s\"}"
                        .formatted(other, asking, today().minusMonths(13)))
                .post(MATCHES)
                .then()
                .statusCode(201));
        suggestions().body("suggestions", empty());
        officer()
                .body("{\"effectiveOn\":\"%s\"}".formatted(today().minusYears(1)))
                .post(MATCHES + "/" + match + "/refusal")
                .then()
                .statusCode(200);
        suggestions().body("suggestions.name", contains("Bury"));
        UUID again = id(officer()
                .body("{\"organisation\":\"%s\",\"other\":\"%s\",\"why\":\"Alike\"}".formatted(asking, other))
                .post(MATCHES)
                .then()
                .statusCode(201));
        officer().body("{}").post(MATCHES + "/" + again + "/refusal").then().statusCode(200);
        suggestions().body("suggestions", empty());
    }

    @Test
    void anOrganisationsUserAsksForItsOwnOrganisation() {
        String path = "/programme/v1/match-suggestions?organisation=" + asking;
        user(asking).get(path).then().statusCode(200);
        user(council("Bury")).get(path).then().statusCode(403).body("type", endsWith("another-organisation"));
        officer().get("/programme/v1/match-suggestions").then().statusCode(400);
        officer()
                .get("/programme/v1/match-suggestions?organisation=" + UUID.randomUUID())
                .then()
                .body("suggestions", empty());
    }
}
