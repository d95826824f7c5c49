package org.concordat.reporting.indicator.measure;

import java.util.UUID;

/**
 * An organisation of a measure, with what it returned.
 *
 * @param baseline what counted on the baseline day
 * @param provisional a value that was submitted and not accepted yet, later than the one that counts; {@code null} for none
 */
public record Participant(UUID organisation, String name, Reading now, Reading baseline, String provisional) {

    Participant withBaseline(Reading other) {
        return new Participant(organisation, name, now, other, provisional);
    }

    /** With what it had returned when the measure was settled. */
    Participant inTime() {
        return new Participant(organisation, name, now.inTime(), baseline.inTime(), provisional);
    }

    /** The same organisation as it stood on the baseline day. */
    Participant onBaselineDay() {
        return new Participant(organisation, name, baseline, baseline, null);
    }
}
