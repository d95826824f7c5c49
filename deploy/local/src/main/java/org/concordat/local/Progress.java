package org.concordat.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the person at the terminal what happens, a line each; safe for use by several threads. */
final class Progress {
    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String sentence) {
        out.println(sentence);
        out.flush();
    }

    void ready(String name, Duration taken) {
        say(String.format(Locale.ROOT, "  %-20s ready after %5.1f s", name, taken.toMillis() / 1000.0));
    }
}
