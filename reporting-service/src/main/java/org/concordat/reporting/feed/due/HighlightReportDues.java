package org.concordat.reporting.feed.due;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The highlight report that a project owes next. */
@Singleton
public class HighlightReportDues extends DueFacts<HighlightReportDues.Told> {

    /** A project, as programme sends it; {@code nextReportDueOn} is {@code null} while it owes none. */
    public record Told(@NotNull UUID id, LocalDate nextReportDueOn) {}

    HighlightReportDues() {
        super("due_project", "programme.projects", Told.class);
    }

    @Override
    public List<Due> of(Told told) {
        return told.nextReportDueOn() == null
                ? List.of()
                : List.of(Due.of(DueKind.HIGHLIGHT_REPORT, null, "Send the highlight report", told.nextReportDueOn())
                        .ofProject(told.id()));
    }
}
