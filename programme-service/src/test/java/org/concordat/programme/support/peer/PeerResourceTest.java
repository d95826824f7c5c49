package org.concordat.programme.support.peer;

import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.support.PeerClerk.PEERS;
import static org.concordat.programme.support.PeerClerk.accredit;
import static org.concordat.programme.support.PeerClerk.peerOf;
import static org.concordat.programme.support.SupportClerk.amend;
import static org.concordat.programme.support.SupportClerk.created;
import static org.concordat.programme.support.SupportClerk.id;
import static org.concordat.programme.support.SupportClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PeerResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID council;

    @BeforeEach
    void aCouncil() {
        membership = new Membership(dataSource);
        council = membership.organisation("cheshire");
    }

    private static String of(UUID organisation, String skills) {
        return ",\"organisation\":\"%s\",\"skills\":[%s]".formatted(organisation, skills);
    }

    private static ValidatableResponse retire(String peer, String on) {
        return officer()
                .body("{\"effectiveOn\":\"%s\"}".formatted(on))
                .post(peer + "/retirement")
                .then();
    }

    @Test
    void keepsAPeerAsAnOpaqueIdWithWhatItIsGoodAt() {
        UUID contact = UUID.randomUUID();
        String peer = created(PEERS, accredit(officer(), contact, of(council, "\"Payroll\",\"Procurement\"")));
        officer()
                .get(peer)
                .then()
                .body("contact", equalTo(contact.toString()))
                .body("organisation", equalTo(council.toString()))
                .body("skills", contains("Payroll", "Procurement"))
                .body("accreditedOn", equalTo("2008-04-01"))
                .body("retiredOn", nullValue());
        UUID other = membership.organisation("cheshire");
        amend(peer, "{\"organisation\":\"%s\"}".formatted(other))
                .statusCode(200)
                .body("organisation", equalTo(other.toString()))
                .body("skills", contains("Payroll", "Procurement"));
        amend(peer, "{\"skills\":[\"Energy\"]}").statusCode(200).body("skills", contains("Energy"));
        officer()
                .get(peer + "/history")
                .then()
                .body("items.action", contains("peer-accredited", "peer-amended", "peer-amended"));
        officer().header("If-Match", "\"0\"").body("{}").patch(peer).then().statusCode(412);
    }

    @Test
    void aContactIsInThePoolOnceAtATime() {
        UUID contact = UUID.randomUUID();
        String peer = created(PEERS, accredit(officer(), contact, of(council, "\"Payroll\"")));
        accredit(officer(), contact, of(council, "\"Payroll\"")).statusCode(409).body("type", endsWith("peer-exists"));
        retire(peer, "2008-03-31").statusCode(422).body("type", endsWith("retired-before-accredited"));
        retire(peer, "2008-04-01").statusCode(200).body("retiredOn", equalTo("2008-04-01"));
        retire(peer, "2008-04-01").statusCode(409).body("type", endsWith("peer-retired"));
        amend(peer, "{\"skills\":[\"Energy\"]}").statusCode(409).body("type", endsWith("peer-retired"));
        accredit(officer(), contact, of(council, "\"Payroll\"")).statusCode(201);
    }

    @Test
    void listsPeersUnderEachFilter() {
        String peer = peerOf(council);
        String retired = peerOf(council);
        retire(retired, "2008-12-31").statusCode(200);
        String own = PEERS + "?organisation=" + council;
        officer()
                .get(own)
                .then()
                .body("items.id", contains(id(peer).toString(), id(retired).toString()));
        officer().get(own + "&retired=false").then().body("items.id", contains(id(peer).toString()));
        officer()
                .get(own + "&retired=true")
                .then()
                .body("items.id", contains(id(retired).toString()));
        officer().get(own + "&skill=Procurement").then().body("items", hasSize(2));
        officer().get(own + "&skill=Energy").then().body("items", hasSize(0));
    }

    @Test
    void refusesWhatNobodyKnowsAndDaysAhead() {
        accredit(officer(), UUID.randomUUID(), of(UUID.randomUUID(), "\"Payroll\""))
                .statusCode(422)
                .body("type", endsWith("unknown-organisation"));
        accredit(officer(), UUID.randomUUID(), of(council, "")).statusCode(400);
        String peer = peerOf(council);
        retire(peer, today().plusDays(2).toString()).statusCode(422).body("type", endsWith("not-yet"));
    }

    @Test
    void showsThePoolToThePartnershipsStaffAlone() {
        String peer = peerOf(council);
        user(council).get(peer).then().statusCode(403);
        user(council).get(PEERS).then().statusCode(403);
        accredit(as(Roles.AUDITOR), UUID.randomUUID(), of(council, "\"Payroll\""))
                .statusCode(403);
        as(Roles.AUDITOR).get(peer).then().statusCode(200);
    }
}
