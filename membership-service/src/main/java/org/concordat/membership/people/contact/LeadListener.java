package org.concordat.membership.people.contact;

import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;

/** Hears that the people of an organisation, or what they lead, may have changed; called in the transaction of the change. */
public interface LeadListener {

    void leadsChanged(UUID organisation, EffectiveDate effective);
}
