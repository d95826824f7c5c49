package org.concordat.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands of the README's tour in their order, each with what the README shows as its output. */
final class Tour {
    private static final String HEADING = "## Five minutes with a real region";
    private static final String FENCE = "```";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern VARIES = Pattern.compile(ID + "|\n| ?… ?");

    private Tour() {}

    /**
     * One command with its output.
     *
     * @param output as it is shown; an id stands for any id, … for anything, and the end of a line for nothing or a space
     */
    record Step(String command, String output) {

        /** Whether running it again would change more. */
        boolean changesSomething() {
            return command.contains(" -d ");
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
            return varying.equals("\n") ? " ?" : varying.contains("…") ? ".*" : ID;
        }
    }

    static List<Step> of(Path readme) throws IOException {
        List<Step> steps = new ArrayList<>();
        StringBuilder command = new StringBuilder();
        StringBuilder output = new StringBuilder();
        boolean code = false;
        for (String line : tour(Files.readAllLines(readme))) {
            boolean continues = command.toString().endsWith("\\\n");
            boolean begins = line.startsWith("curl ") || line.startsWith("TOKEN=");
            if (!continues && (begins || line.startsWith(FENCE)) && !command.isEmpty()) {
                steps.add(new Step(command.toString().strip(), output.toString().strip()));
                command.setLength(0);
                output.setLength(0);
            }
            if (line.startsWith(FENCE)) {
                code = !code;
            } else if (code && (begins || continues)) {
                command.append(line).append('\n');
            } else if (code && !command.isEmpty()) {
                output.append(line).append('\n');
            }
        }
        return steps;
    }

    private static List<String> tour(List<String> readme) {
        List<String> fromHeading = readme.subList(readme.indexOf(HEADING) + 1, readme.size());
        return fromHeading.stream().takeWhile(line -> !line.startsWith("## ")).toList();
    }
}
