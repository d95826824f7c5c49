package org.concordat.reporting.feed.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HealthTest {

    private static final Instant START = Instant.parse("2009-03-01T09:00:00Z");
    private static final Duration FIVE_DAYS = Duration.ofDays(5);

    @Test
    void isDeadAfterFiveDaysOfFailuresAndNotAMomentBefore() {
        Health health = new Health(null, null).failed(START).failed(START.plus(Duration.ofDays(4)));
        assertThat(health.isDeadAt(START.plus(FIVE_DAYS).minusMillis(1), FIVE_DAYS))
                .isFalse();
        assertThat(health.isDeadAt(START.plus(FIVE_DAYS), FIVE_DAYS)).isTrue();
    }

    @Test
    void oneSuccessBeginsTheTimeAnew() {
        Instant success = START.plus(Duration.ofDays(4));
        Health health = new Health(null, null).failed(START).succeeded(success).failed(success.plusSeconds(1));
        assertThat(health.isDeadAt(START.plus(FIVE_DAYS), FIVE_DAYS)).isFalse();
        assertThat(health.isDeadAt(success.plusSeconds(1).plus(FIVE_DAYS), FIVE_DAYS))
                .isTrue();
        assertThat(health.lastSuccessAt()).isEqualTo(success);
    }

    @Test
    void withoutAnyFailureItIsNeverDead() {
        assertThat(new Health(null, START).isDeadAt(START.plus(Duration.ofDays(400)), FIVE_DAYS))
                .isFalse();
        assertThat(new Health(START, null).enabled().isDeadAt(START.plus(FIVE_DAYS), FIVE_DAYS))
                .isFalse();
    }

    @Test
    void onlyTwoHundredsAreASuccess() {
        assertThat(Outcome.answered(START, 200, null).isSuccess()).isTrue();
        assertThat(Outcome.answered(START, 299, null).isSuccess()).isTrue();
        assertThat(Outcome.answered(START, 300, null).isSuccess()).isFalse();
        assertThat(Outcome.answered(START, 302, null).isSuccess()).isFalse();
        assertThat(Outcome.answered(START, 199, null).isSuccess()).isFalse();
        assertThat(Outcome.answered(START, 410, null).isGone()).isTrue();
        assertThat(Outcome.answered(START, 404, null).isGone()).isFalse();
        assertThat(Outcome.failed(START, "no answer").isGone()).isFalse();
    }
}
