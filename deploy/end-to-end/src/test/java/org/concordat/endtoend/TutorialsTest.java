package org.concordat.endtoend;

import java.io.IOException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever follows a tutorial sees what it shows, command by command. */
@Order(7)
@ExtendWith(WithPartnership.class)
@DisabledOnOs(OS.WINDOWS)
class TutorialsTest {
    @ParameterizedTest
    @ValueSource(strings = {"partner-system", "portal", "integration-script"})
    void everyCommandAnswersAsShown(String tutorial, Partnership running) throws IOException {
        Tour.of(
                        running.home().resolve("deploy/docs/tutorials/" + tutorial + ".md"),
                        running.stack().ports())
                .follow(running);
    }
}
