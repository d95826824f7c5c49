package org.concordat.sampledata;

import java.io.PrintStream;
import java.util.Collection;

/** Tells the person at the terminal what the loader does, a line each. */
record Progress(PrintStream out) {

    void heading(String text) {
        out.println(text);
        out.flush();
    }

    void say(String sentence) {
        out.println("  " + sentence);
        out.flush();
    }

    void loaded(String what, Collection<?> all, Collection<?> added) {
        say("%-24s %3d, %s"
                .formatted(what, all.size(), added.isEmpty() ? "all there already" : added.size() + " of them new"));
    }
}
