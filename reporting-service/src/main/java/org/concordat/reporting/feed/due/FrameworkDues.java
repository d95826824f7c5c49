package org.concordat.reporting.feed.due;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** Until when organisations may order from a framework. */
@Singleton
public class FrameworkDues extends DueFacts<FrameworkDues.Told> {

    /** A framework, as programme sends it. */
    public record Told(@NotNull String title, LocalDate validUntil) {}

    FrameworkDues() {
        super("due_framework", "programme.frameworks", Told.class);
    }

    @Override
    public List<Due> of(Told told) {
        return told.validUntil() == null
                ? List.of()
                : List.of(Due.of(
                        DueKind.FRAMEWORK,
                        null,
                        "Order from the framework %s".formatted(told.title()),
                        told.validUntil()));
    }
}
