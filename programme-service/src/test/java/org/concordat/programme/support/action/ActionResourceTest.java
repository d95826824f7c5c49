package org.concordat.programme.support.action;

import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.support.PeerClerk.requested;
import static org.concordat.programme.support.SupportClerk.ACTIONS;
import static org.concordat.programme.support.SupportClerk.action;
import static org.concordat.programme.support.SupportClerk.agree;
import static org.concordat.programme.support.SupportClerk.agreed;
import static org.concordat.programme.support.SupportClerk.amend;
import static org.concordat.programme.support.SupportClerk.complete;
import static org.concordat.programme.support.SupportClerk.created;
import static org.concordat.programme.support.SupportClerk.drop;
import static org.concordat.programme.support.SupportClerk.id;
import static org.concordat.programme.support.SupportClerk.told;
import static org.concordat.programme.support.SupportClerk.user;
import static org.concordat.programme.support.SupportClerk.visited;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ActionResourceTest {

    private static final String TOPIC = "programme.actions";

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID council;

    @BeforeEach
    void aCouncil() {
        membership = new Membership(dataSource);
        council = membership.organisation("cheshire");
    }

    private static void refused(String type, String pointer, String action) {
        agree(action).statusCode(422).body("type", endsWith(type)).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void recordsAnActionAfterAVisit() {
        String visit = visited(council, "2008-10-20", "");
        String action = created(ACTIONS, agree(action(council, "VISIT", id(visit))));
        officer()
                .get(action)
                .then()
                .body("source.kind", equalTo("VISIT"))
                .body("source.id", equalTo(id(visit).toString()))
                .body("agreedOn", equalTo("2008-10-20"))
                .body("ownerRole", equalTo("head-of-finance"))
                .body("status", equalTo("OPEN"))
                .body("overdue", equalTo(true));
        told(TOPIC, "action-agreed", action);
        officer()
                .get(ACTIONS + "?sourceId=" + id(visit))
                .then()
                .body("items.id", contains(id(action).toString()));
    }

    @Test
    void recordsActionsAfterPeerReviewsAndBoards() {
        agree(action(council, "BOARD", membership.body())).statusCode(201);
        agree(action(council, "PEER_REVIEW", id(requested(council, "REVIEW")))).statusCode(201);
        String own = ACTIONS + "?organisation=" + council;
        officer().get(own + "&source=BOARD").then().body("items", hasSize(1));
        officer().get(own + "&source=VISIT").then().body("items", hasSize(0));
        as(Roles.GOVERNANCE_OFFICER)
                .body(action(council, "BOARD", membership.body()))
                .post(ACTIONS)
                .then()
                .statusCode(201);
    }

    @Test
    void refusesWhatNobodyKnowsAndDaysThatDoNotFit() {
        UUID body = membership.body();
        refused("unknown-visit", "/source/id", action(council, "VISIT", UUID.randomUUID()));
        refused("unknown-peer-review", "/source/id", action(council, "PEER_REVIEW", UUID.randomUUID()));
        refused(
                "unknown-peer-review",
                "/source/id",
                action(council, "PEER_REVIEW", id(requested(council, "MENTORING"))));
        refused("unknown-body", "/source/id", action(council, "BOARD", UUID.randomUUID()));
        refused("unknown-organisation", "/organisation", action(UUID.randomUUID(), "BOARD", body));
        refused("due-before-agreed", "/dueOn", action(council, "BOARD", body).replace("2009-01-31", "2008-10-19"));
        String ahead = today().plusDays(2).toString();
        refused("not-yet", "/agreedOn", action(council, "BOARD", body).replace("2008-10-20", ahead));
        agree(action(council, "BOARD", body).replace("head-of-finance", "Jane Smith"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/ownerRole"));
    }

    @Test
    void letsTheOrganisationRecordThatItIsDoneWithEvidence() {
        String action = agreed(council);
        user(council).body("{}").post(action + "/completion").then().statusCode(400);
        String ahead = today().plusDays(2).toString();
        complete(user(council), action, ahead).statusCode(422).body("type", endsWith("not-yet"));
        complete(user(council), action, "2008-10-19").statusCode(422).body("type", endsWith("done-before-agreed"));
        complete(user(council), action, "2009-01-20")
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("doneOn", equalTo("2009-01-20"))
                .body("evidence", equalTo("Report to cabinet, item 7"))
                .body("overdue", equalTo(false));
        told(TOPIC, "action-done", action);
        complete(officer(), action, "2009-01-20").statusCode(409).body("type", endsWith("step-not-allowed"));
        user(council)
                .get(action + "/history")
                .then()
                .body("items.action", contains("action-agreed", "action-done"))
                .body("items[1].effectiveOn", equalTo("2009-01-20"));
    }

    @Test
    void amendsAndDropsWhatIsOpen() {
        String action = agreed(council);
        amend(action, "{\"dueOn\":\"2009-02-28\"}")
                .statusCode(200)
                .body("dueOn", equalTo("2009-02-28"))
                .body("ownerRole", equalTo("head-of-finance"));
        told(TOPIC, "action-amended", action);
        officer().body("{}").post(action + "/dropping").then().statusCode(400);
        drop(officer(), action).statusCode(200).body("status", equalTo("DROPPED"));
        told(TOPIC, "action-dropped", action);
        amend(action, "{\"dueOn\":\"2009-03-31\"}").statusCode(409).body("type", endsWith("step-not-allowed"));
    }

    @Test
    void listsWhatIsOverdueAsAtToday() {
        LocalDate today = today();
        UUID body = membership.body();
        String late = agreed(council);
        String inTime = created(
                ACTIONS,
                agree(action(council, "BOARD", body)
                        .replace("2009-01-31", today.plusDays(1).toString())));
        String done = agreed(council);
        complete(officer(), done, "2009-06-01").statusCode(200);
        String own = ACTIONS + "?organisation=" + council;
        officer().get(own + "&overdue=true").then().body("items.id", contains(id(late).toString()));
        officer()
                .get(own + "&overdue=false")
                .then()
                .body("items.id", contains(id(done).toString(), id(inTime).toString()))
                .body("items.overdue", contains(false, false));
        officer().get(own + "&status=DONE").then().body("items.id", contains(id(done).toString()));
        officer().get(own).then().body("items.overdue", contains(true, false, false));
    }

    @Test
    void keepsTheActionsOfAnOrganisationFromItsNeighbours() {
        UUID neighbour = membership.organisation("cheshire");
        String action = agreed(council);
        user(council).get(action).then().statusCode(200);
        user(neighbour).get(action).then().statusCode(404);
        user(neighbour).get(action + "/history").then().statusCode(404);
        complete(user(neighbour), action, "2009-01-20").statusCode(404);
        user(neighbour).get(ACTIONS).then().body("items", hasSize(0));
        user(council).get(ACTIONS).then().body("items", hasSize(1));
    }

    @Test
    void letsOfficersAloneAgreeAmendAndDrop() {
        String action = agreed(council);
        user(council)
                .body(action(council, "VISIT", UUID.randomUUID()))
                .post(ACTIONS)
                .then()
                .statusCode(403);
        user(council).header("If-Match", "*").body("{}").patch(action).then().statusCode(403);
        drop(user(council), action).statusCode(403);
        complete(as(Roles.AUDITOR), action, "2009-01-20").statusCode(403);
        as(Roles.AUDITOR).get(action).then().statusCode(200);
    }
}
