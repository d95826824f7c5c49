package org.concordat.reporting.indicator.target;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;

/**
 * What a target is about.
 *
 * @param indicator its code
 * @param organisation {@code null} for all organisations together
 */
public record TargetOf(String indicator, UUID organisation, LocalDate firstDay, LocalDate lastDay) {

    void requireSound() {
        if (lastDay.isBefore(firstDay)) {
            throw Refusal.rule(
                    "period-ends-before-it-begins",
                    "/lastDay",
                    "The period ends before it begins on %s. Send a later last day.".formatted(firstDay));
        }
    }

    /** The same for one organisation. */
    TargetOf at(UUID one) {
        return new TargetOf(indicator, one, firstDay, lastDay);
    }

    /**
     * Names it in one text, by which targets about the same stand beside each other; the one for all comes before those of
     * organisations.
     */
    public String subject() {
        String all = "%s %s %s".formatted(indicator, firstDay, lastDay);
        return organisation == null ? all : all + " " + organisation;
    }
}
