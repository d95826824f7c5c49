package org.concordat.programme.project.dependency;

import java.time.LocalDate;

/**
 * A milestone of a network.
 *
 * @param forecastOn {@code null} while none is known
 * @param achievedOn {@code null} while it is not achieved
 * @param open whether a gate of its project is still to come
 */
public record NetworkNode(
        LinkedMilestone id,
        String projectTitle,
        String title,
        LocalDate forecastOn,
        LocalDate achievedOn,
        boolean open) {

    /** When it was reached or is expected; {@code null} while nobody knows. */
    LocalDate day() {
        return achievedOn == null ? forecastOn : achievedOn;
    }

    /** Whether it is still to be reached. */
    boolean isAhead() {
        return open && achievedOn == null;
    }

    /** Whether a slip may move it. */
    boolean moves() {
        return isAhead() && forecastOn != null;
    }

    /** As a sentence names it. */
    String inWords() {
        return "'%s' of '%s'".formatted(title, projectTitle);
    }
}
