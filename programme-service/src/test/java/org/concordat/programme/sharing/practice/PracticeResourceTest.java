package org.concordat.programme.sharing.practice;

import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.sharing.SharingClerk.PRACTICES;
import static org.concordat.programme.sharing.SharingClerk.TO_COME;
import static org.concordat.programme.sharing.SharingClerk.practice;
import static org.concordat.programme.sharing.SharingClerk.shared;
import static org.concordat.programme.sharing.SharingClerk.user;
import static org.concordat.programme.sharing.SharingClerk.withdraw;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.Api;
import org.concordat.programme.register.Membership;
import org.concordat.programme.strategy.Strategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PracticeResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private UUID council;

    @BeforeEach
    void aCouncil() {
        council = new Membership(dataSource).organisation("practice-region");
    }

    private static String at(UUID practice) {
        return PRACTICES + "/" + practice;
    }

    private static void told(String fact, UUID practice) {
        EventContract.own()
                .assertKept(
                        Kafka.awaitEvent("programme.practices", "concordat.programme.%s.v1".formatted(fact), practice));
    }

    @Test
    void isSharedReadAmendedAndWithdrawn() {
        String theme = Strategy.theme();
        UUID practice = shared(council, "One crew", "Half the miles", """
            ,"themes":["%s"],"tools":["Lean"],"links":[{"title":"Case","address":"https://example.org/c"}]\
            """.formatted(theme));
        told("practice-shared", practice);
        officer()
                .get(at(practice))
                .then()
                .statusCode(200)
                .body("source", equalTo(council.toString()))
                .body("themes", contains(theme))
                .body("tools", contains("Lean"))
                .body("links.address", contains("https://example.org/c"))
                .body("sharedOn", equalTo("2008-05-14"))
                .body("status", equalTo("SHARED"));
        officer()
                .header("If-Match", Api.etag(at(practice)))
                .body("{\"title\":\"One crew for all\",\"tools\":[]}")
                .patch(at(practice))
                .then()
                .statusCode(200)
                .body("title", equalTo("One crew for all"))
                .body("summary", equalTo("Half the miles"))
                .body("tools", empty())
                .body("themes", contains(theme));
        told("practice-amended", practice);
        withdraw(officer(), at(practice)).statusCode(200).body("status", equalTo("WITHDRAWN"));
        told("practice-withdrawn", practice);
        officer().get(at(practice) + "/history").then().statusCode(200).body("items", hasSize(3));
        withdraw(officer(), at(practice)).statusCode(409).body("type", endsWith("step-not-allowed"));
    }

    @Test
    void whatIsWithdrawnIsFoundWhenAskedFor() {
        UUID practice = shared(council);
        withdraw(officer(), at(practice)).statusCode(200);
        String own = PRACTICES + "?organisation=" + council;
        officer().get(own).then().statusCode(200).body("items", empty());
        officer().get(own + "&status=WITHDRAWN").then().body("items.id", contains(practice.toString()));
    }

    @Test
    void theOneThatWasSharedLastComesFirstUnderEachFilter() {
        String theme = Strategy.theme();
        String tool = Api.code("Tool");
        String more = ",\"themes\":[\"%s\"],\"tools\":[\"%s\"]".formatted(theme, tool);
        UUID first = shared(council, "First", "Text", more);
        UUID second = shared(council, "Second", "Text", more);
        shared(new Membership(dataSource).organisation("practice-region"));
        for (String filter :
                List.of("organisation=" + council, "theme=" + theme, "tool=" + tool.toLowerCase(), "tool=" + tool)) {
            officer()
                    .get(PRACTICES + "?serviceArea=waste&" + filter)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(second.toString(), first.toString()))
                    .body("items[0].relevance", equalTo(0))
                    .body("items[0].highlight", nullValue());
        }
        officer()
                .get(PRACTICES + "?serviceArea=libraries&organisation=" + council)
                .then()
                .body("items", empty());
        officer().get(PRACTICES + "?theme=NO_SUCH_THEME").then().statusCode(400);
    }

    @Test
    void askedForAThemeFindsPracticesOfWhatStandsUnderItEachOnce() {
        String theme = Strategy.theme();
        String under = Strategy.themeUnder(Strategy.themeUnder(theme));
        UUID ofTheOneAbove = shared(council, "Above", "Text", ",\"themes\":[\"%s\"]".formatted(theme));
        UUID ofBoth = shared(council, "Both", "Text", ",\"themes\":[\"%s\",\"%s\"]".formatted(theme, under));
        UUID ofOneUnder = shared(council, "Under", "Text", ",\"themes\":[\"%s\"]".formatted(under));
        officer()
                .get(PRACTICES + "?theme=" + theme)
                .then()
                .body("items.id", contains(ofOneUnder.toString(), ofBoth.toString(), ofTheOneAbove.toString()));
        officer()
                .get(PRACTICES + "?theme=" + under)
                .then()
                .body("items.id", contains(ofOneUnder.toString(), ofBoth.toString()));
    }

    @Test
    void allReadAndAnOrganisationsUserSharesAndChangesWhatWorksInItsOwn() {
        UUID neighbour = new Membership(dataSource).organisation("practice-region");
        String body = practice(council, "One crew", "Half the miles", "");
        user(neighbour)
                .body(body)
                .post(PRACTICES)
                .then()
                .statusCode(403)
                .body("type", endsWith("another-organisation"));
        UUID practice = UUID.fromString(user(council)
                .body(body)
                .post(PRACTICES)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        user(neighbour).get(at(practice)).then().statusCode(200);
        user(neighbour)
                .header("If-Match", "*")
                .body("{\"title\":\"Mine\"}")
                .patch(at(practice))
                .then()
                .statusCode(403);
        withdraw(user(neighbour), at(practice)).statusCode(403);
        user(council)
                .header("If-Match", "*")
                .body("{\"title\":\"One crew for all\"}")
                .patch(at(practice))
                .then()
                .statusCode(200);
        withdraw(user(council), at(practice)).statusCode(200);
    }

    @Test
    void whoOnlyReadsSharesNothing() {
        String body = practice(council, "One crew", "Half the miles", "");
        as(Roles.AUDITOR).body(body).post(PRACTICES).then().statusCode(403);
        as(Roles.AUDITOR).get(PRACTICES).then().statusCode(200);
    }

    @Test
    void isAmendedByWhoeverHasSeenTheLastVersion() {
        UUID practice = shared(council);
        String seen = Api.etag(at(practice));
        officer()
                .header("If-Match", seen)
                .body("{\"title\":\"Another\"}")
                .patch(at(practice))
                .then()
                .statusCode(200);
        officer()
                .header("If-Match", seen)
                .body("{\"title\":\"Mine\"}")
                .patch(at(practice))
                .then()
                .statusCode(412);
        officer().body("{\"title\":\"Mine\"}").patch(at(practice)).then().statusCode(428);
    }

    @Test
    void refusesWhatNobodyKnowsAndWhatIsStillToCome() {
        refused(practice(UUID.randomUUID(), "One crew", "Text", ""))
                .body("type", endsWith("unknown-organisation"))
                .body("errors[0].pointer", equalTo("/source"));
        refused(practice(council, "One crew", "Text", ",\"themes\":[\"NO_SUCH_THEME\"]"))
                .body("type", endsWith("unknown-theme"))
                .body("errors[0].pointer", equalTo("/themes/0"));
        refused(practice(council, "One crew", "Text", "").replace("2008-05-14", TO_COME))
                .body("type", endsWith("not-yet"));
    }

    private static ValidatableResponse refused(String body) {
        return officer().body(body).post(PRACTICES).then().statusCode(422);
    }

    @Test
    void refusesWhatIsNotWellFormed() {
        String links = ",\"links\":[{\"title\":\"Case\",\"address\":\"%s\"}]";
        for (String bad : List.of(
                practice(council, " ", "Text", ""),
                practice(council, "One crew", "x".repeat(20_001), ""),
                practice(council, "One crew", "Text", ",\"tools\":[\"\"]"),
                practice(council, "One crew", "Text", links.formatted("http://example.org/")),
                practice(council, "One crew", "Text", links.formatted("javascript:alert(1)")))) {
            officer().body(bad).post(PRACTICES).then().statusCode(400);
        }
        shared(council, "One crew", "x".repeat(20_000), "");
    }
}
