package org.concordat.funding.ledger;

import java.util.UUID;
import org.concordat.platform.problem.Refusal;

/** Whoever knows which funds there are; the ledger does not. */
public interface BookOwners {

    /**
     * The same id, of a fund that there is.
     *
     * @throws Refusal 404 when there is none
     */
    UUID require(UUID fund);

    /**
     * The same of a fund that a request names in its body.
     *
     * @throws Refusal 422 when there is none
     */
    UUID named(UUID fund);
}
