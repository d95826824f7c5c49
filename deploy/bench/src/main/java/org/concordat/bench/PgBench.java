package org.concordat.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs statements against the service's own database as fast as it goes: the limit of what the service could reach. */
final class PgBench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: ([1-9][0-9]*)");

    private final Path scripts;
    private final String database;
    private final int connections;
    private final List<String> variables;

    /**
     * @param database whose user and password have its name
     * @param variables what the scripts call by name, written {@code name=value}
     */
    PgBench(Path scripts, String database, int connections, List<String> variables) {
        this.scripts = scripts;
        this.database = database;
        this.connections = connections;
        this.variables = variables;
    }

    /** Transactions a second. */
    double rate(String script, int seconds) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(
                "pgbench",
                "--host=localhost",
                "--port=" + System.getProperty("postgres", "15432"),
                "--username=" + database,
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + connections,
                "--jobs=2",
                "--time=" + seconds,
                "--file=" + scripts.resolve(script + ".sql")));
        variables.forEach(variable -> words.add("--define=" + variable));
        words.add(database);
        var command = new ProcessBuilder(words).redirectErrorStream(true);
        command.environment().put("PGPASSWORD", database);
        Process process = command.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(output);
        if (process.waitFor() != 0 || FAILED.matcher(output).find() || !rate.find()) {
            throw new IllegalStateException("pgbench could not run " + script + ":\n" + output);
        }
        return Double.parseDouble(rate.group(1));
    }
}
