package org.concordat.programme.sharing.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.sharing.SharingClerk.TO_COME;
import static org.concordat.programme.sharing.SharingClerk.id;
import static org.concordat.programme.sharing.SharingClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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
class MatchResourceTest {

    private static final String MATCHES = "/programme/v1/matches";

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID one;
    private UUID other;

    @BeforeEach
    void twoOrganisations() {
        membership = new Membership(dataSource);
        one = membership.organisation("match-region");
        other = membership.organisation("match-region");
    }

    private static ValidatableResponse offer(UUID organisation, UUID other, String on) {
        return officer()
                .body("""
                    {"organisation":"%s","other":"%s","why":"Both share a payroll","effectiveOn":"%s"}\
                    """.formatted(organisation, other, on))
                .post(MATCHES)
                .then();
    }

    private UUID offered(String on) {
        return id(offer(one, other, on).statusCode(201));
    }

    private static ValidatableResponse step(RequestSpecification who, UUID match, String step, String body) {
        return who.body(body).post(MATCHES + "/" + match + "/" + step).then();
    }

    private static String on(String day) {
        return "{\"effectiveOn\":\"%s\"}".formatted(day);
    }

    private static String outcome(String day) {
        return "{\"outcome\":\"One payroll\",\"effectiveOn\":\"%s\"}".formatted(day);
    }

    private static void told(String fact, UUID match) {
        EventContract.own()
                .assertKept(Kafka.awaitEvent("programme.matches", "concordat.programme.%s.v1".formatted(fact), match));
    }

    @Test
    void isOfferedAcceptedAndComesToSomething() {
        UUID match = offered("2008-06-02");
        told("match-offered", match);
        step(officer(), match, "outcome", outcome("2008-06-03")).statusCode(409);
        step(officer(), match, "acceptance", on("2008-06-01"))
                .statusCode(422)
                .body("type", endsWith("before-the-last-step"));
        step(officer(), match, "acceptance", on("2008-06-09")).statusCode(200).body("status", equalTo("ACCEPTED"));
        told("match-accepted", match);
        step(officer(), match, "outcome", outcome("2009-04-01"))
                .statusCode(200)
                .body("status", equalTo("CONCLUDED"))
                .body("outcome", equalTo("One payroll"))
                .body("outcomeOn", equalTo("2009-04-01"));
        told("match-outcome-recorded", match);
        officer().get(MATCHES + "/" + match + "/history").then().statusCode(200).body("items", hasSize(3));
        officer()
                .get(MATCHES + "?status=CONCLUDED&organisation=" + other)
                .then()
                .statusCode(200)
                .body("items.id", contains(match.toString()));
    }

    @Test
    void aPairThatDeclinedRestsTwelveMonthsWhicheverIsNamedFirst() {
        UUID match = offered("2008-06-02");
        step(officer(), match, "refusal", "{\"effectiveOn\":\"2008-06-09\",\"reason\":\"No time\"}")
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("declinedBecause", equalTo("No time"));
        told("match-declined", match);
        offer(one, other, "2009-06-08").statusCode(422).body("type", endsWith("pair-rests"));
        offer(other, one, "2009-06-08").statusCode(422).body("type", endsWith("pair-rests"));
        offer(other, one, "2009-06-09").statusCode(201);
    }

    @Test
    void aPairIsIntroducedOnceAtATime() {
        UUID match = offered("2008-06-02");
        offer(other, one, "2008-06-03").statusCode(409).body("type", endsWith("introduced-already"));
        step(officer(), match, "acceptance", on("2008-06-09")).statusCode(200);
        offer(one, other, "2008-06-10").statusCode(409);
        step(officer(), match, "outcome", outcome("2009-04-01")).statusCode(200);
        offer(one, other, "2009-04-02").statusCode(201);
    }

    @Test
    void isCountedInTheYearsOfItsSteps() {
        // in years of its own
        step(officer(), offered("1931-03-31"), "refusal", on("1931-04-01")).statusCode(200);
        UUID match = id(offer(one, membership.organisation("match-region"), "1931-03-31")
                .statusCode(201));
        step(officer(), match, "acceptance", on("1931-04-01")).statusCode(200);
        step(officer(), match, "outcome", outcome("1932-04-01")).statusCode(200);
        String year = "years.find { it.financialYear == '%s' }.";
        officer()
                .get("/programme/v1/match-years")
                .then()
                .statusCode(200)
                .body(year.formatted("1930-31") + "offered", equalTo(2))
                .body(year.formatted("1930-31") + "accepted", equalTo(0))
                .body(year.formatted("1931-32") + "offered", equalTo(0))
                .body(year.formatted("1931-32") + "accepted", equalTo(1))
                .body(year.formatted("1931-32") + "declined", equalTo(1))
                .body(year.formatted("1932-33") + "concluded", equalTo(1));
    }

    @Test
    void anOrganisationsUserReachesTheMatchesOfItsOwnOrganisation() {
        UUID match = offered("2008-06-02");
        UUID neighbour = membership.organisation("match-region");
        String path = MATCHES + "/" + match;
        for (UUID own : List.of(one, other)) {
            user(own).get(path).then().statusCode(200);
            user(own).get(MATCHES).then().body("items.id", contains(match.toString()));
        }
        user(neighbour).get(path).then().statusCode(404);
        user(neighbour).get(path + "/history").then().statusCode(404);
        user(neighbour).get(MATCHES).then().statusCode(200).body("items", empty());
        step(user(neighbour), match, "acceptance", "{}").statusCode(404);
        step(user(neighbour), match, "refusal", "{}").statusCode(404);
        step(user(other), match, "acceptance", on("2008-06-09")).statusCode(200);
        step(user(neighbour), match, "outcome", outcome("2009-04-01")).statusCode(404);
        step(user(one), match, "outcome", outcome("2009-04-01")).statusCode(200);
        user(one)
                .body("{\"organisation\":\"%s\",\"other\":\"%s\",\"why\":\"Mine\"}".formatted(one, neighbour))
                .post(MATCHES)
                .then()
                .statusCode(403);
        step(as(Roles.AUDITOR), match, "acceptance", "{}").statusCode(403);
    }

    @Test
    void refusesWhatNobodyKnowsAndWhatIsStillToCome() {
        offer(one, UUID.randomUUID(), "2008-06-02")
                .statusCode(422)
                .body("type", endsWith("unknown-organisation"))
                .body("errors[0].pointer", equalTo("/other"));
        offer(one, one, "2008-06-02").statusCode(422).body("type", endsWith("matched-with-itself"));
        offer(one, other, TO_COME).statusCode(422).body("type", endsWith("not-yet"));
    }

    @Test
    void ofOffersOfTheSamePairAtOnceOneStands() throws Exception {
        assertThat(AtOnce.callWith(List.of(true, false, true, false), forwards -> offer(
                                forwards ? one : other, forwards ? other : one, "2008-06-02")
                        .extract()
                        .statusCode()))
                .containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    /** What was read before the lock would be of a version that has passed. */
    @Test
    void ofAnswersAtOnceThatCarryKeysTheFirstStandsAndTheOthersHearSo() throws Exception {
        UUID match = offered("2008-06-02");
        List<String> steps = List.of("acceptance", "refusal", "acceptance", "refusal", "acceptance", "refusal");
        List<ValidatableResponse> answers = AtOnce.callWith(
                steps,
                step -> step(officer().header("Idempotency-Key", UUID.randomUUID()), match, step, on("2008-06-09")));
        int taken = 0;
        for (ValidatableResponse answer : answers) {
            if (answer.extract().statusCode() == 200) {
                taken++;
            } else {
                answer.statusCode(409).body("type", endsWith("step-not-allowed"));
            }
        }
        assertThat(taken).isEqualTo(1);
    }
}
