package org.concordat.reporting.feed.due;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something to do by a day, as one record says it.
 *
 * @param part of the record that it is about; {@code null} for the whole
 * @param kind name of a {@link DueKind}
 * @param what a sentence without anything personal
 * @param organisation whose it is; {@code null} for what is its project's lead's, and for what is no organisation's
 * @param owner role or body that does it; {@code null} when nobody says
 * @param dueOn the last day on which it is in time
 */
public record Due(UUID part, String kind, String what, UUID organisation, UUID project, String owner, LocalDate dueOn) {

    /** Longer texts say elsewhere what else they say. */
    static final int LONGEST = 400;

    static Due of(DueKind kind, UUID part, String what, LocalDate dueOn) {
        return new Due(part, kind.name(), shortened(what), null, null, null, dueOn);
    }

    Due of(UUID whose) {
        return new Due(part, kind, what, whose, project, owner, dueOn);
    }

    Due ofProject(UUID its) {
        return new Due(part, kind, what, organisation, its, owner, dueOn);
    }

    Due by(String whoDoesIt) {
        return new Due(part, kind, what, organisation, project, whoDoesIt, dueOn);
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "\u2026";
    }
}
