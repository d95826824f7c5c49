package org.concordat.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

/** The keys of requests that commit in parts, around which no transaction is held open. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RequestInPartsTest {

    private static final IdempotencyKeys.Answer DONE = new IdempotencyKeys.Answer(200, null, null, "{}");

    @Inject
    IdempotencyKeys keys;

    @Inject
    AgroalDataSource dataSource;

    private final IdempotencyKeys.Claim claim =
            new IdempotencyKeys.Claim("somebody", "import", UUID.randomUUID().toString(), "hash");

    private void recordedBefore(String interval) {
        new Sql(dataSource)
                .update(
                        "update idempotency_key set created_at = created_at - ?::interval where key = ?",
                        interval,
                        claim.key());
    }

    @Test
    void givesTheFirstAnswerToWhoeverRepeatsIt() {
        assertThat(keys.firstAnswerOrStart(claim)).isEmpty();
        keys.end(claim, DONE);
        assertThat(keys.firstAnswerOrStart(claim)).contains(DONE);
    }

    @Test
    void isRefusedWhileTheFirstRuns() {
        keys.firstAnswerOrStart(claim);
        assertThatThrownBy(() -> keys.firstAnswerOrStart(claim))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("still running");
    }

    @Test
    void mayBeSentAgainAfterItWasRefused() {
        keys.firstAnswerOrStart(claim);
        keys.giveUp(claim);
        assertThat(keys.firstAnswerOrStart(claim)).isEmpty();
    }

    @Test
    void isTakenOverWhenTheFirstHasBrokenOff() {
        keys.firstAnswerOrStart(claim);
        recordedBefore("11 minutes");
        assertThat(keys.firstAnswerOrStart(claim)).isEmpty();
    }

    @Test
    void whatWasAnsweredIsForgottenAfterADay() {
        keys.firstAnswerOrStart(claim);
        keys.end(claim, DONE);
        recordedBefore("23 hours 55 minutes");
        keys.forgetOld();
        assertThat(keys.firstAnswerOrStart(claim)).contains(DONE);
        recordedBefore("5 minutes");
        keys.forgetOld();
        assertThat(keys.firstAnswerOrStart(claim)).isEmpty();
    }

    @Test
    void aKeyOfAnotherRequestIsRefusedWhileThatRuns() {
        keys.firstAnswerOrStart(claim);
        var other = new IdempotencyKeys.Claim(claim.caller(), claim.operation(), claim.key(), "another hash");
        assertThatThrownBy(() -> keys.firstAnswerOrStart(other)).hasMessageContaining("another request");
    }
}
