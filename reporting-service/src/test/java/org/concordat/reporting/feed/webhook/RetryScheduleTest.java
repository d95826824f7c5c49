package org.concordat.reporting.feed.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.concordat.platform.testing.Configured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryScheduleTest {

    private static final Instant FAILED_AT = Instant.parse("2009-03-31T22:00:00Z");

    private final WebhookSettings defaults = Configured.as(WebhookSettings.class, Map.of());

    private final RetrySchedule schedule = schedule(0);

    private RetrySchedule schedule(double chance) {
        return new RetrySchedule(defaults.retries(), defaults.spread(), defaults.longestRetryAfter(), () -> chance);
    }

    private static Outcome failure() {
        return Outcome.failed(FAILED_AT, "No answer.");
    }

    private static Outcome busy(String retryAfter) {
        return Outcome.answered(FAILED_AT, 503, retryAfter);
    }

    private static Duration wait(RetrySchedule schedule, int failed, Outcome outcome) {
        return Duration.between(FAILED_AT, schedule.next(failed, outcome).orElseThrow());
    }

    @Test
    void waitsAsReportingSays() {
        assertThat(IntStream.rangeClosed(1, 9)
                        .mapToObj(failed -> wait(schedule, failed, failure()))
                        .toList())
                .isEqualTo(List.of(
                        Duration.ofSeconds(5),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        Duration.ofHours(5),
                        Duration.ofHours(10),
                        Duration.ofHours(14),
                        Duration.ofHours(20),
                        Duration.ofHours(24)));
    }

    @Test
    void givesUpAfterTheLastRetry() {
        assertThat(schedule.next(9, failure())).isPresent();
        assertThat(schedule.next(10, failure())).isEmpty();
    }

    @Test
    void isSpreadByAFewPerCentAndNeverSooner() {
        assertThat(wait(schedule(0.5), 2, failure())).isEqualTo(Duration.ofSeconds(315));
        assertThat(wait(schedule(1), 9, failure())).isEqualTo(Duration.ofMinutes(26 * 60 + 24));
        assertThat(IntStream.rangeClosed(1, 9))
                .allSatisfy(failed -> assertThat(wait(schedule(Math.nextDown(1.0)), failed, failure()))
                        .isGreaterThanOrEqualTo(wait(schedule, failed, failure())));
    }

    @Test
    void waitsAsLongAsTheReceiverAsksForAndNeverLess() {
        assertThat(wait(schedule, 1, busy("4"))).isEqualTo(Duration.ofSeconds(5));
        assertThat(wait(schedule, 1, busy("6"))).isEqualTo(Duration.ofSeconds(6));
        assertThat(wait(schedule, 1, busy("Tue, 31 Mar 2009 22:01:00 GMT"))).isEqualTo(Duration.ofMinutes(1));
        assertThat(wait(schedule, 1, busy("Tue, 31 Mar 2009 21:00:00 GMT"))).isEqualTo(Duration.ofSeconds(5));
        assertThat(wait(schedule(0.5), 1, busy("60"))).isEqualTo(Duration.ofSeconds(63));
    }

    @Test
    void isNotStalledByAReceiverThatAsksForTooMuch() {
        assertThat(wait(schedule, 1, busy("86399"))).isEqualTo(Duration.ofSeconds(86_399));
        assertThat(wait(schedule, 1, busy("86401"))).isEqualTo(Duration.ofDays(1));
        assertThat(wait(schedule, 1, busy("999999999"))).isEqualTo(Duration.ofDays(1));
        assertThat(wait(schedule, 1, busy("Fri, 31 Dec 9999 23:59:59 GMT"))).isEqualTo(Duration.ofDays(1));
        assertThat(schedule.next(10, busy("60"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.1", "NaN", "a tenth"})
    void theSpreadIsAShareOfTheWait(String value) {
        String setting = "concordat.reporting.webhooks.spread";
        assertThatThrownBy(() -> Configured.as(WebhookSettings.class, Map.of(setting, value)))
                .hasMessageContaining(setting)
                .hasMessageContaining(value);
    }

    @Test
    void theOtherDefaultsAreThoseOfTheDesign() {
        assertThat(defaults.disableAfter()).isEqualTo(Duration.ofDays(5));
        assertThat(defaults.spread()).isEqualTo(0.1);
        assertThat(defaults.longestRetryAfter()).isEqualTo(Duration.ofDays(1));
        assertThat(defaults.rotation()).isEqualTo(Duration.ofDays(1));
        assertThat(defaults.keepFor()).isEqualTo(Duration.ofDays(30));
        assertThat(defaults.connectTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(defaults.responseTimeout()).isEqualTo(Duration.ofSeconds(15));
        assertThat(defaults.allowHttp()).isFalse();
        assertThat(defaults.allowPrivateNetworks()).isFalse();
        assertThat(defaults.secretKeys()).isEmpty();
    }
}
