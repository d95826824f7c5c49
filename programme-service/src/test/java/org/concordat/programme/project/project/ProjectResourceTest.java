package org.concordat.programme.project.project;

import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.etag;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.Api.programme;
import static org.concordat.programme.project.ProjectClerk.PROJECTS;
import static org.concordat.programme.project.ProjectClerk.at;
import static org.concordat.programme.project.ProjectClerk.body;
import static org.concordat.programme.project.ProjectClerk.inDelivery;
import static org.concordat.programme.project.ProjectClerk.proposed;
import static org.concordat.programme.project.ProjectClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.Api;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProjectResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID lead;
    private UUID partner;

    @BeforeEach
    void twoOrganisations() {
        membership = new Membership(dataSource);
        lead = membership.organisation("cheshire");
        partner = membership.organisation("merseyside");
    }

    private String withPartner() {
        return ",\"partners\":[\"%s\"]".formatted(partner);
    }

    @Test
    void proposesAProjectBeforeTheGateOfItsMandate() {
        UUID project = proposed(lead, withPartner());
        officer()
                .get(at(project))
                .then()
                .statusCode(200)
                .body("stage", equalTo("MANDATE"))
                .body("lead", equalTo(lead.toString()))
                .body("partners", contains(partner.toString()))
                .body("subRegion", equalTo("cheshire"))
                .body("award", nullValue())
                .body("reportsEvery", equalTo("QUARTERLY"))
                .body("submission.gate", equalTo("MANDATE"))
                .body("proposedOn", equalTo("2008-04-01"))
                .body("nextReportDueOn", nullValue());
        EventContract.own()
                .assertKept(Kafka.awaitEvent("programme.projects", "concordat.programme.project-created.v1", project));
        officer()
                .get(at(project) + "/history")
                .then()
                .body("items.action", contains("project-created"))
                .body("items[0].effectiveOn", equalTo("2008-04-01"));
    }

    @Test
    void neitherStateNorHistoryShowsWhoProposed() {
        UUID project = proposed(lead, "");
        officer().get(at(project)).then().body("proposedBy", nullValue()).body("submittedBy", nullValue());
    }

    @Test
    void refusesWhatNobodyKnows() {
        UUID nobody = UUID.randomUUID();
        refused(body(nobody, ""), "unknown-organisation", "/lead");
        refused(
                body(lead, ",\"partners\":[\"%s\",\"%s\"]".formatted(partner, nobody)),
                "unknown-organisation",
                "/partners/1");
        refused(body(lead, ",\"subRegion\":\"atlantis\""), "unknown-sub-region", "/subRegion");
        refused(body(lead, ",\"programme\":\"%s\"".formatted(nobody)), "unknown-programme", "/programme");
        refused(body(lead, ",\"kind\":\"UNHEARD_OF\""), "unknown-project-kind", "/kind");
        refused(body(lead, ",\"partners\":[\"%s\"]".formatted(lead)), "partner-repeated", "/partners/0");
    }

    private static void refused(String body, String type, String pointer) {
        officer()
                .body(body)
                .post(PROJECTS)
                .then()
                .statusCode(422)
                .body("type", containsString(type))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void refusesALeadThatHasEnded() {
        membership.end(lead, "cheshire", "2008-03-31");
        refused(body(lead, ""), "organisation-ended", "/lead");
    }

    @Test
    void acceptsALeadOnItsLastDay() {
        membership.end(lead, "cheshire", "2008-04-01");
        proposed(lead, "");
    }

    @Test
    void refusesAProjectWithoutATitle() {
        officer()
                .body("{\"lead\":\"%s\"}".formatted(lead))
                .post(PROJECTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/title"));
    }

    @Test
    void anOrganisationsUserProposesWhatItsOwnOrganisationLeads() {
        user(lead).body(body(lead, "")).post(PROJECTS).then().statusCode(201);
        user(lead).body(body(partner, "")).post(PROJECTS).then().statusCode(404);
    }

    @Test
    void anOrganisationsUserReachesWhatItsOrganisationLeadsOrTakesPartInAndNothingElse() {
        UUID project = proposed(lead, withPartner());
        UUID neighbour = membership.organisation("cheshire");
        for (UUID own : new UUID[] {lead, partner}) {
            user(own).get(at(project)).then().statusCode(200);
            user(own).get(at(project) + "/history").then().statusCode(200);
            user(own).get(PROJECTS).then().body("items.id", contains(project.toString()));
        }
        user(neighbour).get(PROJECTS).then().body("items", empty());
        for (String path :
                new String[] {"", "/history", "/baselines", "/highlight-reports", "/milestones/" + UUID.randomUUID()}) {
            user(neighbour).get(at(project) + path).then().statusCode(404);
        }
        user(neighbour)
                .body("{}")
                .post(at(project) + "/gates/MANDATE/submission")
                .then()
                .statusCode(404);
        user(neighbour)
                .body("{\"title\":\"One\"}")
                .post(at(project) + "/milestones")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.AUDITOR, Roles.BOARD_MEMBER, Roles.GOVERNANCE_OFFICER, Roles.FINANCE_OFFICER})
    void whoeverOnlyReadsProposesNothing(String role) {
        as(role).get(PROJECTS).then().statusCode(200);
        as(role).body(body(lead, "")).post(PROJECTS).then().statusCode(403);
    }

    @Test
    void anOrganisationsUserDoesNotAmendHoldOrAchieve() {
        UUID project = proposed(lead, "");
        user(lead)
                .contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", etag(at(project)))
                .body("{\"title\":\"Mine\"}")
                .patch(at(project))
                .then()
                .statusCode(403);
        user(lead).body("{\"reason\":\"x\"}").post(at(project) + "/hold").then().statusCode(403);
    }

    @Test
    void amendsAndEmptiesWhatIsNull() {
        String kind = Api.code("KIND");
        officer()
                .body("{\"code\":\"%s\",\"name\":\"Shared service\"}".formatted(kind))
                .post("/programme/v1/project-kinds")
                .then()
                .statusCode(201);
        UUID programme = programme("2008-04-01", "2010-03-31");
        UUID project = proposed(lead, withPartner());
        officer()
                .contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", etag(at(project)))
                .body("""
                        {"title":"Payroll","serviceArea":null,"kind":"%s","programme":"%s","partners":[],
                         "reportsEvery":"MONTHLY"}""".formatted(kind, programme))
                .patch(at(project))
                .then()
                .statusCode(200)
                .body("title", equalTo("Payroll"))
                .body("serviceArea", nullValue())
                .body("kind", equalTo(kind))
                .body("programme", equalTo(programme.toString()))
                .body("partners", empty())
                .body("reportsEvery", equalTo("MONTHLY"));
        EventContract.own()
                .assertKept(Kafka.awaitEvent("programme.projects", "concordat.programme.project-amended.v1", project));
    }

    @Test
    void doesNotOverwriteWhatSomebodyElseHasAmended() {
        UUID project = proposed(lead, "");
        String seen = etag(at(project));
        amend(project, seen, "First").statusCode(200);
        amend(project, seen, "Second").statusCode(412);
    }

    private static ValidatableResponse amend(UUID project, String seen, String title) {
        return officer()
                .contentType(MergePatch.MEDIA_TYPE)
                .header("If-Match", seen)
                .body("{\"title\":\"%s\"}".formatted(title))
                .patch(at(project))
                .then();
    }

    @Test
    void listsByEachFilter() {
        UUID programme = programme("2008-04-01", "2010-03-31");
        String subRegion = "region-" + UUID.randomUUID();
        UUID there = membership.organisation(subRegion);
        UUID first = proposed(there, withPartner() + ",\"programme\":\"%s\"".formatted(programme));
        UUID second = inDelivery(there, "");
        list("organisation", there, first, second);
        list("organisation", partner, first);
        list("subRegion", subRegion, first, second);
        list("programme", programme, first);
        list("subRegion=" + subRegion + "&stage", "DELIVERY", second);
        officer()
                .body("{\"reason\":\"No staff\"}")
                .post(at(first) + "/hold")
                .then()
                .statusCode(200);
        list("organisation=" + there + "&onHold", true, first);
        list("organisation=" + there + "&onHold", false, second);
        list("organisation=" + there + "&escalated", false, first, second);
        list("award", UUID.randomUUID());
        officer()
                .accept("text/csv")
                .get(PROJECTS + "?programme=" + programme)
                .then()
                .statusCode(200)
                .body(containsString(first.toString()))
                .body(not(containsString(second.toString())));
    }

    private static void list(String filter, Object value, UUID... expected) {
        String[] ids = new String[expected.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = expected[i].toString();
        }
        officer()
                .get(PROJECTS + "?" + filter + "=" + value)
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(ids));
    }

    @Test
    void holdsAndResumesWithAReason() {
        UUID project = inDelivery(lead, "");
        officer().get(at(project)).then().body("nextReportDueOn", equalTo("2008-07-10"));
        officer().body("{}").post(at(project) + "/hold").then().statusCode(400);
        officer()
                .body("{\"reason\":\"No staff\",\"effectiveOn\":\"2008-05-20\"}")
                .post(at(project) + "/hold")
                .then()
                .statusCode(200)
                .body("onHold", equalTo(true))
                .body("heldBecause", equalTo("No staff"))
                .body("nextReportDueOn", nullValue());
        EventContract.own()
                .assertKept(Kafka.awaitEvent("programme.projects", "concordat.programme.project-held.v1", project));
        officer()
                .body("{\"reason\":\"Again\"}")
                .post(at(project) + "/hold")
                .then()
                .statusCode(409)
                .body("type", containsString("project-on-hold"));
        officer()
                .body("{\"effectiveOn\":\"2008-06-20\"}")
                .post(at(project) + "/resumption")
                .then()
                .statusCode(200)
                .body("onHold", equalTo(false))
                .body("nextReportDueOn", equalTo("2008-07-10"));
        officer().body("{}").post(at(project) + "/resumption").then().statusCode(409);
        officer()
                .body("{\"reason\":\"x\"}")
                .post(at(project) + "/stop-dismissal")
                .then()
                .statusCode(409)
                .body("type", containsString("no-stop-proposed"));
    }
}
