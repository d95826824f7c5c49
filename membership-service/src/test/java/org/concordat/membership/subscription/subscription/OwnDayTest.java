package org.concordat.membership.subscription.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.anInvitation;
import static org.concordat.membership.testing.Clerk.approve;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.creditNote;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.step;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.concordat.platform.outbox.CloudEventHeaders;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What carries a day of its own is true from that day. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OwnDayTest {

    private UUID subscription;

    @BeforeEach
    void anAgreedSubscription() {
        subscription = anInvitation("2000.00");
        step(subscription, "agreement", "{\"effectiveOn\":\"2008-04-01\"}")
                .then()
                .statusCode(200);
    }

    private static String effectiveDayTold(String topic, String fact, UUID subject) {
        return Kafka.header(
                Kafka.awaitEvent(topic, "concordat.membership." + fact + ".v1", subject),
                CloudEventHeaders.EFFECTIVE_ON);
    }

    private String effectiveDayOf(String fact) {
        return effectiveDayTold("membership.subscriptions", fact, subscription);
    }

    private UUID booked(String list) {
        return UUID.fromString(officer()
                .get(ROOT + "/subscriptions/" + subscription + "/" + list)
                .jsonPath()
                .getString("items[0].id"));
    }

    @Test
    void anActionIsTrueFromTheDayItCarries() {
        step(subscription, "invoice", "{\"issuedOn\":\"2008-05-01\",\"dueOn\":\"2008-05-31\"}")
                .then()
                .statusCode(200);
        assertThat(effectiveDayOf("subscription-invoiced")).isEqualTo("2008-05-01");
        step(subscription, "payments", """
                {"amount":{"amount":"2000.00","currency":"GBP"},"receivedOn":"2008-06-02","method":"CHEQUE","reference":"1"}""").then().statusCode(201);
        assertThat(effectiveDayOf("subscription-paid")).isEqualTo("2008-06-02");
        assertThat(effectiveDayTold("membership.payments", "payment-received", booked("payments")))
                .isEqualTo("2008-06-02");
        creditNote(subscription, """
                {"amount":{"amount":"500.00","currency":"GBP"},"reason":"x","issuedOn":"2008-07-03"}""").then().statusCode(200);
        assertThat(effectiveDayOf("subscription-credited")).isEqualTo("2008-07-03");
        approve(id(as(Roles.FINANCE_OFFICER)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body("""
                        {"amount":{"amount":"500.00","currency":"GBP"},"refundedOn":"2008-08-04","method":"CHEQUE",
                         "reference":"1","reason":"x"}""")
                        .post(ROOT + "/subscriptions/" + subscription + "/refunds")))
                .then()
                .statusCode(200);
        assertThat(effectiveDayOf("subscription-refunded")).isEqualTo("2008-08-04");
        assertThat(effectiveDayTold("membership.payments", "payment-refunded", booked("refunds")))
                .isEqualTo("2008-08-04");
    }

    @Test
    void effectiveOnSaysOtherwise() {
        step(subscription, "invoice", """
                {"issuedOn":"2008-05-01","dueOn":"2008-05-31","effectiveOn":"2008-05-03"}""").then().statusCode(200);
        assertThat(effectiveDayOf("subscription-invoiced")).isEqualTo("2008-05-03");
    }
}
