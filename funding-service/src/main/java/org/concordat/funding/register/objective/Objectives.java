package org.concordat.funding.register.objective;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/** The partnership's objectives, and where they are achieved, as programme tells of them. */
public interface Objectives {

    /**
     * What programme says of an objective.
     *
     * @param achieved all that stand; what was reopened is not among them
     */
    record KnownObjective(UUID id, String code, String name, List<Achieved> achieved) {

        public KnownObjective {
            achieved = List.copyOf(achieved);
        }
    }

    /** Old news, by the version, changes nothing. */
    void learn(KnownObjective objective, long version);

    /** Which of these ids name no objective that programme has told of. */
    List<UUID> unknown(Collection<UUID> ids);

    /** Objectives by code, each with where it is achieved for a year. */
    List<KnownObjective> inYear(Collection<UUID> ids, FinancialYear year);

    /** The same, which stay so until the transaction ends: who learns otherwise waits. */
    List<KnownObjective> holdInYear(Collection<UUID> ids, FinancialYear year);
}
