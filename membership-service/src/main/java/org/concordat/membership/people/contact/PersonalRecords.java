package org.concordat.membership.people.contact;

import java.util.List;
import java.util.UUID;

/** Finds where a person is named in this service; each feature that keeps contacts by their id brings one of its own. */
public interface PersonalRecords {

    List<PersonalRecord> personalRecordsOf(UUID contact);
}
