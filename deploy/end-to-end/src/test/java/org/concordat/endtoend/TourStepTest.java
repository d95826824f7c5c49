package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordat.local.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that shows something else than is printed is noticed. */
class TourStepTest {
    private static final String SHOWN = """
        {"id":"01a228c1-118b-7281-b16f-b75663c6ed5b", … "status":"PAID",
        "paid":"2500.00"}\
        """;

    private static final String PRINTED = """
        {"id":"0191d3c4-6f0e-7b1a-9c55-2f1c8a3e7d10","a":1,"status":"PAID","paid":"2500.00"}\
        """;

    private static boolean fits(String shown, String printed) {
        return new Tour.Step("true", shown).shape().matcher(printed).matches();
    }

    @Test
    void anotherIdAndWhatIsLeftOutFit() {
        assertThat(fits(SHOWN, PRINTED)).isTrue();
    }

    @Test
    void aRenamedFieldAnotherValueAndMoreThanIsShownDoNot() {
        assertThat(fits(SHOWN, PRINTED.replace("status", "state"))).isFalse();
        assertThat(fits(SHOWN, PRINTED.replace("2500.00", "2500"))).isFalse();
        assertThat(fits(SHOWN, PRINTED + "{}")).isFalse();
        assertThat(fits("", PRINTED)).isFalse();
    }

    @Test
    void aCommandHasTheOutputThatFollowsItAtOnce(@TempDir Path folder) throws IOException {
        Path document = Files.writeString(folder.resolve("tutorial.md"), """
            ```sh
            TOKEN=1
            ```

            Then ask:

            ```sh
            curl a \\
              b
            ```
            ```
            {"a":1}
            ```
            Later:

            ```
            no output
            ```
            """);
        assertThat(Tour.of(document, Ports.free()).steps())
                .containsExactly(new Tour.Step("TOKEN=1", ""), new Tour.Step("curl a \\\n  b", "{\"a\":1}"));
    }
}
