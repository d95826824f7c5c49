package org.concordat.programme.support.offer;

import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.strategy.Strategy.objective;
import static org.concordat.programme.support.OfferClerk.OFFERS;
import static org.concordat.programme.support.OfferClerk.offer;
import static org.concordat.programme.support.OfferClerk.offered;
import static org.concordat.programme.support.SupportClerk.amend;
import static org.concordat.programme.support.SupportClerk.id;
import static org.concordat.programme.support.SupportClerk.told;
import static org.concordat.programme.support.SupportClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SupportOfferResourceTest {

    private static final String TOPIC = "programme.support-offers";

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID objective;

    @BeforeEach
    void anObjective() {
        membership = new Membership(dataSource);
        objective = objective();
    }

    private static String to(UUID organisation) {
        return ",\"offeredTo\":\"%s\"".formatted(organisation);
    }

    private void refused(String type, String pointer, String more) {
        offer(objective, "2008-10-01", more)
                .statusCode(422)
                .body("type", endsWith(type))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void recordsWhoOffersWhatForWhichObjective() {
        String offer = offered(objective, "2008-10-01", ",\"validUntil\":\"2009-03-31\"");
        officer()
                .get(offer)
                .then()
                .body("level", equalTo("NATIONAL"))
                .body("offeredBy.name", equalTo("Improvement and Development Agency"))
                .body("objective", equalTo(objective.toString()))
                .body("offeredTo", nullValue())
                .body("validUntil", equalTo("2009-03-31"));
        told(TOPIC, "support-offer-made", offer);
        amend(offer, "{\"validUntil\":null,\"level\":\"REGIONAL\",\"what\":\"Two peers\"}")
                .statusCode(200)
                .body("validUntil", nullValue())
                .body("level", equalTo("REGIONAL"))
                .body("what", equalTo("Two peers"))
                .body("validFrom", equalTo("2008-10-01"));
        told(TOPIC, "support-offer-amended", offer);
        officer()
                .get(offer + "/history")
                .then()
                .body("items.action", contains("support-offer-made", "support-offer-amended"));
        officer().header("If-Match", "\"0\"").body("{}").patch(offer).then().statusCode(412);
    }

    @Test
    void refusesWhatNobodyKnows() {
        offer(UUID.randomUUID(), "2008-10-01", "")
                .statusCode(422)
                .body("type", endsWith("unknown-objective"))
                .body("errors[0].pointer", equalTo("/objective"));
        refused("unknown-organisation", "/offeredTo", to(UUID.randomUUID()));
        refused("valid-until-before-from", "/validUntil", ",\"validUntil\":\"2008-09-30\"");
        String offer = offered(objective, "2008-10-01", "");
        amend(offer, "{\"offeredBy\":{\"organisation\":\"%s\"}}".formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/offeredBy/organisation"));
        amend(offer, "{\"offeredBy\":{}}").statusCode(422).body("type", endsWith("not-one-offerer"));
    }

    @Test
    void listsWhatIsValidOnADayUnderEachFilter() {
        UUID council = membership.organisation("cheshire");
        String early = offered(objective, "2008-04-01", ",\"validUntil\":\"2008-09-30\"");
        String later = offered(objective, "2008-10-01", to(council));
        String own = OFFERS + "?objective=" + objective;
        officer()
                .get(own)
                .then()
                .body("items.id", contains(id(early).toString(), id(later).toString()));
        officer()
                .get(own + "&validOn=2008-09-30")
                .then()
                .body("items.id", contains(id(early).toString()));
        officer()
                .get(own + "&validOn=2008-10-01")
                .then()
                .body("items.id", contains(id(later).toString()));
        officer()
                .get(own + "&offeredTo=" + council)
                .then()
                .body("items.id", contains(id(later).toString()));
        officer().get(own + "&level=LOCAL").then().body("items", hasSize(0));
    }

    @Test
    void showsAnOrganisationsUserWhatIsOfferedToItAndToAll() {
        UUID council = membership.organisation("cheshire");
        UUID neighbour = membership.organisation("cheshire");
        String all = offered(objective, "2008-10-01", "");
        String one = offered(objective, "2008-10-02", to(council));
        String own = OFFERS + "?objective=" + objective;
        user(council).get(own).then().body("items.id", contains(id(all).toString(), id(one).toString()));
        user(neighbour).get(own).then().body("items.id", contains(id(all).toString()));
        user(neighbour).get(all).then().statusCode(200);
        user(neighbour).get(one).then().statusCode(404);
        user(neighbour).get(one + "/history").then().statusCode(404);
    }

    @Test
    void letsOfficersAloneRecordOffers() {
        UUID council = membership.organisation("cheshire");
        String offer = offered(objective, "2008-10-01", "");
        String body = """
                {"level":"LOCAL","offeredBy":{"name":"We"},"what":"Help","objective":"%s","validFrom":"2008-10-01"}""".formatted(objective);
        user(council).body(body).post(OFFERS).then().statusCode(403);
        as(Roles.AUDITOR).body(body).post(OFFERS).then().statusCode(403);
        user(council).header("If-Match", "*").body("{}").patch(offer).then().statusCode(403);
        officer().body(body).post(OFFERS).then().statusCode(201);
    }
}
