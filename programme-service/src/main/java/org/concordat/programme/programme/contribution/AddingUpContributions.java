package org.concordat.programme.programme.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.programme.programme.Planning;
import org.concordat.programme.programme.ProgrammeId;

/** Shows what a programme is given beside its money. */
@ApplicationScoped
public class AddingUpContributions {

    private final Planning planning;
    private final ContributionSums sums;

    AddingUpContributions(Planning planning, ContributionSums sums) {
        this.planning = planning;
        this.sums = sums;
    }

    public ProgrammeContributions to(UUID programme) {
        return sums.to(new ProgrammeId(planning.get(programme).id()));
    }
}
