package org.concordat.reporting.indicator.measure;

import org.concordat.reporting.indicator.indicator.Missing;

/** Why an organisation keeps a measure from being met. */
public enum Why {
    /** It has a value that none should have. */
    IN_THE_SET,
    /** Its value does not reach what it should. */
    NOT_REACHED,
    /** Its value is not above the comparator's of the same period. */
    NOT_ABOVE_COMPARATOR,
    /** It moved up by fewer steps, or by none. */
    NOT_MOVED_UP,
    /** It grew by less than the factor. */
    NOT_GROWN,
    /** Its value is part of a sum that does not reach what it should. */
    PART_OF_SUM,
    NOT_AVAILABLE,
    WITHHELD,
    /** What it submitted is not accepted yet. */
    PROVISIONAL,
    NOT_RETURNED,
    /** It has a value now and had none on the baseline day. */
    NO_BASELINE,
    /** The comparator has no value for its period. */
    NO_COMPARATOR;

    /** Whether it may reach yet, once what is missing is there. */
    boolean isMissing() {
        return compareTo(NOT_AVAILABLE) >= 0;
    }

    /** Why a participant has no value that counts. */
    static Why missing(Participant participant) {
        Missing missing = participant.now().missing();
        if (missing != null) {
            return valueOf(missing.name());
        }
        return participant.provisional() == null ? NOT_RETURNED : PROVISIONAL;
    }
}
