package org.concordat.programme.maturity.round;

import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.etag;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.maturity.MaturityClerk.ASKED;
import static org.concordat.programme.maturity.MaturityClerk.ROUNDS;
import static org.concordat.programme.maturity.MaturityClerk.TO_COME;
import static org.concordat.programme.maturity.MaturityClerk.YESTERDAY;
import static org.concordat.programme.maturity.MaturityClerk.answers;
import static org.concordat.programme.maturity.MaturityClerk.close;
import static org.concordat.programme.maturity.MaturityClerk.draft;
import static org.concordat.programme.maturity.MaturityClerk.open;
import static org.concordat.programme.maturity.MaturityClerk.opened;
import static org.concordat.programme.maturity.MaturityClerk.published;
import static org.concordat.programme.maturity.MaturityClerk.told;
import static org.concordat.programme.sharing.SharingClerk.id;
import static org.concordat.programme.sharing.SharingClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.Api;
import org.concordat.programme.maturity.MaturityClerk.Sheet;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AssessmentRoundResourceTest {

    private static final String TOPIC = "programme.assessment-rounds";

    @Inject
    AgroalDataSource dataSource;

    private UUID questionnaire;

    @BeforeEach
    void aQuestionnaire() {
        questionnaire = published("MATURITY", ASKED);
    }

    private static String path(UUID round) {
        return ROUNDS + "/" + round;
    }

    @Test
    void isOpenedMovedAndClosedForGood() {
        UUID round = opened(questionnaire);
        told(TOPIC, "round-opened", round);
        String seen = etag(path(round));
        officer()
                .header("If-Match", seen)
                .body("{\"closesOn\":\"2099-12-31\"}")
                .patch(path(round))
                .then()
                .statusCode(200)
                .body("closesOn", equalTo("2099-12-31"))
                .body("opensOn", equalTo(YESTERDAY));
        told(TOPIC, "round-amended", round);
        officer().header("If-Match", seen).body("{}").patch(path(round)).then().statusCode(412);
        officer()
                .body("{\"closedOn\":\"%s\"}".formatted(TO_COME))
                .post(path(round) + "/closure")
                .then()
                .statusCode(422)
                .body("type", endsWith("not-yet"));
        close(round);
        told(TOPIC, "round-closed", round);
        officer()
                .body("{}")
                .post(path(round) + "/closure")
                .then()
                .statusCode(409)
                .body("type", endsWith("round-closed"));
        officer()
                .header("If-Match", "*")
                .body("{\"name\":\"Another\"}")
                .patch(path(round))
                .then()
                .statusCode(409);
        officer().get(path(round) + "/history").then().statusCode(200).body("items", hasSize(3));
        officer()
                .get(ROUNDS + "?closed=true&questionnaire=" + questionnaire)
                .then()
                .body("items.id", contains(round.toString()));
        officer()
                .get(ROUNDS + "?closed=false&questionnaire=" + questionnaire)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void asksWhatIsPublishedOnDaysThatFollowEachOther() {
        UUID draft =
                id(draft(officer(), Api.code("MATURITY"), "MATURITY", ASKED).statusCode(201));
        open(draft, YESTERDAY, TO_COME, "").statusCode(422).body("type", endsWith("questionnaire-not-published"));
        open(UUID.randomUUID(), YESTERDAY, TO_COME, "")
                .statusCode(422)
                .body("type", endsWith("unknown-questionnaire"))
                .body("errors[0].pointer", equalTo("/questionnaire"));
        open(questionnaire, TO_COME, YESTERDAY, "")
                .statusCode(422)
                .body("type", endsWith("round-ends-before-it-begins"));
        open(questionnaire, YESTERDAY, TO_COME, ",\"organisationTypes\":[\"NO_SUCH\"]")
                .statusCode(422)
                .body("type", endsWith("unknown-organisation-type"))
                .body("errors[0].pointer", equalTo("/organisationTypes/0"));
    }

    @Test
    void officersSeeWhoHasSubmittedWhoIsAtItAndWhoHasNotBegun() {
        var membership = new Membership(dataSource);
        UUID done = membership.organisation("maturity-progress");
        UUID atIt = membership.organisation("maturity-progress");
        UUID idle = membership.organisation("maturity-progress");
        UUID gone = membership.organisation("maturity-progress");
        membership.end(gone, "maturity-progress", "2001-03-31");
        UUID round = opened(questionnaire);
        new Sheet(round, done).submitted(answers(1, null, null));
        new Sheet(round, atIt).begun(answers(1, null, null));
        officer()
                .get(path(round) + "/progress")
                .then()
                .statusCode(200)
                .body("submitted.organisation", contains(done.toString()))
                .body("submitted.name", contains("District"))
                .body("drafts.organisation", contains(atIt.toString()))
                .body("notStarted.organisation", hasItem(idle.toString()))
                .body("notStarted.organisation", not(hasItem(gone.toString())))
                .body("notStarted.organisation", not(hasItem(done.toString())));
        for (var who : List.of(as(Roles.AUDITOR), user(idle))) {
            who.get(path(round) + "/progress").then().statusCode(403);
        }
        officer().get(path(UUID.randomUUID()) + "/progress").then().statusCode(404);
    }

    @Test
    void asksThoseOfSomeTypesAlone() {
        var membership = new Membership(dataSource);
        UUID asked = membership.organisation("maturity-types");
        UUID fire = UUID.randomUUID();
        membership.tell(
                Membership.ORGANISATIONS,
                Membership.REGISTERED,
                fire,
                0,
                "2000-01-01",
                Membership.state("Fire", "maturity-types", null).replace("PROJECT_DISTRICT", "MATURITY_FIRE"));
        UUID round = id(open(questionnaire, YESTERDAY, TO_COME, ",\"organisationTypes\":[\"MATURITY_FIRE\"]")
                .statusCode(201)
                .body("organisationTypes", contains("MATURITY_FIRE")));
        officer()
                .get(path(round) + "/progress")
                .then()
                .body("asked", equalTo(1))
                .body("notStarted.organisation", contains(fire.toString()));
        new Sheet(round, asked)
                .begin(officer(), answers(1, null, null))
                .statusCode(422)
                .body("type", endsWith("organisation-not-asked"));
        new Sheet(round, fire).begun(answers(1, null, null));
    }

    @Test
    void officersHoldRoundsAndAllReadThem() {
        UUID round = opened(questionnaire);
        UUID organisation = UUID.randomUUID();
        user(organisation).get(path(round)).then().statusCode(200);
        as(Roles.BOARD_MEMBER).get(path(round)).then().statusCode(200);
        for (var who : List.of(as(Roles.BOARD_MEMBER), user(organisation))) {
            who.body("{}").post(path(round) + "/closure").then().statusCode(403);
        }
    }
}
