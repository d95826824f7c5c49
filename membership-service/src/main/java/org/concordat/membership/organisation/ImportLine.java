package org.concordat.membership.organisation;

import java.util.UUID;

/**
 * One line of an import: an organisation, or the reason why the line cannot be read.
 *
 * @param number where it stands, counted from 1
 */
public record ImportLine(int number, ImportedOrganisation organisation, String problem) {

    public static ImportLine unreadable(int number, String problem) {
        return new ImportLine(number, null, problem);
    }

    /** What became of a line. */
    public enum Outcome {
        /** The organisation was registered or amended. */
        ACCEPTED,
        /** The register said so already. */
        UNCHANGED,
        /** Nothing was stored; the problem says why. */
        REFUSED
    }

    /** What became of the line at a place. */
    public record Result(int line, Outcome outcome, UUID organisation, String problem) {}

    Result refused(String why) {
        return new Result(number, Outcome.REFUSED, null, why);
    }
}
