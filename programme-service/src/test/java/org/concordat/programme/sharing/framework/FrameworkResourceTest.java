package org.concordat.programme.sharing.framework;

import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.sharing.SharingClerk.TO_COME;
import static org.concordat.programme.sharing.SharingClerk.id;
import static org.concordat.programme.sharing.SharingClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
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
class FrameworkResourceTest {

    private static final String FRAMEWORKS = "/programme/v1/frameworks";
    private static final String BODY = """
        {"title":"Energy","scope":"Gas and power","supplier":"Northern Power plc","validUntil":"2010-03-31",
         "effectiveOn":"2008-04-01"}\
        """;

    @Inject
    AgroalDataSource dataSource;

    private UUID council;
    private UUID framework;

    @BeforeEach
    void aFramework() {
        council = new Membership(dataSource).organisation("framework-region");
        framework = id(officer().body(BODY).post(FRAMEWORKS).then().statusCode(201));
    }

    private String at() {
        return FRAMEWORKS + "/" + framework;
    }

    private ValidatableResponse use(RequestSpecification who, UUID organisation, String usedOn, String more) {
        return who.body("{\"organisation\":\"%s\",\"usedOn\":\"%s\"%s}".formatted(organisation, usedOn, more))
                .post(at() + "/uses")
                .then();
    }

    private static ValidatableResponse amend(String path, String etag, String patch) {
        return officer().header("If-Match", etag).body(patch).patch(path).then();
    }

    private void told(String fact) {
        EventContract.own()
                .assertKept(Kafka.awaitEvent(
                        "programme.frameworks", "concordat.programme.%s.v1".formatted(fact), framework));
    }

    @Test
    void isRegisteredUsedAndProlonged() {
        told("framework-registered");
        use(officer(), council, "2010-03-31", ",\"worth\":{\"amount\":\"9000.00\",\"currency\":\"GBP\"}")
                .statusCode(200)
                .body("uses.organisation", contains(council.toString()))
                .body("uses[0].worth.amount", equalTo("9000.00"));
        told("framework-used");
        use(officer(), council, "2010-04-01", "")
                .statusCode(422)
                .body("type", endsWith("framework-expired"))
                .body("errors[0].pointer", equalTo("/usedOn"));
        amend(at(), Api.etag(at()), "{\"validUntil\":\"2010-04-01\"}").statusCode(200);
        told("framework-amended");
        use(officer(), council, "2010-04-01", "").statusCode(200).body("uses[1].worth", nullValue());
        amend(at(), "*", "{\"validUntil\":\"2010-03-31\"}")
                .statusCode(422)
                .body("type", endsWith("framework-used-later"));
        officer()
                .get(at())
                .then()
                .statusCode(200)
                .body("supplier", equalTo("Northern Power plc"))
                .body("uses", hasSize(2));
        officer().get(at() + "/history").then().statusCode(200).body("items", hasSize(4));
    }

    @Test
    void isListedByTheDayOnWhichItIsValidAndByWhoUsedIt() {
        use(officer(), council, "2008-10-01", "").statusCode(200);
        String own = FRAMEWORKS + "?usedBy=" + council;
        officer()
                .get(own + "&validOn=2010-03-31")
                .then()
                .statusCode(200)
                .body("items.id", contains(framework.toString()))
                .body("items.uses", contains(1));
        officer().get(own + "&validOn=2010-04-01").then().body("items", hasSize(0));
        officer()
                .get(FRAMEWORKS + "?limit=200&usedBy=" + UUID.randomUUID())
                .then()
                .body("items.id", not(hasItem(framework.toString())));
    }

    @Test
    void anOrganisationsUserRecordsWhatItsOwnHasBought() {
        UUID neighbour = new Membership(dataSource).organisation("framework-region");
        use(user(neighbour), council, "2008-10-01", "").statusCode(403).body("type", endsWith("another-organisation"));
        use(user(council), council, "2008-10-01", "").statusCode(200);
        user(neighbour).get(at()).then().statusCode(200).body("uses", hasSize(1));
        user(council).body(BODY).post(FRAMEWORKS).then().statusCode(403);
        user(council)
                .header("If-Match", "*")
                .body("{\"title\":\"Mine\"}")
                .patch(at())
                .then()
                .statusCode(403);
        use(as(Roles.AUDITOR), council, "2008-10-01", "").statusCode(403);
    }

    private ValidatableResponse withdraw(RequestSpecification who, String use) {
        return SharingClerk.withdraw(who, at() + "/uses/" + use);
    }

    @Test
    void aUseIsWithdrawnByItsOrganisationOrAnOfficerAndCountsNoLonger() {
        String use = use(user(council), council, "2008-10-01", "")
                .statusCode(200)
                .extract()
                .path("uses[0].id");
        String later = use(user(council), council, "2008-11-01", "")
                .statusCode(200)
                .extract()
                .path("uses[1].id");
        withdraw(user(new Membership(dataSource).organisation("framework-region")), use)
                .statusCode(403)
                .body("type", endsWith("another-organisation"));
        withdraw(as(Roles.AUDITOR), use).statusCode(403);
        withdraw(user(council), use)
                .statusCode(200)
                .body("uses.id", contains(use, later))
                .body("uses.withdrawnBecause", contains("The crews were split again", null));
        told("framework-use-withdrawn");
        officer().get(FRAMEWORKS + "?usedBy=" + council).then().body("items.uses", contains(1));
        withdraw(officer(), use).statusCode(409).body("type", endsWith("use-withdrawn"));
        withdraw(officer(), UUID.randomUUID().toString()).statusCode(404);
        withdraw(officer(), later).statusCode(200);
        officer().get(FRAMEWORKS + "?usedBy=" + council).then().body("items", hasSize(0));
        amend(at(), "*", "{\"validUntil\":\"2008-09-30\"}").statusCode(200);
    }

    @Test
    void refusesWhatIsStillToComeOrNobodyKnows() {
        use(officer(), council, TO_COME, "").statusCode(422).body("type", endsWith("not-yet"));
        use(officer(), UUID.randomUUID(), "2008-10-01", "")
                .statusCode(422)
                .body("type", endsWith("unknown-organisation"));
    }

    @Test
    void refusesWhatIsNotWellFormedAndWhoeverHasNotSeenTheLastVersion() {
        for (String bad : List.of(
                BODY.replace("\"Energy\"", "\" \""),
                BODY.replace("2010-03-31", "2010-02-31"),
                BODY.replace("Gas", "x".repeat(4_000)))) {
            officer().body(bad).post(FRAMEWORKS).then().statusCode(400);
        }
        String seen = Api.etag(at());
        amend(at(), seen, "{\"title\":\"Power\"}").statusCode(200).body("title", equalTo("Power"));
        amend(at(), seen, "{\"title\":\"Gas\"}").statusCode(412);
    }
}
