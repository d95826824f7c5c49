package org.concordat.programme.sharing.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.sharing.SharingClerk.ADOPTIONS;
import static org.concordat.programme.sharing.SharingClerk.PRACTICES;
import static org.concordat.programme.sharing.SharingClerk.TO_COME;
import static org.concordat.programme.sharing.SharingClerk.adopt;
import static org.concordat.programme.sharing.SharingClerk.adopted;
import static org.concordat.programme.sharing.SharingClerk.adoption;
import static org.concordat.programme.sharing.SharingClerk.shared;
import static org.concordat.programme.sharing.SharingClerk.user;
import static org.concordat.programme.sharing.SharingClerk.withdraw;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class AdoptionResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID source;
    private UUID learner;
    private UUID practice;

    @BeforeEach
    void aPracticeAndWhoLearnsFromIt() {
        membership = new Membership(dataSource);
        source = membership.organisation("adoption-region");
        learner = membership.organisation("adoption-region");
        practice = shared(source);
    }

    private static String at(UUID adoption) {
        return ADOPTIONS + "/" + adoption;
    }

    private static void told(String fact, UUID adoption) {
        EventContract.own()
                .assertKept(
                        Kafka.awaitEvent("programme.adoptions", "concordat.programme.%s.v1".formatted(fact), adoption));
    }

    @Test
    void isRecordedWithEvidenceReadAndWithdrawn() {
        UUID adoption = adopted(practice, learner, "2008-11-03");
        told("adoption-recorded", adoption);
        officer()
                .get(at(adoption))
                .then()
                .statusCode(200)
                .body("practice", equalTo(practice.toString()))
                .body("source", equalTo(source.toString()))
                .body("organisation", equalTo(learner.toString()))
                .body("adoptedOn", equalTo("2008-11-03"))
                .body("evidence", equalTo("All rounds run with one crew"))
                .body("status", equalTo("RECORDED"));
        withdraw(officer(), at(adoption)).statusCode(200).body("status", equalTo("WITHDRAWN"));
        told("adoption-withdrawn", adoption);
        withdraw(officer(), at(adoption)).statusCode(409);
        officer().get(at(adoption) + "/history").then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void isListedByPracticeSourceLearnerAndStatus() {
        UUID later = adopted(practice, learner, "2008-11-03");
        UUID earlier = adopted(practice, membership.organisation("adoption-region"), "2008-10-03");
        for (String filter : List.of("practice=" + practice, "source=" + source)) {
            officer()
                    .get(ADOPTIONS + "?" + filter)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(earlier.toString(), later.toString()));
        }
        officer().get(ADOPTIONS + "?organisation=" + learner).then().body("items.id", contains(later.toString()));
        withdraw(officer(), at(later)).statusCode(200);
        officer()
                .get(ADOPTIONS + "?status=RECORDED&practice=" + practice)
                .then()
                .body("items.id", contains(earlier.toString()));
    }

    @Test
    void refusesThatTheSourceOrWhoeverFollowsItAdopts() {
        UUID heirOfTheHeir = membership.organisation("adoption-region");
        UUID heir = membership.organisation("adoption-region");
        membership.end(source, "adoption-region", "2009-03-31", heir);
        membership.end(heir, "adoption-region", "2010-03-31", heirOfTheHeir);
        for (UUID own : List.of(source, heir, heirOfTheHeir)) {
            adopt(officer(), practice, own, "2008-11-03")
                    .statusCode(422)
                    .body("type", endsWith("adopts-its-own"))
                    .body("errors[0].pointer", equalTo("/organisation"));
        }
        adopted(practice, learner, "2008-11-03");
    }

    @Test
    void staysWithWhoLearntWhenThatOneEnds() {
        UUID adoption = adopted(practice, learner, "2008-11-03");
        membership.end(learner, "adoption-region", "2009-03-31", membership.organisation("adoption-region"));
        officer().get(at(adoption)).then().body("organisation", equalTo(learner.toString()));
        adopt(officer(), shared(source), learner, "2009-04-01")
                .statusCode(422)
                .body("type", endsWith("organisation-ended"));
        adopt(officer(), shared(source), learner, "2009-03-31").statusCode(201);
    }

    @Test
    void refusesWhatIsStillToComeOrNobodyKnows() {
        adopt(officer(), practice, learner, TO_COME).statusCode(422).body("type", endsWith("not-yet"));
        adopt(officer(), UUID.randomUUID(), learner, "2008-11-03")
                .statusCode(422)
                .body("type", endsWith("unknown-practice"));
        adopt(officer(), practice, UUID.randomUUID(), "2008-11-03")
                .statusCode(422)
                .body("type", endsWith("unknown-organisation"));
        officer()
                .body(adoption(practice, learner, "2008-11-03").replace("All rounds run with one crew", " "))
                .post(ADOPTIONS)
                .then()
                .statusCode(400);
    }

    @Test
    void refusesWhatIsWithdrawnOrAdoptedAlready() {
        UUID adoption = adopted(practice, learner, "2008-11-03");
        adopt(officer(), practice, learner, "2008-11-04").statusCode(409).body("type", endsWith("adopted-already"));
        withdraw(officer(), at(adoption)).statusCode(200);
        adopted(practice, learner, "2008-11-04");
        withdraw(officer(), PRACTICES + "/" + practice).statusCode(200);
        adopt(officer(), practice, membership.organisation("adoption-region"), "2008-11-03")
                .statusCode(409)
                .body("type", endsWith("step-not-allowed"));
    }

    @Test
    void anOrganisationsUserRecordsWhatItsOwnHasAdopted() {
        adopt(user(source), practice, learner, "2008-11-03")
                .statusCode(403)
                .body("type", endsWith("another-organisation"));
        UUID adoption = UUID.fromString(adopt(user(learner), practice, learner, "2008-11-03")
                .statusCode(201)
                .extract()
                .path("id"));
        user(source).get(at(adoption)).then().statusCode(200);
        withdraw(user(source), at(adoption)).statusCode(403);
        withdraw(user(learner), at(adoption)).statusCode(200);
        adopt(as(Roles.AUDITOR), practice, learner, "2008-11-03").statusCode(403);
    }

    @Test
    void ofTwoThatRecordTheSameAtOnceOneIsRefused() throws Exception {
        assertThat(AtOnce.call(4, () -> adopt(officer(), practice, learner, "2008-11-03")
                        .extract()
                        .statusCode()))
                .containsExactlyInAnyOrder(201, 409, 409, 409);
    }
}
