package org.concordat.funding.openness.threesixtygiving;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What is kept of awards beside the register. */
public interface Grants {

    /** Of some awards, by their ids. */
    Map<UUID, GrantDetails> details(Collection<UUID> awards);

    /** How many organisations benefit from one award at most. */
    int mostBeneficiaries();
}
