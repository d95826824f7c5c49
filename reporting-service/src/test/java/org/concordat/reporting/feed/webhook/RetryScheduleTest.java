package org.concordat.reporting.feed.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    private static final Instant FAILED_AT = Instant.parse("2009-03-31T22:00:00Z");

    private final WebhookSettings defaults = new SmallRyeConfigBuilder()
            .withMapping(WebhookSettings.class)
            .build()
            .getConfigMapping(WebhookSettings.class);

    private final RetrySchedule schedule = new RetrySchedule(defaults.retries());

    @Test
    void waitsAsReportingSays() {
        assertThat(IntStream.rangeClosed(1, 9)
                        .mapToObj(failed -> Duration.between(
                                FAILED_AT, schedule.next(failed, FAILED_AT).orElseThrow()))
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
        assertThat(schedule.next(9, FAILED_AT)).isPresent();
        assertThat(schedule.next(10, FAILED_AT)).isEmpty();
    }

    @Test
    void theOtherDefaultsAreThoseOfTheDesign() {
        assertThat(defaults.disableAfter()).isEqualTo(Duration.ofDays(5));
        assertThat(defaults.rotation()).isEqualTo(Duration.ofDays(1));
        assertThat(defaults.keepFor()).isEqualTo(Duration.ofDays(30));
        assertThat(defaults.connectTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(defaults.responseTimeout()).isEqualTo(Duration.ofSeconds(15));
        assertThat(defaults.allowHttp()).isFalse();
        assertThat(defaults.allowPrivateNetworks()).isFalse();
        assertThat(defaults.secretKeys()).isEmpty();
    }
}
