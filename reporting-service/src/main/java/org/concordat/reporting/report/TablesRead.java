package org.concordat.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Notes which tables of facts are read while a report is drawn up, so that no report has to list them. */
@ApplicationScoped
public class TablesRead {

    private final ThreadLocal<Set<String>> noted = new ThreadLocal<>();

    /** What a question answered, and the tables that were read for it. */
    public record Answer<T>(T value, Set<String> tables) {}

    public <T> Answer<T> during(Supplier<T> question) {
        var tables = new TreeSet<String>();
        noted.set(tables);
        try {
            return new Answer<>(question.get(), tables);
        } finally {
            noted.remove();
        }
    }

    /** Does nothing while nobody wants to know. */
    public void note(String table) {
        Set<String> tables = noted.get();
        if (tables != null) {
            tables.add(table);
        }
    }
}
