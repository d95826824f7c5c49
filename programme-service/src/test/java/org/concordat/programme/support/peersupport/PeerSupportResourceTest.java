package org.concordat.programme.support.peersupport;

import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.support.PeerClerk.PEERS;
import static org.concordat.programme.support.PeerClerk.SUPPORTS;
import static org.concordat.programme.support.PeerClerk.done;
import static org.concordat.programme.support.PeerClerk.match;
import static org.concordat.programme.support.PeerClerk.peerOf;
import static org.concordat.programme.support.PeerClerk.request;
import static org.concordat.programme.support.PeerClerk.requested;
import static org.concordat.programme.support.SupportClerk.created;
import static org.concordat.programme.support.SupportClerk.id;
import static org.concordat.programme.support.SupportClerk.told;
import static org.concordat.programme.support.SupportClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PeerSupportResourceTest {

    private static final String TOPIC = "programme.peer-supports";

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID council;
    private UUID other;

    @BeforeEach
    void twoCouncils() {
        membership = new Membership(dataSource);
        council = membership.organisation("cheshire");
        other = membership.organisation("cheshire");
    }

    private static ValidatableResponse cancel(RequestSpecification who, String support) {
        return who.body("{\"reason\":\"No time\"}")
                .post(support + "/cancellation")
                .then();
    }

    private static void refused(String type, String support, UUID peer, String on) {
        match(support, peer, on)
                .statusCode(422)
                .body("type", endsWith(type))
                .body("errors[0].pointer", equalTo("/peer"));
    }

    @Test
    void anOrganisationAsksIsMatchedWithAPeerOfAnotherAndHelped() {
        String support = created(SUPPORTS, request(user(council), council, "REVIEW"));
        told(TOPIC, "peer-support-requested", support);
        String peer = peerOf(other);
        match(support, id(peer), "2008-11-01")
                .statusCode(200)
                .body("status", equalTo("MATCHED"))
                .body("peer", equalTo(id(peer).toString()))
                .body("matchedOn", equalTo("2008-11-01"));
        told(TOPIC, "peer-support-matched", support);
        done(officer(), support, "2008-12-01")
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("outcome", equalTo("One help desk for both"));
        told(TOPIC, "peer-support-done", support);
        user(council)
                .get(support + "/history")
                .then()
                .body("items.action", contains("peer-support-requested", "peer-support-matched", "peer-support-done"));
        done(officer(), support, "2008-12-01").statusCode(409).body("type", endsWith("step-not-allowed"));
    }

    @Test
    void refusesAPeerFromTheSameOrganisation() {
        refused("peer-of-same-organisation", requested(council, "REVIEW"), id(peerOf(council)), "2008-11-01");
    }

    @Test
    void refusesAPeerFromTheSuccessorAndFromWhoWentBefore() {
        String ofOld = peerOf(council);
        String askedByOld = requested(council, "REVIEW");
        UUID between = membership.organisation("cheshire");
        membership.end(council, "cheshire", "2008-12-31", between);
        membership.end(between, "cheshire", "2009-03-31", other);
        refused("peer-of-same-organisation", askedByOld, id(peerOf(between)), "2008-11-01");
        // who follows the one that follows is a successor too
        refused("peer-of-same-organisation", askedByOld, id(peerOf(other)), "2008-11-01");
        refused("peer-of-same-organisation", requested(other, "MENTORING"), id(ofOld), "2008-11-01");
        match(askedByOld, id(peerOf(membership.organisation("cheshire"))), "2008-11-01")
                .statusCode(200);
    }

    @Test
    void refusesAPeerThatIsNotInThePool() {
        String support = requested(council, "REVIEW");
        refused("unknown-peer", support, UUID.randomUUID(), "2008-11-01");
        String peer = peerOf(other);
        officer()
                .body("{\"effectiveOn\":\"2008-11-01\"}")
                .post(peer + "/retirement")
                .then()
                .statusCode(200);
        refused("peer-has-retired", support, id(peer), "2008-11-01");
        match(support, id(peer), "2008-10-31").statusCode(200);
        UUID late = id(created(
                PEERS,
                officer()
                        .body("""
                                {"contact":"%s","organisation":"%s","skills":["Payroll"],"accreditedOn":"2008-11-02"}""".formatted(UUID.randomUUID(), other))
                        .post(PEERS)
                        .then()));
        refused("peer-not-accredited", support, late, "2008-11-01");
        match(support, late, "2008-11-02").statusCode(200);
    }

    @Test
    void refusesDaysThatDoNotFit() {
        String support = requested(council, "REVIEW");
        UUID peer = id(peerOf(other));
        match(support, peer, "2008-09-30").statusCode(422).body("type", endsWith("matched-before-requested"));
        String ahead = today().plusDays(2).toString();
        match(support, peer, ahead).statusCode(422).body("type", endsWith("not-yet"));
        match(support, peer, "2008-11-01").statusCode(200);
        done(officer(), support, "2008-10-31").statusCode(422).body("type", endsWith("done-before-matched"));
        request(officer(), UUID.randomUUID(), "REVIEW").statusCode(422).body("type", endsWith("unknown-organisation"));
    }

    @Test
    void isCountedInTheYearOfEachStep() {
        // a year of which no other test speaks
        String counts = "/programme/v1/peer-support-counts?financialYear=1994-95";
        UUID peer = id(created(
                PEERS,
                officer()
                        .body("""
                                {"contact":"%s","organisation":"%s","skills":["Payroll"],"accreditedOn":"1990-04-01"}""".formatted(UUID.randomUUID(), other))
                        .post(PEERS)
                        .then()));
        String first = created(
                SUPPORTS, officer().body("""
                                {"organisation":"%s","kind":"REVIEW","subject":"Payroll","requestedOn":"1994-04-01"}""".formatted(council)).post(SUPPORTS).then());
        match(first, peer, "1994-05-01").statusCode(200);
        done(officer(), first, "1995-03-31").statusCode(200);
        String second = created(
                SUPPORTS, officer().body("""
                                {"organisation":"%s","kind":"REVIEW","subject":"Payroll","requestedOn":"1994-03-31"}""".formatted(council)).post(SUPPORTS).then());
        match(second, peer, "1995-03-31").statusCode(200);
        done(officer(), second, "1995-04-01").statusCode(200);
        officer()
                .get(counts)
                .then()
                .statusCode(200)
                .body("items.kind", contains("REVIEW", "MENTORING"))
                .body("items.requested", contains(1, 0))
                .body("items.matched", contains(2, 0))
                .body("items.done", contains(1, 0));
        user(council).get(counts).then().statusCode(403);
    }

    @Test
    void cancelsWhatIsNotDone() {
        String support = requested(council, "MENTORING");
        officer().body("{}").post(support + "/cancellation").then().statusCode(400);
        cancel(user(council), support).statusCode(200).body("status", equalTo("CANCELLED"));
        told(TOPIC, "peer-support-cancelled", support);
        cancel(officer(), support).statusCode(409);
        String own = SUPPORTS + "?organisation=" + council;
        officer()
                .get(own + "&status=CANCELLED")
                .then()
                .body("items.id", contains(id(support).toString()));
        officer().get(own + "&status=REQUESTED").then().body("items", hasSize(0));
        officer().get(own + "&kind=MENTORING").then().body("items", hasSize(1));
    }

    @Test
    void keepsThePeerSupportOfAnOrganisationFromItsNeighbours() {
        String support = requested(council, "REVIEW");
        request(user(other), council, "REVIEW").statusCode(404);
        user(other).get(support).then().statusCode(404);
        user(other).get(support + "/history").then().statusCode(404);
        cancel(user(other), support).statusCode(404);
        user(other).get(SUPPORTS).then().body("items", hasSize(0));
        user(council).get(SUPPORTS).then().body("items", hasSize(1));
    }

    @Test
    void letsOfficersAloneMatchAndComplete() {
        String support = requested(council, "REVIEW");
        String match = "{\"peer\":\"%s\"}".formatted(UUID.randomUUID());
        user(council).body(match).post(support + "/match").then().statusCode(403);
        done(user(council), support, "2008-12-01").statusCode(403);
        request(as(Roles.AUDITOR), council, "REVIEW").statusCode(403);
        as(Roles.AUDITOR).get(support).then().statusCode(200);
    }
}
