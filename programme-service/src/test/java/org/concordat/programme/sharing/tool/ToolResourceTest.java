package org.concordat.programme.sharing.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.sharing.SharingClerk.TO_COME;
import static org.concordat.programme.sharing.SharingClerk.id;
import static org.concordat.programme.sharing.SharingClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

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
import org.concordat.programme.Api;
import org.concordat.programme.register.Membership;
import org.concordat.programme.sharing.SharingClerk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ToolResourceTest {

    private static final String TOOLS = "/programme/v1/tools";

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID council;
    private UUID tool;

    @BeforeEach
    void aTool() {
        membership = new Membership(dataSource);
        council = membership.organisation("tool-region");
        tool = published("");
    }

    private static String body(String more) {
        return """
            {"title":"How to share a payroll","kind":"GUIDANCE","link":"https://example.org/payroll",
             "serviceArea":"Payroll","publishedOn":"2008-06-02"%s}\
            """.formatted(more);
    }

    private static UUID published(String more) {
        return id(officer().body(body(more)).post(TOOLS).then().statusCode(201));
    }

    private String at() {
        return TOOLS + "/" + tool;
    }

    private ValidatableResponse takeUp(RequestSpecification who, UUID organisation, String takenUpOn) {
        return who.body("{\"organisation\":\"%s\",\"takenUpOn\":\"%s\"}".formatted(organisation, takenUpOn))
                .post(at() + "/take-ups")
                .then();
    }

    private ValidatableResponse takeUpIn(String year) {
        return officer().get(at() + "/take-up?financialYear=" + year).then().statusCode(200);
    }

    private void told(String fact) {
        EventContract.own()
                .assertKept(Kafka.awaitEvent("programme.tools", "concordat.programme.%s.v1".formatted(fact), tool));
    }

    @Test
    void isPublishedAmendedAndTakenUpOnce() {
        told("tool-published");
        officer()
                .header("If-Match", Api.etag(at()))
                .body("{\"kind\":\"TOOL\",\"serviceArea\":null}")
                .patch(at())
                .then()
                .statusCode(200)
                .body("kind", equalTo("TOOL"))
                .body("serviceArea", equalTo(null))
                .body("title", equalTo("How to share a payroll"));
        told("tool-amended");
        takeUp(officer(), council, "2008-10-01").statusCode(200).body("takeUps.takenUpOn", contains("2008-10-01"));
        told("tool-taken-up");
        takeUp(officer(), council, "2008-10-02").statusCode(409).body("type", endsWith("taken-up-already"));
        takeUp(officer(), membership.organisation("tool-region"), "2008-06-01")
                .statusCode(422)
                .body("type", endsWith("taken-up-before-published"))
                .body("errors[0].pointer", equalTo("/takenUpOn"));
        officer().get(at() + "/history").then().statusCode(200).body("items", hasSize(3));
    }

    @Test
    void isCountedAgainstTheCouncilsOfTheRegionYearByYear() {
        tool = id(officer()
                .body(body("").replace("2008-06-02", "1990-06-02"))
                .post(TOOLS)
                .then()
                .statusCode(201));
        // councils of other tests are there for ever
        int others = takeUpIn("1990-91").extract().path("councils");
        String type = aTypeOfCouncil();
        UUID early = aCouncil(type, null);
        UUID late = aCouncil(type, null);
        UUID former = aCouncil(type, "1991-03-31");
        UUID never = aCouncil(type, null);
        takeUp(officer(), early, "1991-03-31").statusCode(200);
        takeUp(officer(), former, "1991-03-31").statusCode(200);
        takeUp(officer(), late, "1991-04-01").statusCode(200);
        // no council
        takeUp(officer(), council, "1991-04-01").statusCode(200);
        takeUpIn("1989-90").body("organisations", equalTo(0)).body("councilsWithIt", equalTo(0));
        takeUpIn("1990-91")
                .body("organisationsInYear", equalTo(2))
                .body("organisations", equalTo(2))
                .body("councils", equalTo(others + 4))
                .body("councilsWithIt", equalTo(2))
                .body("notYet", hasSize(others + 2))
                .body("notYet.organisation", hasItems(late.toString(), never.toString()));
        takeUpIn("1991-92")
                .body("organisationsInYear", equalTo(2))
                .body("organisations", equalTo(4))
                .body("councils", equalTo(others + 3))
                .body("councilsWithIt", equalTo(2))
                .body("notYet", hasSize(others + 1))
                .body("notYet.organisation", hasItem(never.toString()))
                .body("notYet.organisation", not(hasItem(late.toString())))
                .body("notYet.name", hasItem("District"));
    }

    private String aTypeOfCouncil() {
        String code = Api.code("TOOL_COUNCIL");
        membership.tell(
                "membership.organisation-types",
                "concordat.membership.organisation-type-created.v1",
                UUID.randomUUID(),
                0,
                "1990-04-01",
                """
                {"state":{"code":"%s","name":"A type","council":true,"addedLater":1},"changed":["council"]}\
                """.formatted(code));
        return code;
    }

    private UUID aCouncil(String type, String lastDay) {
        UUID id = UUID.randomUUID();
        String state = Membership.state("District", "tool-region", lastDay == null ? "1992-03-31" : lastDay)
                .replace("PROJECT_DISTRICT", type)
                .replace("\"activeFrom\":null", "\"activeFrom\":\"1990-04-01\"");
        membership.tell(Membership.ORGANISATIONS, Membership.REGISTERED, id, 0, "1990-04-01", state);
        return id;
    }

    @Test
    void isListedByKindProgrammeAndWhoWorksWithIt() {
        UUID programme = Api.programme("2008-04-01", "2010-03-31");
        UUID activity = id(Api.add(programme, Api.activity(Api.kind(false), "2008-09", 10_000, 1_000L))
                .statusCode(201));
        tool = published(",\"programme\":\"%s\",\"activity\":\"%s\"".formatted(programme, activity));
        takeUp(officer(), council, "2008-10-01").statusCode(200);
        for (String filter : List.of("programme=" + programme, "usedBy=" + council + "&kind=GUIDANCE")) {
            officer()
                    .get(TOOLS + "?" + filter)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(tool.toString()))
                    .body("items.activity", contains(activity.toString()))
                    .body("items.organisations", contains(1));
        }
        officer().get(TOOLS + "?kind=TOOL&usedBy=" + council).then().body("items", hasSize(0));
    }

    @Test
    void refusesWhatIsStillToComeOrNobodyKnows() {
        String unknown = UUID.randomUUID().toString();
        refused(body("").replace("2008-06-02", TO_COME), "not-yet");
        refused(body(",\"programme\":\"%s\"".formatted(unknown)), "unknown-programme");
        refused(body(",\"activity\":\"%s\"".formatted(unknown)), "activity-without-programme");
        UUID programme = Api.programme("2008-04-01", "2010-03-31");
        refused(body(",\"programme\":\"%s\",\"activity\":\"%s\"".formatted(programme, unknown)), "unknown-activity");
        takeUp(officer(), UUID.randomUUID(), "2008-10-01")
                .statusCode(422)
                .body("type", endsWith("unknown-organisation"));
        takeUp(officer(), council, TO_COME).statusCode(422).body("type", endsWith("not-yet"));
        officer()
                .body(body("").replace("https://", "http://"))
                .post(TOOLS)
                .then()
                .statusCode(400);
    }

    private static void refused(String body, String type) {
        officer().body(body).post(TOOLS).then().statusCode(422).body("type", endsWith(type));
    }

    @Test
    void anOrganisationsUserRecordsWhatItsOwnWorksWith() {
        takeUp(user(membership.organisation("tool-region")), council, "2008-10-01")
                .statusCode(403)
                .body("type", endsWith("another-organisation"));
        takeUp(user(council), council, "2008-10-01").statusCode(200);
        user(council).get(at() + "/take-up").then().statusCode(200).body("organisations", equalTo(1));
        user(council).body(body("")).post(TOOLS).then().statusCode(403);
        takeUp(as(Roles.AUDITOR), council, "2008-10-01").statusCode(403);
    }

    private ValidatableResponse withdraw(RequestSpecification who, UUID organisation) {
        return SharingClerk.withdraw(who, at() + "/take-ups/" + organisation);
    }

    @Test
    void aTakeUpIsWithdrawnByItsOrganisationOrAnOfficerAndCountsNoLonger() {
        UUID other = membership.organisation("tool-region");
        takeUp(officer(), council, "2008-10-01").statusCode(200);
        takeUp(officer(), other, "2008-10-01").statusCode(200);
        withdraw(user(other), council).statusCode(403).body("type", endsWith("another-organisation"));
        withdraw(as(Roles.AUDITOR), council).statusCode(403);
        withdraw(user(council), council)
                .statusCode(200)
                .body("takeUps.withdrawnBecause", contains("The crews were split again", null));
        told("tool-take-up-withdrawn");
        withdraw(officer(), council).statusCode(409).body("type", endsWith("not-taken-up"));
        takeUpIn("2008-09").body("organisations", equalTo(1));
        officer().get(TOOLS + "?usedBy=" + council).then().body("items", hasSize(0));
        officer().get(TOOLS + "?usedBy=" + other).then().body("items.organisations", contains(1));
        takeUp(user(council), council, "2008-10-02").statusCode(200);
        takeUpIn("2008-09").body("organisations", equalTo(2));
        withdraw(officer(), other).statusCode(200);
        officer()
                .body("{}")
                .post(at() + "/take-ups/" + council + "/withdrawal")
                .then()
                .statusCode(400);
    }

    @Test
    void ofOneThatTakesItUpSeveralTimesAtOnceOneCounts() throws Exception {
        assertThat(AtOnce.call(
                        4,
                        () -> takeUp(officer(), council, "2008-10-01").extract().statusCode()))
                .isSubsetOf(200, 409);
        takeUpIn("2008-09").body("organisations", equalTo(1));
    }
}
