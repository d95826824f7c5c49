package org.concordat.programme.sharing.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.etag;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.sharing.SharingClerk.id;
import static org.concordat.programme.sharing.SharingClerk.user;
import static org.concordat.programme.sharing.SharingClerk.withdraw;
import static org.concordat.programme.sharing.benchmark.BenchmarkClerk.COSTS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
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
import org.concordat.programme.sharing.benchmark.BenchmarkClerk.Line;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class UnitCostResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID council;
    private Line line;

    @BeforeEach
    void aCouncilAndATransaction() {
        membership = new Membership(dataSource);
        council = membership.organisation("cost-region");
        line = Line.some();
    }

    private static void told(String fact, UUID cost) {
        EventContract.own()
                .assertKept(
                        Kafka.awaitEvent("programme.unit-costs", "concordat.programme.%s.v1".formatted(fact), cost));
    }

    @Test
    void isStatedOnceForAYearAmendedAndWithdrawn() {
        UUID cost = id(officer()
                .body(line.body(council, "3000.00", "4000", false)
                        .replace("\"staffHours\":\"0\"", "\"staffHours\":\"1250.5\"")
                        .replace("\"amount\":\"0.00\"", "\"amount\":\"16.40\""))
                .post(COSTS)
                .then()
                .statusCode(201)
                .body("unitCost.amount", equalTo("7.67"))
                .body("staffHours", equalTo("1250.5"))
                .body("overhead", equalTo("0.35"))
                .body("shown", equalTo(false)));
        told("unit-cost-stated", cost);
        line.state(officer(), council, "10.00", false).statusCode(409).body("type", endsWith("unit-cost-exists"));
        String path = COSTS + "/" + cost;
        String seen = etag(path);
        amend(officer(), path, seen, "{\"volume\":2000,\"overhead\":\"0\"}")
                .body("unitCost.amount", equalTo("11.75"))
                .body("staffHours", equalTo("1250.5"));
        told("unit-cost-amended", cost);
        officer().header("If-Match", seen).body("{}").patch(path).then().statusCode(412);
        withdraw(officer(), path).statusCode(200).body("status", equalTo("WITHDRAWN"));
        told("unit-cost-withdrawn", cost);
        withdraw(officer(), path).statusCode(409).body("type", endsWith("step-not-allowed"));
        line.stated(council, "10.00", false);
        officer().get(path + "/history").then().statusCode(200).body("items", hasSize(3));
    }

    private static ValidatableResponse amend(RequestSpecification who, String path, String seen, String body) {
        return who.header("If-Match", seen).body(body).patch(path).then().statusCode(200);
    }

    @Test
    void refusesAVolumeOfNothingAndWhatIsOutOfBounds() {
        officer()
                .body(line.body(council, "10.00", "0", false))
                .post(COSTS)
                .then()
                .statusCode(422)
                .body("type", endsWith("benchmark-without-volume"))
                .body("errors[0].pointer", equalTo("/volume"));
        UUID cost = line.stated(council, "10.00", false);
        officer()
                .header("If-Match", "*")
                .body("{\"volume\":0}")
                .patch(COSTS + "/" + cost)
                .then()
                .statusCode(422)
                .body("type", endsWith("benchmark-without-volume"));
        line.state(officer(), membership.organisation("cost-region"), "-0.01", false)
                .statusCode(422)
                .body("type", endsWith("negative-cost"))
                .body("errors[0].pointer", equalTo("/otherCost"));
        for (String bad : List.of("\"volume\":-1", "\"overhead\":\"10.0001\"", "\"staffHours\":\"-1\"")) {
            String name = bad.substring(0, bad.indexOf(':'));
            officer()
                    .body(line.body(council, "10.00", "1", false).replaceFirst(name + ":(\"[^\"]*\"|\\d+)", bad))
                    .post(COSTS)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void refusesWhatNobodyKnows() {
        refused(line.body(UUID.randomUUID(), "10.00", "1", false), "unknown-organisation", "/organisation");
        refused(
                new Line("NO_SUCH", line.channel()).body(council, "10.00", "1", false),
                "unknown-transaction",
                "/transaction");
        refused(
                new Line(line.transaction(), "NO_SUCH").body(council, "10.00", "1", false),
                "unknown-channel",
                "/channel");
        officer().get(COSTS + "?channel=NO_SUCH").then().statusCode(400);
    }

    private static void refused(String body, String type, String pointer) {
        officer()
                .body(body)
                .post(COSTS)
                .then()
                .statusCode(422)
                .body("type", endsWith(type))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void anOrganisationsUserKeepsItsOwnAndSeesOfOthersWhatTheyAgreedToShow() {
        UUID neighbour = membership.organisation("cost-region");
        line.state(user(neighbour), council, "10.00", false)
                .statusCode(403)
                .body("type", endsWith("another-organisation"));
        UUID cost = id(line.state(user(council), council, "10.00", false).statusCode(201));
        UUID theirs = line.stated(neighbour, "20.00", false);
        String path = COSTS + "/" + cost;
        String list = COSTS + line.query();

        user(neighbour).get(path).then().statusCode(404);
        user(neighbour).get(path + "/history").then().statusCode(404);
        user(neighbour)
                .header("If-Match", "*")
                .body("{\"volume\":2}")
                .patch(path)
                .then()
                .statusCode(404);
        withdraw(user(neighbour), path).statusCode(404);
        user(neighbour).get(list).then().statusCode(200).body("items.id", contains(theirs.toString()));
        as(Roles.BOARD_MEMBER).get(list).then().statusCode(200).body("items", empty());
        as(Roles.BOARD_MEMBER).get(path).then().statusCode(404);
        for (String role : List.of(Roles.PROGRAMME_OFFICER, Roles.AUDITOR)) {
            as(role).get(list).then().body("items.id", containsInAnyOrder(cost.toString(), theirs.toString()));
        }

        amend(user(council), path, "*", "{\"shown\":true}").body("shown", equalTo(true));
        user(neighbour).get(path).then().statusCode(200).body("unitCost.amount", equalTo("10.00"));
        user(neighbour).get(list).then().body("items.id", containsInAnyOrder(cost.toString(), theirs.toString()));
        as(Roles.BOARD_MEMBER).get(list).then().body("items.id", contains(cost.toString()));
        user(neighbour).get(path + "/history").then().statusCode(404);
        user(council).get(path + "/history").then().statusCode(200).body("items", hasSize(2));
        user(neighbour)
                .header("If-Match", "*")
                .body("{\"volume\":2}")
                .patch(path)
                .then()
                .statusCode(403)
                .body("type", endsWith("another-organisation"));
        withdraw(user(neighbour), path).statusCode(403);

        // an officer on its behalf
        amend(officer(), path, "*", "{\"shown\":false}");
        user(neighbour).get(path).then().statusCode(404);
        line.state(as(Roles.AUDITOR), council, "10.00", false).statusCode(403);
    }

    @Test
    void isListedByOrganisationTransactionChannelAndYear() {
        UUID cost = line.stated(council, "10.00", false);
        UUID withdrawn = new Line(BenchmarkClerk.transaction(), line.channel()).stated(council, "10.00", false);
        withdraw(officer(), COSTS + "/" + withdrawn).statusCode(200);
        for (String filter : List.of(
                "organisation=" + council,
                "transaction=" + line.transaction(),
                "channel=" + line.channel(),
                "financialYear=2008-09&organisation=" + council)) {
            officer().get(COSTS + "?" + filter).then().body("items.id", contains(cost.toString()));
        }
        officer()
                .get(COSTS + "?financialYear=2009-10&organisation=" + council)
                .then()
                .body("items", empty());
        officer()
                .get(COSTS + "?status=WITHDRAWN&organisation=" + council)
                .then()
                .body("items.id", contains(withdrawn.toString()));
        assertThat(officer()
                        .get(COSTS + ".csv?organisation=" + council)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("unitCost")
                .contains(cost.toString());
    }

    @Test
    void staysWithItsOrganisationWhoeverFollowsThat() {
        UUID cost = line.stated(council, "10.00", true);
        UUID successor = membership.organisation("cost-region");
        membership.end(council, "cost-region", "2009-03-31", successor);
        officer()
                .get(COSTS + "?organisation=" + council)
                .then()
                .body("items.id", contains(cost.toString()))
                .body("items.organisation", contains(council.toString()));
        officer().get(COSTS + "?organisation=" + successor).then().body("items", empty());
        officer()
                .body(line.body(council, "10.00", "1", true).replace("2008-09", "2009-10"))
                .post(COSTS)
                .then()
                .statusCode(422)
                .body("type", endsWith("organisation-ended"));
    }

    @Test
    void ofSeveralStatedAtOnceOneStands() throws Exception {
        assertThat(AtOnce.call(4, () -> line.state(officer(), council, "10.00", false)
                        .extract()
                        .statusCode()))
                .containsExactlyInAnyOrder(201, 409, 409, 409);
    }
}
