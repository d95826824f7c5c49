package org.concordat.membership.subscription.run;

import java.util.List;
import java.util.UUID;

/** The organisations within the scope of a run, in the order of their ids. */
public interface Candidates {

    long count(RunScope scope);

    /** @param last the id after which to go on; {@code null} to begin */
    List<Candidate> after(UUID last, RunScope scope, int limit);
}
