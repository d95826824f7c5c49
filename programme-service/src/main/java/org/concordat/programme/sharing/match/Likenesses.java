package org.concordat.programme.sharing.match;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.concordat.programme.register.organisation.OrganisationId;

/** Compares the projects of organisations. */
public interface Likenesses {

    /**
     * How the open projects of an organisation are like those of others that were not refused or stopped: of each other
     * organisation that is there on the day, and for each set of reasons, two projects for which it holds. Leaves out whom
     * it is being introduced to, and whom it rests from.
     *
     * @param asked the sets of reasons that are asked for
     */
    List<Likeness> of(OrganisationId organisation, Collection<Set<MatchReason>> asked, LocalDate on, RestOfPairs rest);
}
