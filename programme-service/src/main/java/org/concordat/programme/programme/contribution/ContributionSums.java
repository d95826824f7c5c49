package org.concordat.programme.programme.contribution;

import org.concordat.programme.programme.ProgrammeId;

/** Adds up what organisations give to programmes. */
public interface ContributionSums {

    ProgrammeContributions to(ProgrammeId programme);
}
