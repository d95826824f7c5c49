package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.concordat.local.Port;
import org.concordat.local.Ports;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever follows the README's tour sees what the README shows. */
@Order(4)
@ExtendWith(WithPartnership.class)
@DisabledOnOs(OS.WINDOWS)
class TourTest {
    /** Reports follow a change within moments. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @TestFactory
    Stream<DynamicTest> everyCommandAnswersAsShown(Partnership running) throws Exception {
        List<Tour.Step> steps = Tour.of(running.home().resolve("README.md"));
        assertThat(steps).as("the commands of the tour").hasSizeGreaterThan(5);
        assertThat(steps.get(0).command()).startsWith("TOKEN=");

        String token = steps.get(0).command();
        return steps.stream()
                .skip(1)
                .map(step -> DynamicTest.dynamicTest(step.command(), () -> {
                    if (step.changesSomething()) {
                        assertThat(run(running, token, step)).matches(step.shape());
                    } else {
                        Awaitility.await().atMost(LONGEST).untilAsserted(() -> assertThat(run(running, token, step))
                                .matches(step.shape()));
                    }
                }));
    }

    /** In a shell as in the README, except that this stack has ports of its own. */
    private static String run(Partnership running, String token, Tour.Step step)
            throws IOException, InterruptedException {
        Ports ports = running.stack().ports();
        String command = token + "\n" + step.command();
        for (Port port : Port.values()) {
            command = command.replace("localhost:" + port.usual() + "/", "localhost:" + ports.of(port) + "/");
        }
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", command)
                .directory(running.home().toFile())
                .redirectErrorStream(true);
        shell.environment().put(Port.ISSUER.variable(), Integer.toString(ports.of(Port.ISSUER)));
        Process process = shell.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.strip();
    }
}
