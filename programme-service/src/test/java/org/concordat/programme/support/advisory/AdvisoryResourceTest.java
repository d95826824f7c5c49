package org.concordat.programme.support.advisory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.support.AdvisoryClerk.ADVISORIES;
import static org.concordat.programme.support.AdvisoryClerk.acknowledge;
import static org.concordat.programme.support.AdvisoryClerk.network;
import static org.concordat.programme.support.AdvisoryClerk.opened;
import static org.concordat.programme.support.AdvisoryClerk.publish;
import static org.concordat.programme.support.AdvisoryClerk.published;
import static org.concordat.programme.support.AdvisoryClerk.subscribed;
import static org.concordat.programme.support.AdvisoryClerk.withdraw;
import static org.concordat.programme.support.SupportClerk.id;
import static org.concordat.programme.support.SupportClerk.told;
import static org.concordat.programme.support.SupportClerk.user;
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
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.AudiencesTold;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AdvisoryResourceTest {

    private static final String TOPIC = "programme.advisories";

    @Inject
    AgroalDataSource dataSource;

    private AudiencesTold told;
    private UUID council;
    private UUID other;

    @BeforeEach
    void twoCouncils() {
        told = new AudiencesTold(dataSource);
        var membership = new Membership(dataSource);
        council = membership.organisation("cheshire");
        other = membership.organisation("cheshire");
    }

    private static void refused(String type, String pointer, String audience) {
        publish(officer(), audience)
                .statusCode(422)
                .body("type", endsWith(type))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void goesToWhoTakesPartInANetwork() {
        String advisory = published(network(told.network(council, other)));
        officer()
                .get(advisory)
                .then()
                .body("kind", equalTo("WARNING"))
                .body("severity", equalTo("HIGH"))
                .body("recipients", equalTo(2))
                .body("withdrawnBecause", nullValue());
        told(TOPIC, "advisory-published", advisory);
        officer().get(advisory + "/recipients").then().body("items.acknowledgedOn", contains(null, null));
    }

    @Test
    void goesToWhoHasSomebodyInALeadRole() {
        String role = code("LEAD");
        told.lead(council, role, "2000-01-01", null);
        told.lead(other, role, "2000-01-01", "2008-03-31");
        String advisory = published("{\"leadRole\":\"%s\"}".formatted(role));
        officer().get(advisory + "/recipients").then().body("items.organisation", contains(council.toString()));
        told.lead(other, role, "2000-01-01", null);
        // it went to who was its audience then
        officer().get(advisory + "/recipients").then().body("items", hasSize(1));
    }

    @Test
    void goesToWhoSubscribesToAHostedService() {
        String service = opened();
        subscribed(service, council);
        String ended = subscribed(service, other);
        officer()
                .body("{\"endsOn\":\"2008-12-31\"}")
                .post(ended + "/end")
                .then()
                .statusCode(200);
        String advisory = published("{\"hostedService\":\"%s\"}".formatted(id(service)));
        officer().get(advisory + "/recipients").then().body("items.organisation", contains(council.toString()));
    }

    @Test
    void refusesAnAudienceUntilItIsTold() {
        refused("network-not-told", "/audience/network", network(UUID.randomUUID()));
        refused("lead-role-not-told", "/audience/leadRole", "{\"leadRole\":\"%s\"}".formatted(code("LEAD")));
        refused(
                "unknown-hosted-service",
                "/audience/hostedService",
                "{\"hostedService\":\"%s\"}".formatted(UUID.randomUUID()));
        refused("audience-empty", "/audience", network(told.network()));
        refused("not-one-audience", "/audience", "{}");
    }

    @Test
    void eachOrganisationTakesNoteOnce() {
        String advisory = published(network(told.network(council, other)));
        acknowledge(user(council), advisory, council)
                .statusCode(200)
                .body("acknowledgedOn", equalTo(today().toString()));
        acknowledge(user(council), advisory, council).statusCode(409).body("type", endsWith("advisory-acknowledged"));
        String recipients = advisory + "/recipients";
        officer()
                .get(recipients + "?acknowledged=true")
                .then()
                .body("items.organisation", contains(council.toString()));
        officer().get(recipients + "?acknowledged=false").then().body("items.organisation", contains(other.toString()));
        user(council).get(recipients).then().body("items.organisation", contains(council.toString()));
        acknowledge(officer(), advisory, UUID.randomUUID()).statusCode(422).body("type", endsWith("not-a-recipient"));
    }

    @Test
    void ofManyWhoTakeNoteAtOnceForOneOrganisationOneStands() throws Exception {
        String advisory = published(network(told.network(council)));
        assertThat(AtOnce.call(8, () -> acknowledge(officer(), advisory, council)
                        .extract()
                        .statusCode()))
                .containsExactlyInAnyOrder(200, 409, 409, 409, 409, 409, 409, 409);
    }

    @Test
    void isWithdrawnForAReason() {
        String advisory = published(network(told.network(council)));
        officer().body("{}").post(advisory + "/withdrawal").then().statusCode(400);
        withdraw(officer(), advisory).statusCode(200).body("withdrawnBecause", equalTo("It was a mistake"));
        told(TOPIC, "advisory-withdrawn", advisory);
        withdraw(officer(), advisory).statusCode(409).body("type", endsWith("advisory-withdrawn"));
        acknowledge(user(council), advisory, council).statusCode(409).body("type", endsWith("advisory-withdrawn"));
        officer()
                .get(advisory + "/history")
                .then()
                .body("items.action", contains("advisory-published", "advisory-withdrawn"));
        String id = id(advisory).toString();
        user(council).get(ADVISORIES + "?withdrawn=true").then().body("items.id", contains(id));
        user(council).get(ADVISORIES + "?withdrawn=false").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void listsTheLatestFirstUnderEachFilter() {
        UUID network = told.network(council);
        String first = published(network(network));
        String second = published(network(network));
        user(council)
                .get(ADVISORIES)
                .then()
                .body("items.id", contains(id(second).toString(), id(first).toString()));
        user(council).get(ADVISORIES + "?kind=NEWSLETTER").then().body("items", hasSize(0));
        user(council).get(ADVISORIES + "?severity=HIGH").then().body("items", hasSize(2));
    }

    @Test
    void isAWarningANewsletterOrAPolicyUpdateAndListedByWhichItIs() {
        String audience = network(told.network(council));
        for (AdvisoryKind kind : AdvisoryKind.values()) {
            String advisory = published(kind.name(), audience);
            user(council)
                    .get(ADVISORIES + "?kind=" + kind)
                    .then()
                    .body("items.id", contains(id(advisory).toString()))
                    .body("items.kind", contains(kind.name()));
        }
        user(council).get(ADVISORIES).then().body("items.kind", contains("POLICY_UPDATE", "NEWSLETTER", "WARNING"));
        publish(officer(), "RUMOUR", audience).statusCode(400);
        officer().get(ADVISORIES + "?kind=RUMOUR").then().statusCode(400);
    }

    @Test
    void keepsWhatIsForOthersFromAnOrganisationsUser() {
        String advisory = published(network(told.network(council)));
        user(council).get(advisory).then().statusCode(200);
        user(other).get(advisory).then().statusCode(404);
        user(other).get(advisory + "/history").then().statusCode(404);
        user(other).get(advisory + "/recipients").then().statusCode(404);
        acknowledge(user(other), advisory, other).statusCode(404);
        acknowledge(user(other), advisory, council).statusCode(404);
        user(other).get(ADVISORIES).then().body("items", hasSize(0));
    }

    @Test
    void letsOfficersAlonePublishAndWithdraw() {
        String audience = network(told.network(council));
        String advisory = published(audience);
        publish(user(council), audience).statusCode(403);
        publish(as(Roles.AUDITOR), audience).statusCode(403);
        withdraw(user(council), advisory).statusCode(403);
        acknowledge(as(Roles.AUDITOR), advisory, council).statusCode(403);
        as(Roles.AUDITOR).get(advisory).then().statusCode(200);
    }
}
