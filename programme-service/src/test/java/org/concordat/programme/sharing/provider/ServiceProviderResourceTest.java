package org.concordat.programme.sharing.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.sharing.SharingClerk.id;
import static org.concordat.programme.sharing.SharingClerk.user;
import static org.concordat.programme.sharing.SharingClerk.withdraw;
import static org.concordat.programme.sharing.needsmap.NeedsClerk.PROVIDERS;
import static org.concordat.programme.sharing.needsmap.NeedsClerk.run;
import static org.concordat.programme.sharing.needsmap.NeedsClerk.runs;
import static org.concordat.programme.sharing.needsmap.NeedsClerk.service;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ServiceProviderResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID council;
    private String service;

    @BeforeEach
    void aCouncilAndAService() {
        membership = new Membership(dataSource);
        council = membership.organisation("provider-region");
        service = service("Housing");
    }

    private static void told(String fact, UUID provider) {
        EventContract.own()
                .assertKept(Kafka.awaitEvent(
                        "programme.service-providers", "concordat.programme.%s.v1".formatted(fact), provider));
    }

    private static ValidatableResponse amend(RequestSpecification who, UUID provider, String body) {
        return who.header("If-Match", "*")
                .body(body)
                .patch(PROVIDERS + "/" + provider)
                .then();
    }

    @Test
    void isRecordedAmendedAndWithdrawn() {
        UUID provider = runs(council, service, "2008-04-01", null);
        told("service-provider-recorded", provider);
        amend(officer(), provider, "{\"until\":\"2009-03-31\"}")
                .statusCode(200)
                .body("since", equalTo("2008-04-01"))
                .body("until", equalTo("2009-03-31"));
        told("service-provider-amended", provider);
        amend(officer(), provider, "{\"until\":null}").statusCode(200).body("until", nullValue());
        withdraw(officer(), PROVIDERS + "/" + provider).statusCode(200).body("status", equalTo("WITHDRAWN"));
        told("service-provider-withdrawn", provider);
        amend(officer(), provider, "{\"until\":\"2009-03-31\"}").statusCode(409);
        runs(council, service, "2008-04-01", null);
        officer().get(PROVIDERS + "/" + provider + "/history").then().body("items", hasSize(4));
    }

    @Test
    void anOrganisationRunsAServiceOnceAtATime() {
        UUID first = runs(council, service, "2008-04-01", "2009-03-31");
        run(officer(), council, service, "2009-03-31", null).statusCode(409).body("type", endsWith("runs-it-already"));
        UUID second = runs(council, service, "2009-04-01", null);
        amend(officer(), first, "{\"until\":\"2009-04-01\"}").statusCode(409).body("type", endsWith("runs-it-already"));
        amend(officer(), second, "{\"since\":\"2009-03-31\"}").statusCode(409);
        amend(officer(), first, "{\"until\":\"2009-03-30\"}").statusCode(200);
        amend(officer(), second, "{\"since\":\"2009-03-31\"}").statusCode(200);
        runs(council, service("Housing"), "2008-04-01", null);
        runs(membership.organisation("provider-region"), service, "2008-04-01", null);
        officer()
                .get(PROVIDERS + "?service=%s&organisation=%s".formatted(service, council))
                .then()
                .body("items.id", contains(first.toString(), second.toString()));
    }

    @Test
    void refusesWhatNobodyKnowsAndDaysThatDoNotFit() {
        run(officer(), UUID.randomUUID(), service, "2008-04-01", null)
                .statusCode(422)
                .body("type", endsWith("unknown-organisation"));
        run(officer(), council, "NO_SUCH", "2008-04-01", null)
                .statusCode(422)
                .body("type", endsWith("unknown-service"))
                .body("errors[0].pointer", equalTo("/service"));
        run(officer(), council, service, "2008-04-01", "2008-03-31")
                .statusCode(422)
                .body("type", endsWith("term-ends-before-it-starts"))
                .body("errors[0].pointer", equalTo("/until"));
        membership.end(council, "provider-region", "2009-03-31");
        run(officer(), council, service, "2009-04-01", null)
                .statusCode(422)
                .body("type", endsWith("organisation-ended"));
        runs(council, service, "2009-03-31", null);
    }

    @Test
    void anOrganisationsUserRecordsWhatItsOwnRuns() {
        UUID neighbour = membership.organisation("provider-region");
        run(user(neighbour), council, service, "2008-04-01", null)
                .statusCode(403)
                .body("type", endsWith("another-organisation"));
        UUID provider =
                id(run(user(council), council, service, "2008-04-01", null).statusCode(201));
        user(neighbour).get(PROVIDERS + "/" + provider).then().statusCode(200);
        amend(user(neighbour), provider, "{\"until\":\"2009-03-31\"}").statusCode(403);
        withdraw(user(neighbour), PROVIDERS + "/" + provider).statusCode(403);
        amend(user(council), provider, "{\"until\":\"2009-03-31\"}").statusCode(200);
        withdraw(user(council), PROVIDERS + "/" + provider).statusCode(200);
        run(as(Roles.AUDITOR), council, service, "2008-04-01", null).statusCode(403);
    }

    @Test
    void ofTermsThatOverlapAtOnceOneStands() throws Exception {
        // each begins on another day, so that only the rule can refuse it
        List<String> days = List.of("2008-04-01", "2008-04-02", "2008-04-03", "2008-04-04");
        assertThat(AtOnce.callWith(days, day -> run(officer(), council, service, day, null)
                        .extract()
                        .statusCode()))
                .containsExactlyInAnyOrder(201, 409, 409, 409);
    }
}
