package org.concordat.membership.contact;

import java.util.UUID;
import org.concordat.membership.organisation.ImportLine.Outcome;

/**
 * One line of an import: a contact, or the reason why the line cannot be read.
 *
 * @param number where it stands, the header being line 1
 */
public record ContactImportLine(int number, ImportedContact contact, String problem) {

    public static ContactImportLine unreadable(int number, String problem) {
        return new ContactImportLine(number, null, problem);
    }

    /** What became of the line at a place; the problem quotes nothing of the line. */
    public record Result(int line, Outcome outcome, UUID contact, String problem) {}

    Result refused(String why) {
        return new Result(number, Outcome.REFUSED, null, why);
    }
}
