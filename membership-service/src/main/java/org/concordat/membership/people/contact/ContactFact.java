package org.concordat.membership.people.contact;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a contact; its history only, since contacts are persons. */
public enum ContactFact implements Fact<Contact> {
    CONTACT_RECORDED,
    CONTACT_AMENDED,
    CONTACT_LEFT,
    CONTACT_PRIMARY_PASSED_ON,
    CONTACT_MOVED,
    CONTACT_LINKED,
    CONTACT_SEPARATED,
    CONTACT_EXPORTED,
    CONTACT_ERASED;

    @Override
    public AggregateType<Contact> about() {
        return Contact.TYPE;
    }
}
