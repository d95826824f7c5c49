package org.concordat.sampledata.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdempotencyKeyTest {
    @Test
    void isTheSameForTheSameChange() {
        assertThat(IdempotencyKey.of("subscription", 7, "payments"))
                .isEqualTo(IdempotencyKey.of("subscription", 7, "payments"));
    }

    @Test
    void differsAsSoonAsOnePartDoes() {
        IdempotencyKey key = IdempotencyKey.of("subscription", 7, "payments");

        assertThat(IdempotencyKey.of("subscription", 8, "payments")).isNotEqualTo(key);
        assertThat(IdempotencyKey.of("subscription", 7, "invoice")).isNotEqualTo(key);
        assertThat(IdempotencyKey.of("subscription", "7 payments")).isNotEqualTo(key);
    }

    @Test
    void isShortEnoughForAHeaderHoweverMuchItNames() {
        assertThat(IdempotencyKey.of("a".repeat(10_000)).value()).hasSize(36);
    }
}
