package org.concordat.platform.testing.bad;

import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.concordat.platform.testing.bad.persistence.BadRows;

/** Breaks the house rules on purpose: a feature that knows HTTP, its own adapter and the system clock. */
public class BadFeature {

    public Response when() {
        return Response.ok(LocalDate.now() + " " + Instant.now() + Clock.systemUTC() + new BadRows())
                .build();
    }
}
