package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.concordat.local.Port;
import org.concordat.local.Ports;
import org.concordat.platform.testing.servers.FreePorts;

/**
 * The commands of a document, as a reader pastes them one after the other into one shell. A command is a block of the language
 * {@code sh}; the block without a language that follows it at once is what it prints, and where none follows it prints nothing.
 *
 * @param steps in the order of the document
 */
record Tour(List<Tour.Step> steps) {
    /** Reports and messages follow a change within moments. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Where the receivers of the documents listen. */
    private static final int RECEIVER = 8099;

    private static final Pattern BLOCK =
            Pattern.compile("^```sh\n(.*?)\n```$(?:\\s*^```\n(.*?)\n```$)?", Pattern.DOTALL | Pattern.MULTILINE);

    /**
     * One command with its output.
     *
     * @param output as it is shown; an id stands for any id, … for anything, and the end of a line for any space or none
     */
    record Step(String command, String output) {
        private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
        private static final Pattern VARIES = Pattern.compile(ID + "|\\s*\n| ?… ?");
        private static final Pattern CHANGES = Pattern.compile(" -d | -X |--data|=\\$\\(|<<|\\bsed -i|\\brm ");

        /** Whether running it again would change more. */
        boolean changesSomething() {
            return CHANGES.matcher(command).find();
        }

        /** What fits the output that is shown. */
        Pattern shape() {
            StringBuilder shape = new StringBuilder();
            Matcher varying = VARIES.matcher(output);
            int end = 0;
            while (varying.find()) {
                shape.append(Pattern.quote(output.substring(end, varying.start())));
                shape.append(whatFits(varying.group()));
                end = varying.end();
            }
            return Pattern.compile(shape + Pattern.quote(output.substring(end)), Pattern.DOTALL);
        }

        private static String whatFits(String varying) {
            return varying.contains("…") ? ".*" : varying.isBlank() ? "\\s*" : ID;
        }
    }

    /** That of a document for a stack with these ports, which are others than the document's. */
    static Tour of(Path document, Ports ports) throws IOException {
        String text = Files.readString(document);
        for (Port port : Port.values()) {
            text = moved(text, port.usual(), ports.of(port));
        }
        text = moved(text, RECEIVER, FreePorts.next());
        List<Step> steps = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            steps.add(new Step(block.group(1), block.group(2) == null ? "" : block.group(2)));
        }
        return new Tour(steps);
    }

    private static String moved(String text, int from, int to) {
        return text.replaceAll("\\b(localhost:|listen\\()" + from + "\\b", "$1" + to);
    }

    /** Runs all of it and holds what is printed against what is shown. */
    void follow(Partnership running) throws IOException {
        assertThat(steps).as("the commands of the document").hasSizeGreaterThan(5);
        int issuer = running.stack().ports().of(Port.ISSUER);
        try (Shell shell = new Shell(running.home(), Map.of(Port.ISSUER.variable(), Integer.toString(issuer)))) {
            for (Step step : steps) {
                if (step.changesSomething()) {
                    assertAnswered(shell, step);
                } else {
                    Awaitility.await().atMost(LONGEST).untilAsserted(() -> assertAnswered(shell, step));
                }
            }
        }
    }

    private static void assertAnswered(Shell shell, Step step) {
        assertThat(shell.run(step.command())).as(step.command()).matches(step.shape());
    }
}
