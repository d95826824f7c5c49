package org.concordat.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks the stack's own PostgreSQL as its superuser, through the client program. */
final class Psql {

    private Psql() {}

    /** The rows of the answer, columns divided by bars. */
    static List<String> ask(String database, String sql) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "psql",
                        "--host=localhost",
                        "--port=" + System.getProperty("postgres", "15432"),
                        "--username=postgres",
                        "--no-psqlrc",
                        "--quiet",
                        "--tuples-only",
                        "--no-align",
                        "--command=" + sql,
                        database)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("psql could not run " + sql + ":\n" + output);
        }
        return output.lines().filter(line -> !line.isBlank()).toList();
    }
}
