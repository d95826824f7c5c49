package org.concordat.programme.register.body;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A governance body as membership last told it.
 *
 * @param activeUntil its last day; {@code null} while no end is known
 */
public record KnownBody(UUID id, String name, LocalDate activeFrom, LocalDate activeUntil) {

    boolean isThereOn(LocalDate day) {
        return !day.isBefore(activeFrom) && (activeUntil == null || !day.isAfter(activeUntil));
    }
}
