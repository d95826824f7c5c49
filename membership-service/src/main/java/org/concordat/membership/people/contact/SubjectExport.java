package org.concordat.membership.people.contact;

import java.util.List;
import org.concordat.platform.change.HistoryEntry;

/** All that is held on a person. */
public record SubjectExport(
        Contact contact, String organisationName, List<Mention> mentions, List<HistoryEntry> history) {}
