package org.concordat.reporting.feed.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant ANSWERED_AT = Instant.parse("2009-03-31T22:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void isReadAsSecondsOrAsADate(int status) {
        assertThat(RetryAfter.of(status, "120", ANSWERED_AT)).isEqualTo("2009-03-31T22:02:00Z");
        assertThat(RetryAfter.of(status, " 0 ", ANSWERED_AT)).isEqualTo(ANSWERED_AT);
        assertThat(RetryAfter.of(status, "Wed, 01 Apr 2009 06:30:00 GMT", ANSWERED_AT))
                .isEqualTo("2009-04-01T06:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 301, 410, 500, 502})
    void isReadOfNoOtherStatus(int status) {
        assertThat(RetryAfter.of(status, "120", ANSWERED_AT)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "-5", "1.5", "10000000000", "99999999999999999999", "Wed, 99 Apr 2009 06:30:00 GMT"})
    void isLeftAsideWhenItCannotBeRead(String header) {
        assertThat(RetryAfter.of(503, header, ANSWERED_AT)).isNull();
    }

    @Test
    void isLeftOutByMost() {
        assertThat(RetryAfter.of(503, null, ANSWERED_AT)).isNull();
        assertThat(Outcome.answered(ANSWERED_AT, 503, null).retryAfter()).isNull();
        assertThat(Outcome.answered(ANSWERED_AT, 503, "1").retryAfter()).isEqualTo(ANSWERED_AT.plusSeconds(1));
    }
}
