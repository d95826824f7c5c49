package org.concordat.programme.support.hostedservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.support.AdvisoryClerk.SERVICES;
import static org.concordat.programme.support.AdvisoryClerk.open;
import static org.concordat.programme.support.AdvisoryClerk.opened;
import static org.concordat.programme.support.AdvisoryClerk.subscribe;
import static org.concordat.programme.support.AdvisoryClerk.subscribed;
import static org.concordat.programme.support.SupportClerk.amend;
import static org.concordat.programme.support.SupportClerk.created;
import static org.concordat.programme.support.SupportClerk.id;
import static org.concordat.programme.support.SupportClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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
class HostedServiceResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID council;

    @BeforeEach
    void aCouncil() {
        membership = new Membership(dataSource);
        council = membership.organisation("cheshire");
    }

    private static ValidatableResponse end(RequestSpecification who, String subscription, String on) {
        return who.body("{\"endsOn\":\"%s\"}".formatted(on))
                .post(subscription + "/end")
                .then();
    }

    @Test
    void opensAServiceThatAnOrganisationHosts() {
        String service = created(SERVICES, open(officer(), ",\"host\":\"%s\"".formatted(council)));
        officer().get(service).then().body("name", equalTo("Warning point")).body("host", equalTo(council.toString()));
        amend(service, "{\"host\":null,\"purpose\":\"Warns of more\"}")
                .statusCode(200)
                .body("host", nullValue())
                .body("purpose", equalTo("Warns of more"))
                .body("name", equalTo("Warning point"));
        officer()
                .get(service + "/history")
                .then()
                .body("items.action", contains("hosted-service-opened", "hosted-service-amended"));
        officer()
                .get(SERVICES + "?limit=200")
                .then()
                .body("items.id", hasItem(id(service).toString()));
        officer().header("If-Match", "\"0\"").body("{}").patch(service).then().statusCode(412);
        open(officer(), ",\"host\":\"%s\"".formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/host"));
    }

    @Test
    void anOrganisationSubscribesOnceAtATime() {
        String service = opened();
        String subscription = created(service + "/subscriptions", subscribe(user(council), service, council));
        subscribe(user(council), service, council).statusCode(409).body("type", endsWith("subscribed-already"));
        end(user(council), subscription, "2008-09-30")
                .statusCode(422)
                .body("type", endsWith("ended-before-subscribed"));
        end(user(council), subscription, "2008-12-31").statusCode(200).body("endsOn", equalTo("2008-12-31"));
        end(user(council), subscription, "2008-12-31").statusCode(409).body("type", endsWith("subscription-ended"));
        subscribe(user(council), service, council).statusCode(201);
        user(council)
                .get(subscription + "/history")
                .then()
                .body("items.action", contains("service-subscribed", "service-subscription-ended"));
    }

    @Test
    void ofTwoThatSubscribeTheSameOrganisationAtOnceOneIsRefused() throws Exception {
        String service = opened();
        assertThat(AtOnce.call(
                        2,
                        () -> subscribe(officer(), service, council).extract().statusCode()))
                .containsExactlyInAnyOrder(201, 409);
        officer().get(service + "/subscriptions").then().body("items.organisation", contains(council.toString()));
    }

    @Test
    void refusesWhatNobodyKnowsAndDaysAhead() {
        String service = opened();
        subscribe(officer(), service, UUID.randomUUID()).statusCode(422).body("type", endsWith("unknown-organisation"));
        subscribe(officer(), SERVICES + "/" + UUID.randomUUID(), council).statusCode(404);
        String subscription = subscribed(service, council);
        end(officer(), subscription, today().plusDays(2).toString())
                .statusCode(422)
                .body("type", endsWith("not-yet"));
        String elsewhere = opened() + "/subscriptions/" + id(subscription);
        officer().get(elsewhere).then().statusCode(404);
        end(officer(), elsewhere, "2008-12-31").statusCode(404);
    }

    @Test
    void keepsTheSubscriptionsOfAnOrganisationFromItsNeighbours() {
        UUID neighbour = membership.organisation("cheshire");
        String service = opened();
        String subscription = subscribed(service, council);
        subscribe(user(neighbour), service, council).statusCode(404);
        user(neighbour).get(subscription).then().statusCode(404);
        user(neighbour).get(subscription + "/history").then().statusCode(404);
        end(user(neighbour), subscription, "2008-12-31").statusCode(404);
        user(neighbour).get(service + "/subscriptions").then().body("items", hasSize(0));
        user(council).get(service + "/subscriptions").then().body("items", hasSize(1));
    }

    @Test
    void letsOfficersAloneOpenServices() {
        String service = opened();
        open(user(council), "").statusCode(403);
        user(council).header("If-Match", "*").body("{}").patch(service).then().statusCode(403);
        subscribe(as(Roles.AUDITOR), service, council).statusCode(403);
        as(Roles.AUDITOR).get(service).then().statusCode(200);
        user(council).get(service).then().statusCode(200);
    }
}
