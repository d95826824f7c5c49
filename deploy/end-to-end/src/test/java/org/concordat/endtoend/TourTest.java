package org.concordat.endtoend;

import java.io.IOException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever follows the README's tour sees what the README shows. */
@Order(4)
@ExtendWith(WithPartnership.class)
@DisabledOnOs(OS.WINDOWS)
class TourTest {
    @Test
    void everyCommandAnswersAsShown(Partnership running) throws IOException {
        Tour.of(running.home().resolve("README.md"), running.stack().ports()).follow(running);
    }
}
