package org.concordat.membership.register.reorganisation;

import io.quarkus.test.junit.QuarkusMock;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Lets the service believe that it is another day. */
final class Calendar {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private Calendar() {}

    /** What is done on that day. */
    interface Work<E extends Exception> {
        void run() throws E;
    }

    static <E extends Exception> void on(LocalDate day, Work<E> work) throws E {
        QuarkusMock.installMockForType(Clock.fixed(day.atTime(9, 0).atZone(ZONE).toInstant(), ZONE), Clock.class);
        try {
            work.run();
        } finally {
            QuarkusMock.installMockForType(Clock.system(ZONE), Clock.class);
        }
    }

    static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(30));
    }
}
