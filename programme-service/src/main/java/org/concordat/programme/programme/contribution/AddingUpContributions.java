package org.concordat.programme.programme.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.programme.Programmes;

/** Shows what a programme is given beside its money. */
@ApplicationScoped
public class AddingUpContributions {

    private final Programmes programmes;
    private final ContributionSums sums;

    AddingUpContributions(Programmes programmes, ContributionSums sums) {
        this.programmes = programmes;
        this.sums = sums;
    }

    public ProgrammeContributions to(UUID programme) {
        if (programmes.byId(programme).isEmpty()) {
            throw Refusal.notFound("programme", programme);
        }
        return sums.to(new ProgrammeId(programme));
    }
}
