package org.concordat.membership.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.concordat.membership.Occasion;
import org.concordat.platform.problem.Refusal;

/** Takes in many contacts, with a result for each line. Importing the same again changes nothing. */
@ApplicationScoped
public class ContactImporting {

    private final ContactLineImporting lines;

    ContactImporting(ContactLineImporting lines) {
        this.lines = lines;
    }

    public List<ContactImportLine.Result> take(List<ContactImportLine> imported, Occasion occasion) {
        return imported.stream().map(line -> take(line, occasion)).toList();
    }

    private ContactImportLine.Result take(ContactImportLine line, Occasion occasion) {
        if (line.contact() == null) {
            return line.refused(line.problem());
        }
        try {
            return lines.take(line, occasion);
        } catch (Refusal refusal) {
            return line.refused(refusal.getMessage());
        }
    }
}
