package org.concordat.funding.application.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.funding.application.application.Applicants.at;
import static org.concordat.funding.application.application.Applicants.body;
import static org.concordat.funding.application.application.Applicants.partnershipOf;
import static org.concordat.funding.application.application.Applicants.start;
import static org.concordat.funding.application.application.Applicants.submit;
import static org.concordat.funding.application.application.Applicants.submitted;
import static org.concordat.funding.application.application.Applicants.user;
import static org.concordat.funding.call.call.CallClerk.officer;
import static org.concordat.funding.call.call.CallClerk.openCall;
import static org.concordat.platform.testing.PartnershipDay.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.concordat.funding.register.Membership;
import org.concordat.funding.register.Membership.Told;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SuccessionEventsTest {

    private static final String TOPIC = "funding.applications";

    @Inject
    AgroalDataSource dataSource;

    private Membership membership() {
        return new Membership(dataSource);
    }

    private static Told district() {
        return Told.of("District", "DISTRICT", "cheshire");
    }

    private UUID ends(UUID organisation, String lastDay, UUID... successors) {
        membership()
                .tell(
                        organisation,
                        1,
                        "2009-04-01",
                        district().active(null, lastDay).followedBy(successors));
        return organisation;
    }

    private static void awaitApplicant(UUID application, UUID applicant) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> officer().get(at(application)).path("applicant").equals(applicant.toString()));
    }

    @Test
    void anApplicationGoesToTheNamedSuccessorOfItsApplicant() {
        UUID county = membership().organisation(district());
        UUID first = membership().organisation(district());
        UUID second = membership().organisation(district());
        UUID application = submitted(county, openCall(), "60000.00");
        ends(county, "2009-03-31", first, second);
        awaitApplicant(application, first);
        user(first)
                .get(at(application))
                .then()
                .statusCode(200)
                .body("beneficiaries.organisation", contains(first.toString()));
        user(county).get(at(application)).then().statusCode(404);
        user(second).get(at(application)).then().statusCode(404);
        EventContract.own()
                .assertKept(Kafka.awaitEvent(TOPIC, "concordat.funding.application-succeeded-to.v1", application));
        officer()
                .get(at(application) + "/history")
                .then()
                .body("items.action", contains("application-submitted", "application-succeeded-to"))
                .body("items[1].effectiveOn", equalTo("2009-04-01"));
    }

    @Test
    void withoutASuccessorAnApplicationIsWithdrawn() {
        UUID ended = membership().organisation(district());
        UUID application = submitted(ended, openCall(), "60000.00");
        ends(ended, "2009-03-31");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> officer().get(at(application)).path("status").equals("WITHDRAWN"));
        officer().get(at(application)).then().body("decidedOn", equalTo("2009-04-01"));
    }

    @Test
    void aDraftGoesToTheSuccessorTooAndIsToldToNobody() {
        UUID ended = membership().organisation(district());
        UUID successor = membership().organisation(district());
        UUID draft = start(ended, body(openCall(), "60000.00", ""));
        ends(ended, "2009-03-31", successor);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> user(successor).get(at(draft)).statusCode() == 200);
        submit(successor, draft).statusCode(200);
        Kafka.awaitEvent(TOPIC, "concordat.funding.application-submitted.v1", draft);
        assertThat(Kafka.records(TOPIC).stream().filter(record -> record.key().equals(draft.toString())))
                .hasSize(1);
    }

    @Test
    void aMemberIsFollowedByItsSuccessorWithBothTheirShares() {
        UUID lead = membership().organisation(district());
        UUID member = membership().organisation(district());
        UUID application = start(lead, body(openCall(), "60000.00", partnershipOf(lead, member)));
        user(member).body("{}").post(at(application) + "/agreement").then().statusCode(200);
        submit(lead, application).statusCode(200);
        ends(member, "2009-03-31", lead);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> officer()
                                .get(at(application))
                                .jsonPath()
                                .getList("partnership.members")
                                .size()
                        == 1);
        officer()
                .get(at(application))
                .then()
                .body("partnership.members.organisation", contains(lead.toString()))
                .body("partnership.members.share", contains("100"));
    }

    @Test
    void nothingHappensBeforeTheLastDayIsOver() {
        UUID ended = membership().organisation(district());
        UUID successor = membership().organisation(district());
        UUID application = submitted(ended, openCall(), "60000.00");
        ends(ended, today().plusDays(2).toString(), successor);
        UUID later = membership().organisation(district());
        UUID other = submitted(later, openCall(), "60000.00");
        ends(later, "2009-03-31", successor);
        // the round that moves the one has looked at the other
        awaitApplicant(other, successor);
        officer().get(at(application)).then().body("applicant", equalTo(ended.toString()));
    }
}
